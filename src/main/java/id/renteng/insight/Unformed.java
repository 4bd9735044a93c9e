package id.renteng.insight;

import id.renteng.kernel.Role;
import java.time.LocalDate;
import java.util.UUID;

/// A coached group with members who are in no loan group: the stage before formation. Who died or moved away is not
/// counted.
///
/// @param kelurahan by the code of today
/// @param members   how many it has
/// @param alone     how many of them are in no loan group; at least 1
/// @param since     the day on which the first of those joined
public record Unformed(UUID id, String name, String kelurahan, int members, int alone, LocalDate since, Why why) {

    public Unformed {
        if (alone < 1 || alone > members) throw new IllegalArgumentException(alone + " of " + members);
    }

    /// What they wait for.
    public enum Why {
        /// They are enough for a loan group: propose or form one.
        ENOUGH(Role.OFFICER),
        /// A loan group is being formed and was not sent yet: finish it.
        BEGUN(Role.OFFICER),
        /// They are fewer than a loan group needs: let them join one, or take in more members.
        FEW(Role.OFFICER),
        /// Their coached group is suspended or revoked, so that nothing is formed in it.
        STOPPED(Role.HEAD);

        private final Role who;

        Why(Role who) {
            this.who = who;
        }

        /// Who must act.
        public Role who() {
            return who;
        }
    }

    int days(LocalDate today) {
        return (int) Math.max(0, today.toEpochDay() - since.toEpochDay());
    }
}

package id.renteng.groups;

import java.time.LocalDate;

/// A coached group (kelompok binaan): a club of businesses that the city inaugurates by decree. Loan groups are formed
/// inside it. Each state offers only the moves that are legal from it:
///
/// ```
/// Draft --propose--> Proposed --inaugurate--> Inaugurated --suspend--> Suspended --restore--> Inaugurated
///                                                  `---------revoke---------`---> Revoked
/// ```
public sealed interface CoachedGroup {

    Details details();

    /// What stays the same in every state.
    ///
    /// @param kelurahan the code of the ward
    /// @param bond      what holds the group together: arisan, RT, market row, trade
    /// @param members   how many belong to it today
    record Details(
            CoachedGroupId id, String name, String kelurahan, String bond, LocalDate registeredOn, int members) {}

    record Draft(Details details) implements CoachedGroup {

        public Proposed propose(LocalDate on) {
            return new Proposed(details, on);
        }
    }

    record Proposed(Details details, LocalDate proposedOn) implements CoachedGroup {

        public Inaugurated inaugurate(DecreeId decree, LocalDate on) {
            return new Inaugurated(details, decree, on);
        }
    }

    record Inaugurated(Details details, DecreeId decree, LocalDate inauguratedOn) implements CoachedGroup {

        public Suspended suspend(LocalDate on, String reason) {
            return new Suspended(details, decree, inauguratedOn, on, reason);
        }

        public Revoked revoke(LocalDate on, String reason) {
            return new Revoked(details, decree, on, reason);
        }
    }

    record Suspended(Details details, DecreeId decree, LocalDate inauguratedOn, LocalDate suspendedOn, String reason)
            implements CoachedGroup {

        public Inaugurated restore() {
            return new Inaugurated(details, decree, inauguratedOn);
        }

        public Revoked revoke(LocalDate on, String why) {
            return new Revoked(details, decree, on, why);
        }
    }

    record Revoked(Details details, DecreeId decree, LocalDate revokedOn, String reason) implements CoachedGroup {}
}

package id.renteng.groups;

import java.time.LocalDate;
import java.util.UUID;

/// A coached group (kelompok binaan): a club of businesses that the city inaugurates by decree. Loan groups are formed
/// inside it. Each state offers only the moves that are legal from it (domain notes, 7.3):
///
/// ```
/// Draft --propose--> Proposed --verify--> Verified --inaugurate--> Inaugurated --suspend--> Suspended
///   ^---sendBack--------'                                 ^---------restore------------------'
///
/// Inaugurated, Suspended --revoke--> Revoked
/// Draft, Proposed, Verified, Inaugurated, Suspended --disband--> Disbanded
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

    /// A group that has not ended.
    sealed interface Living extends CoachedGroup {

        /// The day on which it came into its state: it does not end before that.
        LocalDate since();

        default Disbanded disband(LocalDate on, Because why) {
            return new Disbanded(details(), on, why);
        }
    }

    record Draft(Details details) implements Living {

        @Override
        public LocalDate since() {
            return details.registeredOn();
        }

        public Proposed propose(LocalDate on, UUID by) {
            return new Proposed(details, on, by);
        }
    }

    /// @param proposedBy the user who proposed it; she does not verify it
    record Proposed(Details details, LocalDate proposedOn, UUID proposedBy) implements Living {

        @Override
        public LocalDate since() {
            return proposedOn;
        }

        public Verified verify(LocalDate on) {
            return new Verified(details, on);
        }

        public Draft sendBack() {
            return new Draft(details);
        }
    }

    /// A second person found its members and its papers in order.
    record Verified(Details details, LocalDate verifiedOn) implements Living {

        @Override
        public LocalDate since() {
            return verifiedOn;
        }

        public Inaugurated inaugurate(DecreeId decree, LocalDate on) {
            return new Inaugurated(details, decree, on);
        }
    }

    record Inaugurated(Details details, DecreeId decree, LocalDate inauguratedOn) implements Living {

        @Override
        public LocalDate since() {
            return inauguratedOn;
        }

        public Suspended suspend(LocalDate on, Because why) {
            return new Suspended(details, decree, inauguratedOn, on, why);
        }

        public Revoked revoke(LocalDate on, Because why) {
            return new Revoked(details, decree, on, why);
        }
    }

    record Suspended(Details details, DecreeId decree, LocalDate inauguratedOn, LocalDate suspendedOn, Because why)
            implements Living {

        @Override
        public LocalDate since() {
            return suspendedOn;
        }

        public Inaugurated restore() {
            return new Inaugurated(details, decree, inauguratedOn);
        }

        public Revoked revoke(LocalDate on, Because because) {
            return new Revoked(details, decree, on, because);
        }
    }

    /// Its inauguration was taken back for good.
    record Revoked(Details details, DecreeId decree, LocalDate revokedOn, Because why) implements CoachedGroup {}

    /// It ended by itself; its members are free for others.
    record Disbanded(Details details, LocalDate disbandedOn, Because why) implements CoachedGroup {}
}

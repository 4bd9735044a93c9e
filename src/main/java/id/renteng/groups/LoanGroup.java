package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A loan group (kelompok tanggung renteng): five to ten people of one coached group who answer for each other.
///
/// ```
/// Formed --borrow--> Borrowing --finish--> CycleDone --borrow--> Borrowing
///    `--dissolve--> Dissolved <--dissolve--'
/// ```
///
/// Whether a formed group is ready for the bank is for module `readiness` to say; it is derived, never stored.
public sealed interface LoanGroup {

    Details details();

    /// @param kelurahan the code of the ward
    /// @param formedBy  the user who formed it; she may not verify it
    /// @param members   today's members, officers first, then by the day they joined
    record Details(
            LoanGroupId id,
            CoachedGroupId coachedGroup,
            String name,
            String kelurahan,
            LocalDate formedOn,
            UUID formedBy,
            List<Membership.Active> members) {

        public Details {
            members = List.copyOf(members);
        }

        public Optional<PersonId> holder(Office office) {
            return members.stream()
                    .filter(member -> member.office() == office)
                    .map(Membership::person)
                    .findFirst();
        }

        public boolean has(PersonId person) {
            return member(person).isPresent();
        }

        public Optional<Membership.Active> member(PersonId person) {
            return members.stream()
                    .filter(member -> member.person().equals(person))
                    .findFirst();
        }

        public List<PersonId> people() {
            return members.stream().map(Membership::person).toList();
        }
    }

    record Formed(Details details) implements LoanGroup {

        public Borrowing borrow(LocalDate on) {
            return new Borrowing(details, on);
        }

        public Dissolved dissolve(LocalDate on, Because why) {
            return new Dissolved(details, on, why);
        }
    }

    /// A loan runs: nobody joins or leaves, except by addendum.
    record Borrowing(Details details, LocalDate since) implements LoanGroup {

        public CycleDone finish(LocalDate on) {
            return new CycleDone(details, on);
        }
    }

    record CycleDone(Details details, LocalDate since) implements LoanGroup {

        public Borrowing borrow(LocalDate on) {
            return new Borrowing(details, on);
        }

        public Dissolved dissolve(LocalDate on, Because why) {
            return new Dissolved(details, on, why);
        }
    }

    record Dissolved(Details details, LocalDate on, Because why) implements LoanGroup {}
}

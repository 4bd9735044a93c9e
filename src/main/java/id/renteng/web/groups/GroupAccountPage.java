package id.renteng.web.groups;

import id.renteng.groups.GroupAccount;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.Office;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The account that keeps a group's cash: what is on record, and the form for it.
///
/// @param waiting true while another account waits for a second person
public record GroupAccountPage(
        String id, String group, Known known, boolean waiting, GroupAccountForm form, Errors errors) {

    /// @param shown       bank and masked number; empty while none is on record
    /// @param holder      the name as the bank has it
    /// @param signatories who sign for it at the bank; while there is none, chair and treasurer of today
    /// @param current     false when an office has changed hands since
    public record Known(String shown, String holder, LocalDate openedOn, List<String> signatories, boolean current) {

        static Known of(Optional<GroupAccount> account, LoanGroup.Details group, People people) {
            return account.map(one -> new Known(
                            one.bankName() + " " + one.numberMasked(),
                            one.holder(),
                            one.openedOn(),
                            names(one.signatories(), people),
                            one.isSignedBy(group)))
                    .orElseGet(() -> new Known("", "", group.formedOn(), names(officers(group), people), true));
        }

        public boolean isThere() {
            return !shown.isEmpty();
        }

        private static List<PersonId> officers(LoanGroup.Details group) {
            return Stream.of(Office.CHAIR, Office.TREASURER)
                    .flatMap(office -> group.holder(office).stream())
                    .toList();
        }

        private static List<String> names(List<PersonId> of, People people) {
            return people.all(of).values().stream().map(Person::name).toList();
        }
    }
}

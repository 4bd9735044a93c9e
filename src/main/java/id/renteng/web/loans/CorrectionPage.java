package id.renteng.web.loans;

import id.renteng.financing.Correction;
import id.renteng.financing.Happening;
import id.renteng.financing.Meeting;
import id.renteng.financing.Sheet;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import java.util.Optional;

/// A correction that waits for its second person, or what became of it.
///
/// @param meeting   what was recorded, where a meeting is to be replaced
/// @param askedBy   the name of who asked
/// @param decidedBy the name of who decided; empty while it waits
/// @param mayDecide the reader may approve or refuse it
/// @param asked     the reader asked for it herself
public record CorrectionPage(
        LoanHead head,
        Correction correction,
        Happening act,
        Optional<Meeting> meeting,
        String askedBy,
        String decidedBy,
        boolean mayDecide,
        boolean asked,
        Errors errors) {

    /// What was recorded for a member before.
    public Optional<Meeting.Line> before(PersonId person) {
        return meeting.stream()
                .flatMap(held -> held.lines().stream())
                .filter(line -> line.person().equals(person))
                .findFirst();
    }

    public boolean changes(Sheet.Line line) {
        return before(line.person())
                .filter(was -> was.said().given().equals(line.given()) && was.presence() == line.presence())
                .isEmpty();
    }
}

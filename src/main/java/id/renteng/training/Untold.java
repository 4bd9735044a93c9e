package id.renteng.training;

import id.renteng.registry.PersonId;
import java.time.LocalDate;

/// A seat that waits for somebody's answer, and of which nobody has written down that she knows.
///
/// @param answerBy the last day for her answer
/// @param movedUp  whether she came from the waiting list, and so expects nothing
public record Untold(ClassId in, PersonId person, LocalDate answerBy, boolean movedUp) {

    /// Whether somebody must go and tell her. Who was invited by a run, has a phone and signs in gets the message of
    /// her class and sees the seat on her page.
    public boolean isToBeTold(boolean hasPhone, boolean signsIn) {
        return movedUp || !hasPhone || !signsIn;
    }
}

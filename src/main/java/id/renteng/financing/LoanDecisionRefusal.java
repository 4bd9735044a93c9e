package id.renteng.financing;

import java.time.LocalDate;

/// Why a bank's decision on a loan was not taken, in the order it is checked.
public sealed interface LoanDecisionRefusal {

    /// The bank has everything, or the loan is written off.
    record NotRunning() implements LoanDecisionRefusal {}

    /// The reason is shorter than 3 or longer than 500 characters.
    record ReasonMissing() implements LoanDecisionRefusal {}

    /// No principal is left to be divided anew.
    record NothingToDivide() implements LoanDecisionRefusal {}

    /// Instalments: 1 to 520; the first falls due after the day of the decision; a benevolent loan costs nothing.
    record TermsImpossible() implements LoanDecisionRefusal {}

    /// Another decision on this loan waits for its confirmation.
    record AnotherWaits(LoanDecisionId decision) implements LoanDecisionRefusal {}

    /// It was decided before.
    record AlreadyDecided() implements LoanDecisionRefusal {}

    /// Who proposed does not confirm.
    record SamePerson() implements LoanDecisionRefusal {}

    /// Something of a later day is recorded.
    record BeforeLastPosting(LocalDate lastOn) implements LoanDecisionRefusal {}
}

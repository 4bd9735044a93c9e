package id.renteng.web.decisions;

import id.renteng.financing.BankDecision;
import id.renteng.financing.LoanDecision.Restructure;
import id.renteng.financing.LoanFile;
import id.renteng.financing.Plan;
import id.renteng.web.Errors;
import id.renteng.web.loans.LoanHead;
import java.util.Optional;

/// One decision of a bank on a loan.
///
/// @param before    of a restructuring, what the group paid until then
/// @param after     what it pays from then on; while it waits, what it would pay from today
/// @param decidedBy the name of who decided; empty while it waits
/// @param mayDecide the reader may confirm it or send it back
/// @param proposed  the reader proposed it herself
public record DecisionPage(
        LoanHead head,
        LoanFile file,
        BankDecision decision,
        Optional<Plan> before,
        Optional<Plan> after,
        String proposedBy,
        String decidedBy,
        boolean mayDecide,
        boolean proposed,
        Errors errors) {

    public Optional<Restructure> terms() {
        return decision.decision() instanceof Restructure terms ? Optional.of(terms) : Optional.empty();
    }
}

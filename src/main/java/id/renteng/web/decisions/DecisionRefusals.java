package id.renteng.web.decisions;

import id.renteng.financing.LoanDecisionRefusal;
import id.renteng.web.Errors;

/// What the pages say to each refusal, at the field where it can be put right.
final class DecisionRefusals {

    private DecisionRefusals() {}

    static Errors of(LoanDecisionRefusal refusal) {
        return switch (refusal) {
            case LoanDecisionRefusal.NotRunning() -> Errors.of("decision.refused.not-running");
            case LoanDecisionRefusal.ReasonMissing() -> Errors.NONE.and("reason", "decision.refused.reason");
            case LoanDecisionRefusal.NothingToDivide() -> Errors.of("decision.refused.nothing");
            case LoanDecisionRefusal.TermsImpossible() -> Errors.NONE.and("firstDueOn", "decision.refused.terms");
            case LoanDecisionRefusal.AnotherWaits _ -> Errors.of("decision.refused.another-waits");
            case LoanDecisionRefusal.AlreadyDecided() -> Errors.of("decision.refused.already-decided");
            case LoanDecisionRefusal.SamePerson() -> Errors.of("decision.refused.same-person");
            case LoanDecisionRefusal.BeforeLastPosting(var on) -> Errors.of("decision.refused.before-last", on);
        };
    }
}

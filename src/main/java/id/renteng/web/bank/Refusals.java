package id.renteng.web.bank;

import id.renteng.financing.ContractRefusal;
import id.renteng.financing.DecisionRefusal;
import id.renteng.financing.PayOutRefusal;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What the bank's pages say to each refusal.
@Component("bankRefusals")
class Refusals {

    private final People people;

    Refusals(People people) {
        this.people = people;
    }

    /// @throws IllegalArgumentException if it is no refusal of this desk
    Errors of(Object refusal) {
        return switch (refusal) {
            case DecisionRefusal decision -> of(decision);
            case ContractRefusal contract -> of(contract);
            case PayOutRefusal payOut -> of(payOut);
            default -> throw new IllegalArgumentException("no refusal of the bank's desk: " + refusal);
        };
    }

    private static Errors of(DecisionRefusal refusal) {
        return switch (refusal) {
            case DecisionRefusal.NotNow _ -> Errors.of("bank.refused.not-now");
            case DecisionRefusal.ProposalWaits _ -> Errors.of("bank.refused.waits");
            case DecisionRefusal.NothingProposed _ -> Errors.of("bank.refused.nothing");
            case DecisionRefusal.SamePerson _ -> Errors.of("bank.refused.same-person");
            case DecisionRefusal.DateWrong _ -> Errors.of("bank.refused.date");
            case DecisionRefusal.OfferWrong(var least, var most) ->
                Errors.NONE.and("offer", "bank.refused.offer", least, most);
            case DecisionRefusal.WordsMissing _ -> Errors.of("bank.refused.words");
        };
    }

    private Errors of(ContractRefusal refusal) {
        return switch (refusal) {
            case ContractRefusal.NotNow _ -> Errors.of("bank.refused.not-now");
            case ContractRefusal.GroupFrozen _ -> Errors.of("complaint.frozen.signing");
            case ContractRefusal.DateWrong _ -> Errors.NONE.and("signedOn", "bank.refused.signed-on");
            case ContractRefusal.NumberMissing _ -> Errors.NONE.and("number", "bank.refused.number");
            case ContractRefusal.NumberTaken _ -> Errors.NONE.and("number", "bank.refused.number-taken");
            case ContractRefusal.PartsNotAgreed _ -> Errors.of("bank.refused.parts");
            case ContractRefusal.ConsentMissing(var members) -> Errors.of("bank.refused.consent", names(members));
        };
    }

    private Errors of(PayOutRefusal refusal) {
        return switch (refusal) {
            case PayOutRefusal.KeyUsed _ -> Errors.of("application.refused.key-used");
            case PayOutRefusal.NotNow _ -> Errors.of("bank.refused.not-now");
            case PayOutRefusal.GroupFrozen _ -> Errors.of("complaint.frozen.pay-out");
            case PayOutRefusal.DateWrong _ -> Errors.NONE.and("paidOn", "bank.refused.paid-on");
            case PayOutRefusal.CoolingOff(var until) -> Errors.NONE.and("paidOn", "bank.refused.cooling-off", until);
            case PayOutRefusal.PartsNotAgreed _ -> Errors.of("bank.refused.parts");
            case PayOutRefusal.AmountWrong(var contracted) ->
                Errors.NONE.and("paid", "bank.refused.amount", contracted);
            case PayOutRefusal.ConsentMissing(var members) -> Errors.of("bank.refused.consent", names(members));
            case PayOutRefusal.AccountMissing(var members) -> Errors.of("bank.refused.account", names(members));
        };
    }

    private String names(List<PersonId> members) {
        var found = people.all(members);
        return members.stream()
                .map(member -> found.containsKey(member) ? found.get(member).name() : "?")
                .collect(Collectors.joining(", "));
    }
}

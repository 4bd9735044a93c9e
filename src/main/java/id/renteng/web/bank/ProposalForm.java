package id.renteng.web.bank;

import id.renteng.financing.ApplicationFile;
import id.renteng.financing.DeclineReason;
import id.renteng.financing.Proposal;
import id.renteng.kernel.Money;
import id.renteng.web.Amounts;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import java.util.Map;
import java.util.Optional;

/// What came with the form of a proposal: `decision`, and the fields that belong to it.
record ProposalForm(Map<String, String> sent, ApplicationFile file) {

    Errors errors() {
        return switch (text("decision")) {
            case "APPROVE" -> Errors.NONE;
            case "APPROVE_LESS" ->
                Errors.NONE.andIf(Amounts.read(text("offer")).isEmpty(), "offer", "bank.offer-unreadable");
            case "ASK" -> Errors.NONE.andIf(text("question").isBlank(), "question", "bank.question-missing");
            case "DECLINE" ->
                Errors.NONE
                        .andIf(reason().isEmpty(), "reason", "bank.reason-missing")
                        .andIf(text("words").isBlank(), "words", "bank.words-missing");
            default -> Errors.NONE.and("decision", "bank.decision-missing");
        };
    }

    /// Only without errors.
    Proposal proposal() {
        return switch (text("decision")) {
            case "APPROVE" -> new Proposal.Approve();
            case "APPROVE_LESS" ->
                new Proposal.ApproveLess(Amounts.read(text("offer")).orElse(Money.ZERO), tenor());
            case "ASK" -> new Proposal.Ask(text("question"));
            case "DECLINE" -> new Proposal.Decline(reason().orElseThrow(), text("words"));
            default -> throw new IllegalStateException("read the errors first");
        };
    }

    private int tenor() {
        return text("tenor").matches("[0-9]{1,2}") ? Integer.parseInt(text("tenor")) : file.tenorMonths();
    }

    private Optional<DeclineReason> reason() {
        return Choices.read(DeclineReason.values(), text("reason"));
    }

    private String text(String name) {
        return sent.getOrDefault(name, "").strip();
    }
}

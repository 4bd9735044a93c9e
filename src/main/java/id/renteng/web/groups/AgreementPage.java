package id.renteng.web.groups;

import id.renteng.groups.Agreement;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// How far the people of a draft agree, for who writes it.
///
/// @param answers  the answer of each person who gave one, by her id
/// @param declined who said no or nothing, and is not in the draft
/// @param troubles what the rules say of the draft as it is now, each with the step that mends it
/// @param answerBy the last day as typed
public record AgreementPage(
        String id,
        AgreementFacts facts,
        Agreement agreement,
        Map<String, Said> answers,
        List<Declined> declined,
        List<Trouble> troubles,
        String answerBy,
        Errors errors) {

    /// @param witness empty where she answered herself
    public record Said(LocalDate on, String witness) {}

    /// @param reason the name of a reason; empty where she only was silent
    public record Declined(String name, String reason, LocalDate on) {}

    public record Trouble(Errors.Problem problem, String step) {}

    public String home() {
        return "/formations/" + id;
    }

    /// The name of the state.
    public String state() {
        return switch (agreement) {
            case Agreement.NotAsked() -> "NOT_ASKED";
            case Agreement.Waiting _ -> "WAITING";
            case Agreement.Overdue _ -> "OVERDUE";
            case Agreement.Agreed _ -> "AGREED";
        };
    }

    public boolean isOverdue() {
        return agreement instanceof Agreement.Overdue;
    }

    public boolean isAgreed() {
        return agreement instanceof Agreement.Agreed;
    }

    /// The day until which answers count.
    public LocalDate until() {
        if (agreement instanceof Agreement.Asked asked) return asked.asking().answerBy();
        throw new IllegalStateException("nobody is asked");
    }

    public boolean isAsked() {
        return agreement instanceof Agreement.Asked;
    }
}

package id.renteng.web.loans;

import id.renteng.financing.Addendum;
import id.renteng.financing.ConsentMethod;
import id.renteng.groups.LeavingReason;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Another is to take a member's place: first the two are chosen, then the newcomer is shown what she signs.
///
/// @param leavers   who may be replaced
/// @param newcomers who of the coached group is in no loan group
/// @param addendum  what she signs, once both are chosen and nothing keeps them from it
/// @param held      what the group agreed that keeps the member from leaving because she wants to
public record HandoverPage(
        LoanHead head,
        List<Choice> leavers,
        List<Choice> newcomers,
        Optional<Addendum> addendum,
        Errors held,
        Map<String, String> values,
        Errors errors) {

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public List<Choice> reasons(Text t) {
        return LeavingReason.ofOne().stream()
                .filter(reason -> held.isEmpty() || !reason.isByChoice())
                .map(reason -> new Choice(reason.name(), t.of("groups.leave." + reason.name())))
                .toList();
    }

    public List<Choice> methods(Text t) {
        return Stream.of(ConsentMethod.values())
                .filter(ConsentMethod::needsWitness)
                .map(method -> new Choice(method.name(), t.of("application.method." + method.name())))
                .toList();
    }
}

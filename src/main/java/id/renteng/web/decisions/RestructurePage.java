package id.renteng.web.decisions;

import id.renteng.financing.LoanFile;
import id.renteng.financing.Plan;
import id.renteng.financing.schedule.Method;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import id.renteng.web.loans.LoanHead;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Giving a loan other instalments.
///
/// @param now     what the group pays until then
/// @param preview what it would pay, once it was looked at
/// @param values  what the fields hold, by name
public record RestructurePage(
        LoanHead head,
        LoanFile file,
        List<Method> methods,
        Plan now,
        Optional<Plan> preview,
        Map<String, String> values,
        Errors errors) {

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public List<Choice> choices(Text t) {
        return methods.stream()
                .map(method -> new Choice(method.name(), t.of("decision.method." + method.name())))
                .toList();
    }
}

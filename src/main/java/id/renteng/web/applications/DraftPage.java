package id.renteng.web.applications;

import id.renteng.financing.Scheme;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The form of a draft.
///
/// @param action    where it is sent
/// @param back      where the back link leads
/// @param others    schemes that hold today beside this one
/// @param agreeing  the bank offered another amount: only the parts can be written
/// @param values    what the fields hold, by name
public record DraftPage(
        String action,
        String back,
        String group,
        Scheme scheme,
        List<Scheme> others,
        boolean agreeing,
        List<Member> members,
        Map<String, String> values,
        Errors errors) {

    public record Member(UUID id, String name) {}

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public List<Choice> tenors(Text t) {
        return scheme.pricing().tenorsMonths().stream()
                .map(months -> new Choice(String.valueOf(months), t.of("application.months", months)))
                .toList();
    }
}

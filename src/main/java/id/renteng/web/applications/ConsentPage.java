package id.renteng.web.applications;

import id.renteng.financing.Consent;
import id.renteng.financing.ConsentMethod;
import id.renteng.financing.Consents.Question;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one member is shown before she consents.
///
/// @param question absent while there is nothing to consent to; the errors say why
/// @param given    her consent to these figures, if she gave it
/// @param own      she reads her own page, signed in
/// @param action   where her consent is sent
public record ConsentPage(
        UUID application,
        String reference,
        String member,
        @Nullable Question question,
        @Nullable Consent given,
        boolean own,
        boolean mayRecord,
        String action,
        String back,
        String method,
        String witness,
        Errors errors) {

    public List<Choice> methods(Text t) {
        return Stream.of(ConsentMethod.values())
                .filter(ConsentMethod::needsWitness)
                .map(method -> new Choice(method.name(), t.of("application.method." + method.name())))
                .toList();
    }
}

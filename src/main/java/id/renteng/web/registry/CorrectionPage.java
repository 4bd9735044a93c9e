package id.renteng.web.registry;

import id.renteng.registry.DataRequest;
import id.renteng.registry.Person;
import id.renteng.registry.Sex;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import id.renteng.web.registry.Typed.OfBirth;
import id.renteng.web.registry.Typed.OfHome;
import id.renteng.web.registry.Typed.OfNik;
import id.renteng.web.registry.Typed.OfSex;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The four forms to correct what the register says of a person, each with what stands now.
///
/// @param typed   what came in one of the forms and was not done; the others show what stands
/// @param doubted what was typed is not what her NIK says, or what the register says: it is taken if the officer is
/// sure
/// @param request what she asked and was granted; null if she asked at the desk
public record CorrectionPage(
        Person person,
        Typed typed,
        boolean doubted,
        List<Choice> kelurahan,
        @Nullable DataRequest request,
        CorrectionsView corrections,
        Errors errors) {

    public OfHome home() {
        return typed instanceof OfHome home
                ? home
                : new OfHome(person.name(), person.kelurahan(), person.address(), person.spouse(), "");
    }

    public OfBirth born() {
        return typed instanceof OfBirth born
                ? born
                : new OfBirth(person.bornOn().toString(), "");
    }

    public OfNik number() {
        return typed instanceof OfNik number ? number : new OfNik("", "");
    }

    public OfSex sex() {
        return typed instanceof OfSex sex ? sex : new OfSex(person.sex().name(), "");
    }

    public boolean isBornDoubted() {
        return doubted && typed instanceof OfBirth;
    }

    public boolean isNumberDoubted() {
        return doubted && typed instanceof OfNik;
    }

    public boolean isSexDoubted() {
        return doubted && typed instanceof OfSex;
    }

    public List<Choice> sexes(Text t) {
        return Arrays.stream(Sex.values())
                .map(sex -> new Choice(sex.name(), t.of("registry.sex." + sex)))
                .toList();
    }

    public String href() {
        return "/people/" + person.id().value() + "/correction";
    }

    public String requestId() {
        return request == null ? "" : request.id().value().toString();
    }
}

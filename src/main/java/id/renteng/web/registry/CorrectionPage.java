package id.renteng.web.registry;

import id.renteng.registry.DataRequest;
import id.renteng.registry.Person;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The forms to correct what the register says of a person, each with what stands now.
///
/// @param form    what was typed and refused; otherwise what stands
/// @param request what she asked and was granted; null if she asked at the desk
/// @param doubtBorn the birth date that was typed is not that of her NIK: it is taken if the officer is sure
/// @param doubtNik  the same the other way round
public record CorrectionPage(
        Person person,
        Form form,
        List<Choice> kelurahan,
        @Nullable DataRequest request,
        CorrectionsView corrections,
        boolean doubtBorn,
        boolean doubtNik,
        Errors errors) {

    /// Every field as it is sent. Each of the three forms has its own reason, so that an error stands at its field.
    public record Form(
            String name,
            String kelurahan,
            String address,
            String why,
            String born,
            String whyBorn,
            String nik,
            String whyNik) {

        static Form of(Person person) {
            return new Form(
                    person.name(),
                    person.kelurahan(),
                    person.address(),
                    "",
                    person.bornOn().toString(),
                    "",
                    "",
                    "");
        }
    }

    public String href() {
        return "/people/" + person.id().value() + "/correction";
    }

    public String requestId() {
        return request == null ? "" : request.id().value().toString();
    }
}

package id.renteng.web.training;

import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.training.Telling;
import id.renteng.training.TrainingClass;
import id.renteng.web.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The words to invite people with, one message for everybody whom nobody has told of her seat.
public record InvitationMessages(List<Telling> open, Map<PersonId, Person> people, TellingMessage words) {

    public TrainingClass of() {
        return words.of();
    }

    public String name(Telling one) {
        return person(one).name();
    }

    public String message(Telling one, Text t) {
        return words.to(person(one), one, t);
    }

    public Optional<String> whatsApp(Telling one, Text t) {
        return words.whatsApp(person(one), one, t);
    }

    public String action(Telling one) {
        return "/classes/%s/offers/messages/%s"
                .formatted(of().id().value(), one.person().value());
    }

    private Person person(Telling one) {
        return Objects.requireNonNull(people.get(one.person()));
    }
}

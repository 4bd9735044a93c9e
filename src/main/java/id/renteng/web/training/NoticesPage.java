package id.renteng.web.training;

import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.training.ClassChange;
import id.renteng.training.TrainingClass;
import id.renteng.web.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// What happened to a class, and the words to tell it to each who has not been told: to send from the officer's own
/// phone, or to print. Nothing is sent from here.
///
/// @param address where a member sees it herself
/// @param mayTell whether the reader says who has been told
public record NoticesPage(
        TrainingClass of, List<ClassChange> changes, Map<PersonId, Person> people, String address, boolean mayTell) {

    public String id() {
        return of.id().value().toString();
    }

    public String name(PersonId person) {
        return known(person).name();
    }

    public List<String> told(ClassChange change, Text t) {
        return ClassNews.told(change, t);
    }

    /// How many of those who are to be told have been.
    public int toldCount(ClassChange change) {
        return change.notices().size() - change.untold().size();
    }

    public String message(ClassChange change, PersonId person, Text t) {
        var theme = of.theme().nameIn(t.language());
        return switch (change.kind()) {
            case MOVED ->
                t.of(
                        "move.message.MOVED",
                        name(person),
                        theme,
                        of.centre().name(),
                        of.sessions().stream().map(t::day).collect(Collectors.joining(", ")),
                        of.setting().from().toString(),
                        of.setting().until().toString(),
                        change.reason(),
                        address);
            case CANCELLED ->
                t.of("move.message.CANCELLED", name(person), theme, of.firstSession(), change.reason(), address);
        };
    }

    /// Opens the message in WhatsApp on the phone of who clicks; she looks at it and sends it herself.
    public Optional<String> whatsApp(ClassChange change, PersonId person, Text t) {
        return Optional.ofNullable(known(person).phone())
                .map(phone -> "https://wa.me/" + phone.replace("+", "") + "?text="
                        + URLEncoder.encode(message(change, person, t), StandardCharsets.UTF_8)
                                .replace("+", "%20"));
    }

    private Person known(PersonId person) {
        return Objects.requireNonNull(people.get(person));
    }
}

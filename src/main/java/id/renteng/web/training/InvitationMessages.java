package id.renteng.web.training;

import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.training.Offer;
import id.renteng.training.TrainingClass;
import id.renteng.web.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The words to invite people with, one message for everybody who has not answered: to copy, to send from the officer's
/// own phone, or to print and cut. Nothing is sent from here.
///
/// @param noShowWaitDays how long who stays away without a word is not matched again
/// @param address        where a member answers herself
public record InvitationMessages(
        TrainingClass of, List<Offer> open, Map<PersonId, Person> people, int noShowWaitDays, String address) {

    public String name(Offer offer) {
        return person(offer).name();
    }

    public String message(Offer offer, Text t) {
        return t.of(
                "invitation.message",
                person(offer).name(),
                of.theme().nameIn(t.language()),
                of.centre().name(),
                of.firstSession(),
                of.sessions().size(),
                of.setting().from().toString(),
                of.setting().until().toString(),
                offer.answerBy(),
                address,
                noShowWaitDays);
    }

    /// Opens the message in WhatsApp on the phone of who clicks; she looks at it and sends it herself.
    public Optional<String> whatsApp(Offer offer, Text t) {
        return Optional.ofNullable(person(offer).phone())
                .map(phone -> "https://wa.me/" + phone.replace("+", "") + "?text="
                        + URLEncoder.encode(message(offer, t), StandardCharsets.UTF_8)
                                .replace("+", "%20"));
    }

    private Person person(Offer offer) {
        return Objects.requireNonNull(people.get(offer.person()));
    }
}

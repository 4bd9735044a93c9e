package id.renteng.web.training;

import id.renteng.registry.Person;
import id.renteng.training.Telling;
import id.renteng.training.Theme;
import id.renteng.training.TrainingClass;
import id.renteng.training.TrainingRule;
import id.renteng.web.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The words in which somebody is told of a class: to copy, to send from the officer's own phone, to print, or to read
/// out. Nothing is sent from here.
///
/// @param noShowWaitDays how long who stays away without a word is not matched again
/// @param address        where a member reads and answers herself
record TellingMessage(TrainingClass of, int noShowWaitDays, String address) {

    /// With the address of a member's own page, as this request was made.
    static TellingMessage here(TrainingClass of, TrainingRule rule) {
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/my-training")
                .toUriString();
        return new TellingMessage(of, rule.noShowWaitDays(), address);
    }

    String to(Person person, Telling telling, Text t) {
        var name = person.name();
        var theme = of.theme().nameIn(t.language());
        var from = of.setting().from().toString();
        var until = of.setting().until().toString();
        var centre = of.centre().name();
        return switch (telling.kind()) {
            case SEAT, MOVED_UP ->
                t.of(
                        "invitation.message",
                        name,
                        theme,
                        centre,
                        of.firstSession(),
                        of.sessions().size(),
                        from,
                        until,
                        telling.lastDay(),
                        address,
                        noShowWaitDays);
            case LAPSED -> t.of("telling.message.LAPSED", name, theme, telling.lastDay(), address);
            case MOVED ->
                t.of("move.message.MOVED", name, theme, centre, days(t), from, until, telling.reason(), address);
            case CANCELLED ->
                t.of(
                        of.theme().kind() == Theme.Kind.LWK ? "move.message.GROUP" : "move.message.CANCELLED",
                        name,
                        theme,
                        of.firstSession(),
                        telling.reason(),
                        address);
            case NO_OTHER_CLASS ->
                t.of("telling.message.NO_OTHER_CLASS", name, theme, of.firstSession(), telling.reason(), address);
            case REVOKED -> t.of("telling.message.REVOKED", name, theme, telling.since(), telling.reason(), address);
            case RESTORED -> t.of("telling.message.RESTORED", name, theme, telling.reason(), address);
        };
    }

    private String days(Text t) {
        return of.sessions().stream().map(t::day).collect(Collectors.joining(", "));
    }

    /// Opens the message in WhatsApp on the phone of who clicks; she looks at it and sends it herself.
    Optional<String> whatsApp(Person person, Telling telling, Text t) {
        return Optional.ofNullable(person.phone())
                .map(phone -> "https://wa.me/" + phone.replace("+", "") + "?text="
                        + URLEncoder.encode(to(person, telling, t), StandardCharsets.UTF_8)
                                .replace("+", "%20"));
    }
}

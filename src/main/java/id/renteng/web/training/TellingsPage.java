package id.renteng.web.training;

import id.renteng.registry.Mask;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.training.ClassId;
import id.renteng.training.Telling;
import id.renteng.training.TrainingClass;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Whom to tell in person, the first to run out first.
///
/// @param shown    the first of them
/// @param count    of all
/// @param mayTell  whether the reader may write down
/// @param messages whether the reader has the words to invite people with
public record TellingsPage(
        List<Telling> shown,
        int count,
        Map<PersonId, Person> people,
        Map<ClassId, TellingMessage> words,
        Regions regions,
        LocalDate today,
        boolean mayTell,
        boolean messages,
        Errors errors) {

    public int more() {
        return count - shown.size();
    }

    public String name(Telling one) {
        return person(one).name();
    }

    public TrainingClass of(Telling one) {
        return words(one).of();
    }

    /// What to say to her; of a seat the class says it all.
    public String message(Telling one, Text t) {
        return one.kind().isInvitation() ? "" : words(one).to(person(one), one, t);
    }

    public String classPath(Telling one) {
        return "/classes/" + one.in().value();
    }

    public String action(Telling one) {
        return "/training-tellings/%s/%s"
                .formatted(one.in().value(), one.person().value());
    }

    /// Where she is found and how she is called: kelurahan and street, and the end of her phone number.
    public String where(Telling one) {
        var her = person(one);
        var place = regions.nameOf(her.kelurahan());
        var street = her.address().isEmpty() ? place : place + ", " + her.address();
        var phone = her.phone();
        return phone == null ? street : street + " · " + Mask.account(phone);
    }

    /// Why somebody must go and tell her.
    public String why(Telling one, Text t) {
        boolean noPhone = person(one).phone() == null;
        return switch (one.kind()) {
            case SEAT, MOVED_UP, LAPSED -> t.of(ofSeat(one.movedUp(), noPhone));
            case MOVED, CANCELLED, NO_OTHER_CLASS, REVOKED, RESTORED -> t.of("telling.no-phone");
        };
    }

    private static String ofSeat(boolean movedUp, boolean noPhone) {
        if (movedUp) return noPhone ? "telling.moved-up-no-phone" : "telling.moved-up";
        return noPhone ? "telling.no-phone" : "telling.no-account";
    }

    /// What it is about: until when she may answer, or what became of it.
    public String label(Telling one, Text t) {
        return one.kind().isInvitation()
                ? t.of("telling.until", t.day(one.lastDay()))
                : t.of("telling.kind." + one.kind());
    }

    /// Red where her answer is due today or tomorrow, or the class begins then.
    public String colour(Telling one) {
        var soon = today.plusDays(1);
        boolean urgent = switch (one.kind()) {
            case SEAT, MOVED_UP -> !one.lastDay().isAfter(soon);
            case MOVED, CANCELLED, NO_OTHER_CLASS -> !of(one).firstSession().isAfter(soon);
            case LAPSED, REVOKED, RESTORED -> false;
        };
        return urgent ? "red" : "blue";
    }

    private TellingMessage words(Telling one) {
        return Objects.requireNonNull(words.get(one.in()));
    }

    private Person person(Telling one) {
        return Objects.requireNonNull(people.get(one.person()));
    }
}

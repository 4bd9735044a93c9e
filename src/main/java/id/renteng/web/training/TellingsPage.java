package id.renteng.web.training;

import id.renteng.registry.Mask;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.training.ClassId;
import id.renteng.training.TrainingClass;
import id.renteng.training.Untold;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Whom to tell of her seat, the first to run out first.
///
/// @param shown    the first of them
/// @param count    of all
/// @param mayTell  whether the reader may write down
/// @param messages whether the reader has the words to invite people with
public record TellingsPage(
        List<Untold> shown,
        int count,
        Map<PersonId, Person> people,
        Map<ClassId, TrainingClass> classes,
        Regions regions,
        LocalDate today,
        boolean mayTell,
        boolean messages,
        Errors errors) {

    public int more() {
        return count - shown.size();
    }

    public String name(Untold one) {
        return person(one).name();
    }

    public TrainingClass of(Untold one) {
        return Objects.requireNonNull(classes.get(one.in()));
    }

    public String classPath(Untold one) {
        return "/classes/" + one.in().value();
    }

    public String action(Untold one) {
        return "/training-tellings/%s/%s"
                .formatted(one.in().value(), one.person().value());
    }

    /// Where she is found and how she is called: kelurahan and street, and the end of her phone number.
    public String where(Untold one) {
        var her = person(one);
        var place = regions.nameOf(her.kelurahan());
        var street = her.address().isEmpty() ? place : place + ", " + her.address();
        var phone = her.phone();
        return phone == null ? street : street + " · " + Mask.account(phone);
    }

    /// Why somebody must tell her.
    public String why(Untold one, Text t) {
        if (person(one).phone() == null) {
            return one.movedUp() ? t.of("telling.moved-up-no-phone") : t.of("telling.no-phone");
        }
        return one.movedUp() ? t.of("telling.moved-up") : t.of("telling.no-account");
    }

    /// Whether her answer is due today or tomorrow.
    public boolean isUrgent(Untold one) {
        return !one.answerBy().isAfter(today.plusDays(1));
    }

    private Person person(Untold one) {
        return Objects.requireNonNull(people.get(one.person()));
    }
}

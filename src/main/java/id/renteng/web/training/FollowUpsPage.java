package id.renteng.web.training;

import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.training.ClassId;
import id.renteng.training.FollowUp;
import id.renteng.training.TrainingClass;
import id.renteng.web.Text;
import java.util.List;
import java.util.Map;

/// What training changed, and who is to be asked what training changed for her.
///
/// @param shown some of those who are due, who waits longest first
/// @param more  the address of the next ones; empty at the end
public record FollowUpsPage(
        FollowUp.Rate rate,
        List<FollowUp.Sum> sums,
        List<FollowUp.Due> shown,
        Map<PersonId, Person> people,
        Map<ClassId, TrainingClass> classes,
        boolean mayAsk,
        String more) {

    public String name(FollowUp.Due due) {
        var known = people.get(due.person());
        return known == null ? "" : known.name();
    }

    public String phone(FollowUp.Due due) {
        var known = people.get(due.person());
        return known == null || known.phone() == null ? "" : known.phone();
    }

    public String about(FollowUp.Due due, Text t) {
        var known = classes.get(due.in());
        return (known == null ? "" : known.theme().nameIn(t.language()) + " · ")
                + t.of("follow-up.months", due.months(), due.since());
    }

    public String link(FollowUp.Due due) {
        return "/training-follow-ups/%s/%s/%d"
                .formatted(due.in().value(), due.person().value(), due.months());
    }
}

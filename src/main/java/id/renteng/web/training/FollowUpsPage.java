package id.renteng.web.training;

import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.training.ClassId;
import id.renteng.training.FollowUp;
import id.renteng.training.TrainingClass;
import id.renteng.web.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What training changed, and who is to be asked what training changed for her.
///
/// @param shown the first of those who are due
public record FollowUpsPage(
        FollowUp.Rate rate,
        List<FollowUp.Sum> sums,
        List<FollowUp.Due> shown,
        Map<PersonId, Person> people,
        Map<ClassId, TrainingClass> classes,
        boolean mayAsk) {

    /// One line of what people told.
    ///
    /// @param percent of those who were reached, rounded down
    public record Told(String what, int people, int percent) {}

    public List<Told> told(FollowUp.Sum sum, Text t) {
        var lines = new ArrayList<Told>();
        for (var change : FollowUp.CHANGES) {
            lines.add(
                    told(sum, t.of("follow-up.change." + change), sum.changes().getOrDefault(change, 0)));
        }
        for (var work : FollowUp.Work.values()) {
            lines.add(told(sum, t.of("follow-up.work." + work), sum.work().getOrDefault(work, 0)));
        }
        return lines;
    }

    private static Told told(FollowUp.Sum sum, String what, int people) {
        return new Told(what, people, sum.reached() == 0 ? 0 : people * 100 / sum.reached());
    }

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

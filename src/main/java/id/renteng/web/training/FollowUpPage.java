package id.renteng.web.training;

import id.renteng.training.FollowUp;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.List;
import java.util.stream.Stream;

/// The form of one answer.
public record FollowUpPage(String name, int months, String action, Errors errors) {

    public List<Choice> reached(Text t) {
        return List.of(
                new Choice("yes", t.of("follow-up.reached.yes")), new Choice("no", t.of("follow-up.reached.no")));
    }

    public List<Choice> changes(Text t) {
        return FollowUp.CHANGES.stream()
                .map(code -> new Choice(code, t.of("follow-up.change." + code)))
                .toList();
    }

    public List<Choice> work(Text t) {
        return Stream.of(FollowUp.Work.values())
                .map(work -> new Choice(work.name(), t.of("follow-up.work." + work)))
                .toList();
    }
}

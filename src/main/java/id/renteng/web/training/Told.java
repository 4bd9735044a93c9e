package id.renteng.web.training;

import id.renteng.training.FollowUp;
import id.renteng.web.Text;
import java.util.ArrayList;
import java.util.List;

/// One line of what people told some months after they passed.
///
/// @param percent of those who were reached, rounded down
public record Told(String what, int people, int percent) {

    /// Every change that may be told of and every kind of work, also those that nobody told of.
    public static List<Told> of(FollowUp.Sum sum, Text t) {
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
}

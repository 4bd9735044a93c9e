package id.renteng.web.training;

import id.renteng.training.ClassId;
import id.renteng.training.RunClass.Taken;
import id.renteng.training.TrainingClass;
import id.renteng.training.matching.Part;
import id.renteng.web.Text;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why somebody got a seat: with points for the planner, who weighs them, and in words for herself.
///
/// @param classes by id, for "otherwise"
public record SeatReason(Taken taken, Map<ClassId, TrainingClass> classes) {

    /// `kewajiban izin 400 · belum pernah dilatih 100`: the parts that give points, the largest first.
    public String why(Text t) {
        return parts().map(part -> t.of("matching.part." + part) + " " + t.number(points(part)))
                .collect(Collectors.joining(" · "));
    }

    /// `usaha Anda memerlukan izin ini, Anda belum pernah dilatih`: the same, said to her.
    public String whyHers(Text t) {
        return parts().map(part -> t.of("matching.hers." + part)).collect(Collectors.joining(", "));
    }

    private Stream<Part> parts() {
        return Stream.of(Part.values())
                .filter(part -> points(part) > 0)
                .sorted((a, b) -> Long.compare(points(b), points(a)));
    }

    /// What she would have got otherwise.
    public String otherwise(Text t) {
        var other = taken.other() == null ? null : classes.get(taken.other());
        if (other == null) return t.of("matching.otherwise.none");
        var name = other.theme().nameIn(t.language());
        return taken.otherPlace() == 0
                ? t.of("matching.otherwise.seat", name, other.firstSession())
                : t.of("matching.otherwise.waiting", name, other.firstSession(), taken.otherPlace());
    }

    private long points(Part part) {
        return taken.byPart().getOrDefault(part, 0L);
    }
}

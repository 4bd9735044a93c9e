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

    private static final int METRES = 1_000;

    /// `kewajiban izin 400 · bagian terlemah 120 (Mencatat uang usaha: tingkat 1 dari 4)`: the parts that give points,
    /// the largest first.
    public String why(Text t) {
        return parts().map(part -> t.of("matching.part." + part) + " " + t.number(points(part)) + more(part, t))
                .collect(Collectors.joining(" · "));
    }

    /// `usaha Anda memerlukan izin ini, Anda belum pernah dilatih`: the same, said to her.
    public String whyHers(Text t) {
        return parts().map(part -> t.of("matching.hers." + part) + more(part, t))
                .collect(Collectors.joining(", "));
    }

    /// What is known behind a part: how weak she is in what, how far it is.
    private String more(Part part, Text t) {
        return switch (part) {
            case WEAKEST -> level(t);
            case NEARNESS -> away(t);
            case LEGAL_GAP, INTEREST, TRADE, NEVER_TRAINED, GROUP -> "";
        };
    }

    private String level(Text t) {
        var weak = taken.weak();
        if (weak == null) return "";
        return " (" + t.of("matching.level", t.of("matching.weak." + weak.dimension()), weak.level()) + ")";
    }

    /// To the whole kilometre: people are taken to live in the middle of their kelurahan.
    private String away(Text t) {
        var metres = taken.metres();
        if (metres == null) return "";
        return " (" + (metres < METRES ? t.of("matching.away.near") : t.of("matching.away", metres / METRES)) + ")";
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

package id.renteng.web.registry;

import id.renteng.registry.CorrectedFact;
import id.renteng.registry.Correction;
import id.renteng.registry.Regions;
import id.renteng.web.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/// What was corrected of somebody, as it is read.
///
/// @param list   the newest first
/// @param placed the name of a kelurahan by its code
public record CorrectionsView(List<Correction> list, UnaryOperator<String> placed) {

    public static CorrectionsView of(List<Correction> list, Regions regions) {
        return new CorrectionsView(list, regions::nameOf);
    }

    public String text(Text t, CorrectedFact fact, String value) {
        if (value.isEmpty()) return t.of("registry.unknown");
        return switch (fact) {
            case BORN -> t.day(LocalDate.parse(value));
            case SEX -> t.of("registry.sex." + value);
            case KELURAHAN -> placed.apply(value);
            case NAME, ADDRESS, SPOUSE, NIK -> value;
        };
    }

    /// Who did it: one, or the two of whom the second read it again.
    public String by(Text t, Correction correction) {
        return correction.askedBy().isEmpty()
                ? t.of("registry.correct.by", t.time(correction.at()), correction.by())
                : t.of("registry.correct.by-two", t.time(correction.at()), correction.askedBy(), correction.by());
    }
}

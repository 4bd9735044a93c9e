package id.renteng.web.growth;

import id.renteng.growth.Assessment.Kind;
import id.renteng.growth.Dimension;
import id.renteng.growth.Proof;
import id.renteng.registry.Person;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the form of an assessment shows.
///
/// @param form what was filled in, to be kept when something is wrong
public record NewAssessmentPage(Person person, Kind kind, AssessmentForm form, Errors errors) {

    public String id() {
        return person.id().value().toString();
    }

    public List<Dimension> chosen() {
        return AssessmentForm.chosen();
    }

    /// The levels of a dimension in plain words, and that nothing is known of it.
    public List<Choice> levels(Text t, Dimension dimension) {
        var levels = IntStream.rangeClosed(0, 4)
                .mapToObj(level ->
                        new Choice(Integer.toString(level), t.of("growth.level." + dimension.name() + "." + level)));
        return Stream.concat(levels, Stream.of(new Choice("", t.of("growth.no-data"))))
                .toList();
    }

    public List<Choice> proofs(Text t) {
        return Stream.of(Proof.values())
                .map(proof -> new Choice(proof.name(), t.of("growth.proof." + proof.name())))
                .toList();
    }

    public List<Choice> facts(Text t) {
        return Stream.of("FULL_TIME", "FOOD", "ARREARS", "NEEDS_NO_LOAN")
                .map(fact -> new Choice(fact, t.of("growth.fact." + fact)))
                .toList();
    }
}

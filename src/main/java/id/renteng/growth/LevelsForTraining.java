package id.renteng.growth;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import id.renteng.registry.PersonId;
import id.renteng.training.MeasuredLevels;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Tells training how weak a business is in what training raises: the latest level of each dimension, as an assessor
/// saw it.
@Component
class LevelsForTraining implements MeasuredLevels {

    /// Which dimension stands behind each word of [Needs#WEAK].
    private static final Map<Dimension, String> WORDS = Map.of(
            Dimension.RECORDS, "pencatatan",
            Dimension.DIGITAL, "digital",
            Dimension.PRODUCT, "mutu");

    private final AssessmentTable assessments;

    LevelsForTraining(AssessmentTable assessments) {
        this.assessments = assessments;
    }

    @Override
    public Map<PersonId, Map<String, Integer>> of(Collection<PersonId> people) {
        var levels = new HashMap<PersonId, Map<String, Integer>>();
        assessments.latestLevels(people, WORDS.keySet()).forEach((person, hers) -> levels.put(person, inWords(hers)));
        return levels;
    }

    private static Map<String, Integer> inWords(Map<Dimension, Integer> levels) {
        return levels.entrySet().stream()
                .collect(toMap(one -> requireNonNull(WORDS.get(one.getKey())), Map.Entry::getValue));
    }
}

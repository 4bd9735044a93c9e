package id.renteng.growth;

import id.renteng.registry.Businesses;
import id.renteng.registry.PersonId;
import id.renteng.registry.Trades;
import id.renteng.training.AssessedGaps;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Tells training which permits the law asks of people and they do not have, as their latest assessment found.
@Component
class GapsForTraining implements AssessedGaps {

    private final AssessmentTable assessments;
    private final Businesses businesses;
    private final Trades trades;

    GapsForTraining(AssessmentTable assessments, Businesses businesses, Trades trades) {
        this.assessments = assessments;
        this.businesses = businesses;
        this.trades = trades;
    }

    @Override
    public Map<PersonId, Assessed> of(Collection<PersonId> people) {
        var found = assessments.latestLegality(people);
        var work = businesses.all(found.keySet());
        var gaps = new HashMap<PersonId, Assessed>();
        found.forEach((person, latest) -> {
            var hers = work.getOrDefault(person, List.of()).stream()
                    .map(business -> TrainingHints.work(business, trades))
                    .toList();
            gaps.put(person, new Assessed(latest.on(), TrainingHints.gaps(hers, latest.food(), latest.level())));
        });
        return gaps;
    }
}

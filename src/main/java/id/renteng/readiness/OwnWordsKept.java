package id.renteng.readiness;

import id.renteng.registry.PersonId;
import id.renteng.training.JointLiability;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Tells training whose own words are kept and right; of each person the latest count.
@Component
class OwnWordsKept implements JointLiability {

    private final LearningTable learning;

    OwnWordsKept(LearningTable learning) {
        this.learning = learning;
    }

    @Override
    public Set<PersonId> explainedBy(Collection<PersonId> people) {
        return learning.passed(people).getOrDefault(TaskCode.OWN_WORDS, Set.of());
    }
}

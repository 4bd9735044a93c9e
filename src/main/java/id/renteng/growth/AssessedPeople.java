package id.renteng.growth;

import id.renteng.registry.AboutPeople;
import id.renteng.registry.PersonId;
import java.util.Collection;
import org.springframework.stereotype.Component;

/// Whoever has an assessment stays in the register.
@Component
class AssessedPeople implements AboutPeople {

    private final AssessmentTable assessments;

    AssessedPeople(AssessmentTable assessments) {
        this.assessments = assessments;
    }

    @Override
    public boolean isKeptAboutAny(Collection<PersonId> people) {
        return assessments.isAnyAbout(people);
    }
}

package id.renteng.growth;

import id.renteng.kernel.RecordsOfHer;
import java.util.List;
import org.springframework.stereotype.Component;

/// All rows that this module keeps about how her business grows: for the copy of her data.
@Component
class AssessmentRecords implements RecordsOfHer {

    private static final List<Kept> TABLES = List.of(
            Kept.of("growth_assessment", "assessed_on"),
            Kept.of("growth_answer", "assessment_id", "dimension").through("assessment_id", "growth_assessment"));

    @Override
    public List<Kept> tables() {
        return TABLES;
    }
}

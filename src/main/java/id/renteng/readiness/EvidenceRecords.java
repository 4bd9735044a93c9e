package id.renteng.readiness;

import id.renteng.kernel.RecordsOfHer;
import java.util.List;
import org.springframework.stereotype.Component;

/// All rows that this module keeps about what makes her ready: for the copy of her data.
@Component
class EvidenceRecords implements RecordsOfHer {

    private static final List<Kept> TABLES = List.of(
            Kept.of("readiness_credit_check", "number"),
            Kept.of("readiness_consent", "number"),
            Kept.of("readiness_clinic_step", "number"),
            Kept.of("readiness_visit", "number"),
            Kept.of("readiness_visit_photo", "number").without("jpeg"),
            Kept.of("readiness_baseline", "taken_on"),
            Kept.of("readiness_learning", "number"),
            Kept.of("readiness_eligibility", "number"),
            Kept.of("readiness_call_back", "asked_on"));

    @Override
    public List<Kept> tables() {
        return TABLES;
    }
}

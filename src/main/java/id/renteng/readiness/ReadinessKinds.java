package id.renteng.readiness;

import id.renteng.kernel.KeptKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/// Which evidence about members this module keeps.
@Component
class ReadinessKinds implements KeptKinds {

    private static final List<Kind> KINDS = List.of(
            Kind.of(
                    "READINESS",
                    "readiness_visit",
                    "readiness_baseline",
                    "readiness_consent",
                    "readiness_clinic_step",
                    "readiness_learning",
                    "readiness_eligibility",
                    "readiness_call_back",
                    "readiness_call_back_draw",
                    "readiness_call_back_seed"),
            Kind.of("VISIT_PHOTO", "readiness_visit_photo"),
            Kind.of("CREDIT_CHECK", "readiness_credit_check"),
            Kind.of(
                    "RULES",
                    "readiness_rule",
                    "readiness_clinic_rule",
                    "readiness_credit_rule",
                    "readiness_size_rule",
                    "readiness_training_rule"));

    @Override
    public List<Kind> kinds() {
        return KINDS;
    }
}

package id.renteng.training;

import id.renteng.kernel.KeptKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/// Which records of training this module keeps.
@Component
class TrainingKinds implements KeptKinds {

    private static final List<Kind> KINDS = List.of(
            Kind.of(
                    "TRAINING",
                    "training_needs",
                    "training_participant",
                    "training_attendance",
                    "training_check_in",
                    "training_certificate",
                    "training_certificate_act",
                    "training_follow_up",
                    "training_invitation",
                    "training_waiting",
                    "training_telling",
                    "training_class_change",
                    "training_choice",
                    "training_run_seat",
                    "training_run_waiting",
                    "training_run_blocked",
                    "training_class",
                    "training_session",
                    "training_request"),
            Kind.of(
                    "RULES",
                    "training_rule",
                    "training_centre",
                    "training_room",
                    "training_instructor",
                    "training_theme",
                    "training_theme_unit",
                    "training_programme",
                    "training_catalogue_change"),
            Kind.of("WORK", "training_run", "training_run_class", "training_run_demand"));

    @Override
    public List<Kind> kinds() {
        return KINDS;
    }
}

package id.renteng.training;

import id.renteng.kernel.RecordsOfHer;
import java.util.List;
import org.springframework.stereotype.Component;

/// All rows that this module keeps about her training: for the copy of her data.
@Component
class LearnerRecords implements RecordsOfHer {

    private static final List<Kept> TABLES = List.of(
            Kept.of("training_needs", "told_on"),
            Kept.of("training_run_seat", "run_id"),
            Kept.of("training_run_waiting", "run_id", "place"),
            Kept.of("training_run_blocked", "run_id"),
            Kept.of("training_choice", "made_at"),
            Kept.of("training_invitation", "invited_at"),
            Kept.of("training_waiting", "class_id"),
            Kept.of("training_telling", "since"),
            Kept.of("training_participant", "enrolled_on"),
            Kept.of("training_attendance", "held_on"),
            Kept.of("training_check_in", "checked_at"),
            Kept.of("training_certificate", "issued_on"),
            Kept.of("training_certificate_act", "done_at"),
            Kept.of("training_follow_up", "asked_on"));

    @Override
    public List<Kept> tables() {
        return TABLES;
    }
}

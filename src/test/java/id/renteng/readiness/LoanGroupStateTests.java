package id.renteng.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.groups.Because;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.MoveReason;
import id.renteng.kernel.Role;
import id.renteng.readiness.Task.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// All seven states of a loan group, from what is stored and the task list of a day.
class LoanGroupStateTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final LoanGroup.Formed FORMED = new LoanGroup.Formed(new LoanGroup.Details(
            new LoanGroupId(UUID.randomUUID()),
            new CoachedGroupId(UUID.randomUUID()),
            "Melati 03",
            "15.71.10.1003",
            DAY,
            UUID.randomUUID(),
            List.of()));

    @Test
    void before_the_first_loan_it_is_formed_in_training_tested_and_ready() {
        assertThat(LoanGroupState.of(FORMED, list(0, 0)))
                .isEqualTo(new LoanGroupState.Formed(FORMED, Set.of(TaskCode.LWK, TaskCode.VISITS)));
        assertThat(LoanGroupState.of(FORMED, list(3, 5)))
                .isEqualTo(new LoanGroupState.InTraining(FORMED, 3, 5, Set.of(TaskCode.LWK)));
        assertThat(LoanGroupState.of(FORMED, list(5, 2)))
                .isEqualTo(new LoanGroupState.Tested(FORMED, Set.of(TaskCode.VISITS)));
        assertThat(LoanGroupState.of(FORMED, list(5, 5))).isEqualTo(new LoanGroupState.BankReady(FORMED));
    }

    @Test
    void a_group_done_with_a_loan_is_ready_again_or_says_what_lapsed() {
        var done = FORMED.borrow(DAY).finish(DAY);
        assertThat(LoanGroupState.of(FORMED.borrow(DAY), list(0, 0)).open()).isEmpty();
        assertThat(LoanGroupState.of(done, list(5, 5))).isEqualTo(new LoanGroupState.BankReady(done));
        assertThat(LoanGroupState.of(done, list(5, 4)))
                .isEqualTo(new LoanGroupState.CycleDone(done, Set.of(TaskCode.VISITS)));
    }

    @Test
    void a_dissolved_group_says_why() {
        var state = LoanGroupState.of(FORMED.dissolve(DAY, Because.of(MoveReason.TEST_FAILED)), list(5, 5));
        assertThat(((LoanGroupState.Dissolved) state).why()).isEqualTo(MoveReason.TEST_FAILED);
    }

    private static Checklist list(int trained, int visited) {
        return new Checklist(
                FORMED.details().id(),
                DAY,
                List.of(
                        task(TaskCode.LWK, Section.TRAINING, trained),
                        task(TaskCode.VISITS, Section.values()[0], visited)));
    }

    private static Task task(TaskCode code, Section section, int done) {
        return new Task(
                code,
                section,
                done == 5 ? State.DONE : State.TODO,
                done,
                5,
                Role.TRAINER,
                null,
                7,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }
}

package id.renteng.growth;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.growth.Answers.GateFacts;
import id.renteng.growth.Assessment.Kind;
import id.renteng.growth.Change.Because;
import id.renteng.growth.Change.Fell;
import id.renteng.growth.Change.NoBaseline;
import id.renteng.growth.Change.NotYetRisen;
import id.renteng.growth.Change.NothingLater;
import id.renteng.growth.Change.Risen;
import id.renteng.growth.Change.Unchanged;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangeTests {

    private static final PersonId SARI = PersonId.random();
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void without_a_later_assessment_nothing_is_said() {
        assertThat(Change.of(List.of())).isEqualTo(new NoBaseline());
        assertThat(Change.of(List.of(at(APRIL, 1)))).isEqualTo(new NothingLater());
    }

    @Test
    void one_higher_assessment_must_be_confirmed_ninety_days_later() {
        var july = APRIL.plusDays(91);

        assertThat(Change.of(List.of(at(APRIL, 1), at(july, 2))))
                .isEqualTo(new NotYetRisen(
                        GrowthClass.K1, GrowthClass.K2, Because.ONE_ASSESSMENT_ONLY, july.plusDays(90)));
        assertThat(Change.of(List.of(at(APRIL, 1), at(july, 2), at(july.plusDays(89), 2))))
                .isInstanceOf(NotYetRisen.class);
        assertThat(Change.of(List.of(at(APRIL, 1), at(july, 2), at(july.plusDays(90), 2))))
                .isEqualTo(new Risen(GrowthClass.K1, GrowthClass.K2, july.plusDays(90)));
    }

    @Test
    void a_rise_that_nobody_can_check_does_not_count() {
        var july = APRIL.plusDays(91);

        var change = Change.of(List.of(at(APRIL, 1), claimed(july, 2), claimed(july.plusDays(100), 2)));

        assertThat(change)
                .isInstanceOfSatisfying(
                        NotYetRisen.class, rise -> assertThat(rise.because()).isEqualTo(Because.TOO_LITTLE_EVIDENCE));
    }

    @Test
    void a_rise_that_did_not_last_begins_again() {
        var change = Change.of(List.of(
                at(APRIL, 1), at(APRIL.plusDays(90), 2), at(APRIL.plusDays(120), 1), at(APRIL.plusDays(200), 2)));

        assertThat(change)
                .isEqualTo(new NotYetRisen(
                        GrowthClass.K1, GrowthClass.K2, Because.ONE_ASSESSMENT_ONLY, APRIL.plusDays(290)));
    }

    @Test
    void a_fall_is_shown_too() {
        assertThat(Change.of(List.of(at(APRIL, 2), at(APRIL.plusDays(90), 1))))
                .isEqualTo(new Fell(GrowthClass.K2, GrowthClass.K1));
        assertThat(Change.of(List.of(at(APRIL, 2), at(APRIL.plusDays(90), 2))))
                .isEqualTo(new Unchanged(GrowthClass.K2));
    }

    private static Assessment at(LocalDate on, int level) {
        return assessment(on, RubricTests.all(level, RubricTests.figures(5, 5, 1), new GateFacts(false, false, false)));
    }

    private static Assessment claimed(LocalDate on, int level) {
        var known = at(on, level).answers();
        var proofs = new EnumMap<Dimension, Proof>(Dimension.class);
        known.answered().forEach(dimension -> proofs.put(dimension, Proof.CLAIM));
        return assessment(on, new Answers(known.levels(), proofs, known.figures(), known.gates()));
    }

    private static Assessment assessment(LocalDate on, Answers answers) {
        return new Assessment(
                AssessmentId.random(), SARI, Kind.LATER, on, new UUID(0, 1), Rubric.V1.version(), answers, "");
    }
}

package id.renteng.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.growth.Answers.Figures;
import id.renteng.growth.Answers.GateFacts;
import id.renteng.growth.AssessmentRefusal.BaselineMissing;
import id.renteng.growth.AssessmentRefusal.BaselineThere;
import id.renteng.growth.AssessmentRefusal.EvidenceMissing;
import id.renteng.growth.AssessmentRefusal.InFuture;
import id.renteng.growth.AssessmentRefusal.NotAfterLatest;
import id.renteng.growth.AssessmentRefusal.NothingAnswered;
import id.renteng.growth.Change.Risen;
import id.renteng.kernel.Actor;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.readiness.Evidence;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class AssessmentsTests {

    private static final Actor OFFICER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final Actor TRAINER = new Actor(new UUID(0, 4), "Pak Hendra", Role.TRAINER, null, null);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 10);
    private static final GateFacts NO_GATES = new GateFacts(false, false, false);
    private static final Answers FIRST_STEPS = RubricTests.all(1, RubricTests.figures(4, 4, 0), NO_GATES);
    private static final Answers GROWING = RubricTests.all(2, RubricTests.figures(8, 5, 1), NO_GATES);

    private PersonId sari;

    @Autowired
    Assessments assessments;

    @Autowired
    Evidence evidence;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void register() {
        sari = RegisteredPeople.register(db, "Sari Wulandari");
    }

    @Test
    void a_baseline_is_kept_as_answered_and_told_to_readiness() {
        var made = done(assessments.baseline(sari, FIRST_STEPS, "Buku kas Oktober sampai Desember", JANUARY, OFFICER));

        assertThat(assessments.of(sari)).containsExactly(made);
        assertThat(evidence.baselines(Set.of(sari))).containsExactly(Map.entry(sari, JANUARY));
    }

    @Test
    void the_score_in_lists_is_the_score_of_the_answers() {
        var made = done(assessments.baseline(sari, GROWING, "", JANUARY, OFFICER));

        var quarters = db.sql("select quarters from growth_assessment where id = :id")
                .param("id", made.id().value())
                .query(Integer.class)
                .single();
        assertThat(quarters).isEqualTo(made.score().quarters());
    }

    @Test
    void naik_kelas_is_counted_from_real_assessments() {
        done(assessments.baseline(sari, FIRST_STEPS, "", JANUARY, OFFICER));
        done(assessments.assessAgain(sari, GROWING, "", JANUARY.plusDays(90), OFFICER));
        done(assessments.assessAgain(sari, GROWING, "", JANUARY.plusDays(180), OFFICER));

        assertThat(Change.of(assessments.of(sari)))
                .isEqualTo(new Risen(GrowthClass.K1, GrowthClass.K2, JANUARY.plusDays(180)));
    }

    @Test
    void there_is_one_baseline_and_nothing_later_without_it() {
        assertThat(reason(assessments.assessAgain(sari, GROWING, "", JANUARY, OFFICER)))
                .isEqualTo(new BaselineMissing());
        done(assessments.baseline(sari, FIRST_STEPS, "", JANUARY, OFFICER));

        assertThat(reason(assessments.baseline(sari, GROWING, "", JANUARY.plusDays(1), OFFICER)))
                .isEqualTo(new BaselineThere(JANUARY));
        assertThat(reason(assessments.assessAgain(sari, GROWING, "", JANUARY, OFFICER)))
                .isEqualTo(new NotAfterLatest(JANUARY));
    }

    @Test
    void an_answer_says_what_stands_behind_it() {
        var unproven =
                new Answers(Map.of(Dimension.RECORDS, 2), Map.of(), new Figures(null, null, null, true), NO_GATES);
        var nothing = new Answers(Map.of(), Map.of(), new Figures(null, null, null, true), NO_GATES);
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(1);

        assertThat(reason(assessments.baseline(sari, unproven, "", JANUARY, OFFICER)))
                .isEqualTo(new EvidenceMissing(Set.of(Dimension.RECORDS)));
        assertThat(reason(assessments.baseline(sari, nothing, "", JANUARY, OFFICER)))
                .isEqualTo(new NothingAnswered());
        assertThat(reason(assessments.baseline(sari, FIRST_STEPS, "", tomorrow, OFFICER)))
                .isEqualTo(new InFuture(tomorrow));
        assertThat(assessments.of(sari)).isEmpty();
    }

    @Test
    void a_trainer_does_not_assess() {
        assertThatThrownBy(() -> assessments.baseline(sari, FIRST_STEPS, "", JANUARY, TRAINER))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_assessment_is_never_changed() {
        done(assessments.baseline(sari, FIRST_STEPS, "", JANUARY, OFFICER));

        assertThatThrownBy(() ->
                        db.sql("update growth_assessment set quarters = 400").update())
                .hasMessageContaining("never changed");
    }

    private static <T> T done(Result<T, ?> result) {
        return switch (result) {
            case Result.Done<T, ?>(var value) -> value;
            case Result.Refused<T, ?>(var reason) -> throw new AssertionError("refused: " + reason);
        };
    }

    private static Object reason(Result<?, ?> result) {
        return ((Result.Refused<?, ?>) result).reason();
    }
}

package id.renteng.growth;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.growth.Answers.GateFacts;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a form of training needs may fill in by itself.
@SpringBootTest
class TrainingHintsTests {

    private static final Actor OFFICER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 10);

    private PersonId sari;

    @Autowired
    TrainingHints hints;

    @Autowired
    Assessments assessments;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void register() {
        sari = RegisteredPeople.register(db, "Sari Kue");
    }

    @Test
    void who_bakes_at_home_without_permits_needs_both_of_them() {
        RegisteredPeople.sells(db, sari, "Kue basah", "kuliner");
        var known = hints.of(sari);
        assertThat(known.businesses()).containsExactly(new TrainingHints.Work("Kue basah", "kuliner", "10792"));
        assertThat(known.needs().gaps()).containsExactlyInAnyOrder("halal", "pirt");
        assertThat(known.needs().weak()).as("nobody has looked").isEmpty();
        assertThat(known.assessedOn()).isNull();
    }

    @Test
    void a_stall_that_cooks_needs_halal_only_and_a_tailor_neither() {
        RegisteredPeople.sells(db, sari, "Warung makan, nasi, lauk", "kuliner");
        assertThat(hints.of(sari).needs().gaps()).containsExactly("halal");
        var rina = RegisteredPeople.register(db, "Rina Jahit");
        assertThat(hints.of(rina).needs().gaps()).isEmpty();
    }

    @Test
    void the_latest_assessment_says_what_is_weak_and_who_has_her_permits() {
        RegisteredPeople.sells(db, sari, "Kue basah", "kuliner");
        var food = new GateFacts(true, false, false);
        assessed(assessments.baseline(
                sari, RubricTests.all(1, RubricTests.figures(4, 4, 0), food), "", JANUARY, OFFICER));
        assertThat(hints.of(sari).needs().weak()).containsExactlyInAnyOrder("pencatatan", "digital", "mutu");
        assertThat(hints.of(sari).needs().gaps()).containsExactlyInAnyOrder("halal", "pirt");

        var later = JANUARY.plusDays(90);
        assessed(assessments.assessAgain(
                sari, RubricTests.all(3, RubricTests.figures(4, 4, 0), food), "", later, OFFICER));
        assertThat(hints.of(sari).needs().weak()).isEmpty();
        assertThat(hints.of(sari).needs().gaps()).isEmpty();
        assertThat(hints.of(sari).assessedOn()).isEqualTo(later);
    }

    private static void assessed(Object outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
    }
}

package id.renteng.growth;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.growth.Answers.GateFacts;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.training.ClassId;
import id.renteng.training.Classes;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.MatchingRuns;
import id.renteng.training.Needs;
import id.renteng.training.Reach;
import id.renteng.training.RunClass.Taken;
import id.renteng.training.TrainingNeeds;
import id.renteng.training.matching.Part;
import id.renteng.training.matching.Weak;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Matching weighs how weak a business was when somebody looked, above what its owner says. Nothing stays.
@SpringBootTest
@Transactional
class MatchedByLevelTests {

    private static final Actor OFFICER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final GateFacts TRADER = new GateFacts(false, false, false);

    private PersonId sari;
    private PersonId rina;
    private ClassId books;

    @Autowired
    Assessments assessments;

    @Autowired
    MatchingRuns runs;

    @Autowired
    Classes classes;

    @Autowired
    TrainingNeeds needs;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void one_seat_of_bookkeeping() {
        db.sql("delete from training_choice").update();
        db.sql("delete from training_needs").update();
        db.sql("update training_class set closed_on = '2026-01-01' where closed_on is null")
                .update();
        sari = RegisteredPeople.register(db, "Sari Wulandari");
        rina = RegisteredPeople.register(db, "Rina Astuti");
        var days = List.of(LocalDate.of(2099, 6, 2));
        books = done(classes.plan(new NewClass("pembukuan", "balikat", days, 1), OFFICER))
                .id();
    }

    @Test
    void of_two_who_want_it_the_weaker_gets_the_seat_and_the_reason_says_how_weak() {
        assessed(sari, 2);
        assessed(rina, 0);
        wants(sari, Set.of("pencatatan"));
        wants(rina, Set.of());
        var taken = taken();
        assertThat(taken.person()).isEqualTo(rina);
        assertThat(taken.weak()).isEqualTo(new Weak("pencatatan", 0));
        assertThat(taken.byPart()).containsEntry(Part.WEAKEST, 160L);
    }

    @Test
    void who_says_it_is_hardest_and_was_never_assessed_counts_as_half_as_weak() {
        wants(sari, Set.of("pencatatan"));
        assertThat(taken().byPart()).containsEntry(Part.WEAKEST, 80L);
    }

    @Test
    void who_keeps_good_books_is_not_weak_in_them_whatever_she_ticks() {
        assessed(sari, 3);
        wants(sari, Set.of("pencatatan"));
        assertThat(taken().byPart()).containsEntry(Part.WEAKEST, 0L);
        assertThat(taken().weak()).isNull();
    }

    @Test
    void what_a_later_assessment_found_counts_before_what_she_told_and_a_permit_closes_it() {
        var halal = done(classes.plan(
                        new NewClass("halal-pirt", "balikat", List.of(LocalDate.of(2099, 7, 2)), 1), OFFICER))
                .id();
        RegisteredPeople.sells(db, sari, "Kue basah", "kuliner");
        var told = new Needs(List.of("halal-pirt"), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Reach.ANYWHERE);
        done(needs.tell(sari, told, OFFICER));
        assessed(sari, 1);
        assertThat(legal(halal)).as("she told it after that").isZero();
        db.sql("update training_needs set told_on = '2026-01-01'").update();
        assertThat(legal(halal)).isPositive();

        has("PIRT");
        assertThat(legal(halal)).as("the halal certificate is due").isPositive();
        has("HALAL");
        assertThat(legal(halal)).isZero();

        db.sql("update registry_permit set expires_on = '2026-02-01'").update();
        assertThat(legal(halal)).as("her papers ended").isPositive();
        var answers = RubricTests.all(3, RubricTests.figures(4, 4, 0), TRADER);
        done(assessments.assessAgain(sari, answers, "", LocalDate.of(2026, 10, 10), OFFICER));
        assertThat(legal(halal)).as("she has the permits of her trade").isZero();
    }

    private void has(String permit) {
        db.sql("""
                        insert into registry_permit
                            (id, business_id, kind, number, issuer, issued_on, recorded_at, recorded_by)
                        select gen_random_uuid(), id, :permit, 'P-1', 'Dinas', '2026-01-12', now(), person_id
                        from registry_business where person_id = :id
                        """).param("id", sari.value()).param("permit", permit).update();
    }

    private int legal(ClassId in) {
        var run = done(runs.tryOut("undian", OFFICER));
        return java.util.Objects.requireNonNull(runs.classes(run).get(in)).taken().stream()
                .mapToInt(one -> Math.toIntExact(one.byPart().getOrDefault(Part.LEGAL_GAP, 0L)))
                .sum();
    }

    private Taken taken() {
        var run = done(runs.tryOut("undian", OFFICER));
        return java.util.Objects.requireNonNull(runs.classes(run).get(books))
                .taken()
                .getFirst();
    }

    private void assessed(PersonId person, int level) {
        var answers = RubricTests.all(level, RubricTests.figures(4, 4, 0), TRADER);
        done(assessments.baseline(person, answers, "", LocalDate.of(2026, 1, 10), OFFICER));
    }

    private void wants(PersonId person, Set<String> weak) {
        var told = new Needs(List.of("pembukuan"), Set.of(), weak, Set.of(), Set.of(), Set.of(), Reach.ANYWHERE);
        done(needs.tell(person, told, OFFICER));
    }

    private static <T> T done(Result<T, ?> outcome) {
        if (outcome instanceof Done<T, ?>(var value)) return value;
        throw new AssertionError("refused: " + outcome);
    }
}

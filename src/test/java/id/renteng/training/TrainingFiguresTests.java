package id.renteng.training;

import static id.renteng.training.Outcome.FAILED;
import static id.renteng.training.Outcome.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.Figures.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The numbers of a year, added up by hand beside the classes they come from.
@SpringBootTest(properties = "renteng.test.city=training-figures")
class TrainingFiguresTests {

    private static final Actor OFFICER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final Actor TRAINER = new Actor(new UUID(0, 4), "Pak Hendra", Role.TRAINER, null, null);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 6);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @Autowired
    FollowUps followUps;

    @Autowired
    Certificates certificates;

    @Autowired
    TrainingFigures figures;

    @Autowired
    Classes classes;

    @Autowired
    TrainingNeeds needs;

    @Autowired
    MatchingRuns runs;

    @Autowired
    JdbcClient db;

    @Test
    void a_year_is_added_up_by_theme_and_by_who_the_people_are() {
        var sari = registered("Sari Wulandari", "FEMALE", "15.71.01.1001");
        var rina = registered("Rina Astuti", "FEMALE", "15.71.01.1001");
        var dewi = registered("Dewi Lestari", "FEMALE", "15.71.07.1001");
        var budi = registered("Budi Santoso", "MALE", "15.71.07.1001");
        tell(rina, new Needs(List.of("video"), Set.of(), Set.of(), Set.of(), Set.of(), special(), Reach.ANYWHERE));
        var cooking = planned("kuliner", List.of(MARCH, MARCH.plusDays(1)), 16, 4_000_000);
        enrol(cooking, Set.of(sari, rina, budi), MARCH);
        attend(cooking, MARCH, Set.of(sari, rina));
        attend(cooking, MARCH.plusDays(1), Set.of(sari));
        close(cooking, Map.of(sari, PASSED, rina, FAILED, budi, FAILED), MARCH.plusDays(1));
        var books = planned("pembukuan", List.of(APRIL), 10, 1_000_000);
        enrol(books, Set.of(sari, rina, dewi), APRIL);
        attend(books, APRIL, Set.of(sari, rina, dewi));
        close(books, Map.of(sari, PASSED, rina, PASSED, dewi, PASSED), APRIL);
        var open = planned("kuliner", List.of(MAY), 12, 500_000);
        enrol(open, Set.of(dewi), MAY);
        attend(open, MAY, Set.of(dewi));
        done(classes.recordResults(open, Map.of(dewi, PASSED), MAY, TRAINER));
        var newYear = planned("video", List.of(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 5)), 5, 0);
        enrol(newYear, Set.of(sari), MARCH);

        var year = figures.of(2026);
        assertThat(year.themes())
                .as("a pass counts once its class is closed, a class for the year it begins in")
                .containsExactlyInAnyOrder(
                        new Line("kuliner", 28, 4, 3, 1, Money.rupiah(4_500_000)),
                        new Line("pembukuan", 10, 3, 3, 3, Money.rupiah(1_000_000)));
        assertThat(year.total()).isEqualTo(new Line("", 38, 7, 6, 4, Money.rupiah(5_500_000)));
        assertThat(year.kecamatan()).containsExactly(of("15.71.01", 4, 4, 3), of("15.71.07", 3, 2, 1));
        assertThat(year.sexes()).containsExactly(of("FEMALE", 6, 6, 4), of("MALE", 1, 0, 0));
        assertThat(year.special())
                .as("who has two needs counts in both")
                .containsExactly(of("kursi-roda", 2, 2, 1), of("titip-anak", 2, 2, 1));
        assertThat(year.people()).isEqualTo(4);
        assertThat(year.repeaters()).as("all but Budi").isEqualTo(3);

        done(certificates.revoke(books, dewi, "Salah orang", OFFICER));
        var after = figures.of(2026);
        assertThat(after.total())
                .as("a pass that was revoked is none")
                .isEqualTo(new Line("", 38, 7, 6, 3, Money.rupiah(5_500_000)));
        assertThat(after.kecamatan()).contains(of("15.71.07", 3, 2, 0));
        assertThat(classes.page(true, 0, 50))
                .filteredOn(one -> one.of().id().equals(books))
                .singleElement()
                .satisfies(one -> assertThat(one.passed()).isEqualTo(2));
        done(certificates.restore(books, dewi, "Ternyata benar", OFFICER));
        assertThat(figures.of(2026)).isEqualTo(year);

        var before = figures.of(2025);
        assertThat(before.themes()).containsExactly(new Line("video", 5, 1, 0, 0, Money.ZERO));
        assertThat(before.repeaters()).isZero();
        assertThat(figures.of(2024).themes()).isEmpty();
    }

    @Test
    void what_a_theme_taught_is_told_of_those_alone_who_took_both_tests() {
        var people = RegisteredPeople.registerMany(db, "Peserta", 6);
        var books = planned("pembukuan", List.of(LocalDate.of(2027, 4, 6)), 10, 0);
        enrol(books, Set.copyOf(people), MARCH);
        done(classes.recordTest(
                books,
                TestPart.BEFORE,
                Map.of(people.get(0), 40, people.get(1), 50, people.get(2), 45, people.get(3), 60, people.get(4), 30),
                TRAINER));
        done(classes.recordTest(
                books,
                TestPart.AFTER,
                Map.of(people.get(0), 70, people.get(1), 50, people.get(2), 80, people.get(3), 55, people.get(5), 100),
                TRAINER));
        var few = figures.of(2027).tests();
        assertThat(few).containsExactly(new Figures.Tests("pembukuan", 6, 4, 2, 195, 255));
        assertThat(few.getFirst().isEnough()).as("four people are no mean").isFalse();

        done(classes.recordTest(books, TestPart.AFTER, Map.of(people.get(4), 31), TRAINER));
        var tests = figures.of(2027).tests().getFirst();
        assertThat(tests.isEnough()).isTrue();
        assertThat(List.of(tests.meanBefore(), tests.meanAfter(), tests.gain()))
                .as("45.0, 57.2 and 12.2")
                .containsExactly(450L, 572L, 122L);
        assertThat(figures.of(2028).tests()).isEmpty();
    }

    @Test
    void what_a_revoked_pass_changed_is_told_by_nobody() {
        var sari = RegisteredPeople.register(db, "Sari Wulandari");
        var dewi = RegisteredPeople.register(db, "Dewi Lestari");
        var books = planned("pembukuan", List.of(APRIL), 10, 0);
        enrol(books, Set.of(sari, dewi), MARCH);
        attend(books, APRIL, Set.of(sari, dewi));
        close(books, Map.of(sari, PASSED, dewi, PASSED), APRIL);
        var before = sum();
        for (var person : List.of(sari, dewi)) {
            db.sql("""
                            insert into training_follow_up
                                (class_id, person_id, months, asked_on, reached, changes, work, recorded_by)
                            values (:class, :person, 3, :on, true, array['pencatatan'], 'OWN', :person)
                            """)
                    .param("class", books.value())
                    .param("person", person.value())
                    .param("on", APRIL.plusMonths(3))
                    .update();
        }
        assertThat(sum().reached()).isEqualTo(before.reached() + 2);
        done(certificates.revoke(books, dewi, "Salah orang", OFFICER));
        assertThat(sum().reached()).isEqualTo(before.reached() + 1);
        assertThat(sum().changes().getOrDefault("pencatatan", 0))
                .isEqualTo(before.changes().getOrDefault("pencatatan", 0) + 1);
    }

    private FollowUp.Sum sum() {
        return followUps.sums().stream()
                .filter(one -> one.months() == 3)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_mean_that_fell_is_a_gain_below_zero_rounded_as_one_that_rose() {
        assertThat(new Figures.Tests("video", 8, 8, 0, 405, 400).gain()).isEqualTo(-6);
        assertThat(new Figures.Tests("video", 8, 8, 8, 400, 405).gain()).isEqualTo(6);
    }

    @Test
    void a_pass_costs_its_share_of_what_the_classes_cost_rounded_down() {
        assertThat(new Line("pembukuan", 10, 3, 3, 3, Money.rupiah(1_000_000)).costPerPass())
                .contains(Money.rupiah(333_333));
        assertThat(new Line("pembukuan", 10, 3, 3, 0, Money.rupiah(1_000_000)).costPerPass())
                .as("nobody passed")
                .isEmpty();
        assertThat(new Line("pembukuan", 10, 3, 3, 3, Money.ZERO).costPerPass())
                .as("nothing was paid")
                .isEmpty();
    }

    @Test
    void who_waits_is_counted_by_the_theme_she_waits_for_first() {
        db.sql("delete from training_needs").update();
        var soon = LocalDate.of(2099, 6, 1);
        planned("halal-pirt", List.of(soon), 1, 0);
        planned("video", List.of(soon.plusDays(7)), 1, 0);
        for (var name : List.of("Tuti", "Wati", "Yanti")) wants(name, List.of("halal-pirt"));
        for (var name : List.of("Nia", "Ema")) wants(name, List.of("video"));

        var run = done(runs.tryOut("undian", OFFICER));

        assertThat(runs.demand(run))
                .as("the most wanted first")
                .containsExactly(Map.entry("halal-pirt", 2), Map.entry("video", 1));
    }

    private static Line of(String key, int filled, int came, int passed) {
        return new Line(key, 0, filled, came, passed, Money.ZERO);
    }

    private static Set<String> special() {
        return Set.of("titip-anak", "kursi-roda");
    }

    private PersonId registered(String name, String sex, String kelurahan) {
        var person = RegisteredPeople.register(db, name);
        db.sql("update registry_person set sex = :sex, kelurahan = :kelurahan where id = :id")
                .param("sex", sex)
                .param("kelurahan", kelurahan)
                .param("id", person.value())
                .update();
        return person;
    }

    private void wants(String name, List<String> interests) {
        tell(
                RegisteredPeople.register(db, name),
                new Needs(interests, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Reach.ANYWHERE));
    }

    private void tell(PersonId person, Needs told) {
        done(needs.tell(person, told, OFFICER));
    }

    private ClassId planned(String theme, List<LocalDate> days, int seats, long cost) {
        var usual = Setting.USUAL;
        var setting =
                new Setting("", "", usual.from(), usual.until(), Set.of(), Money.rupiah(cost), "2.17.05", Set.of());
        return done(classes.plan(new NewClass(theme, "balikat", days, seats, setting), OFFICER))
                .id();
    }

    private void enrol(ClassId in, Set<PersonId> people, LocalDate on) {
        done(classes.enrol(in, people, on, OFFICER));
    }

    private void attend(ClassId in, LocalDate session, Set<PersonId> present) {
        done(classes.attend(in, session, present, TRAINER));
    }

    private void close(ClassId in, Map<PersonId, Outcome> results, LocalDate on) {
        done(classes.recordResults(in, results, on, TRAINER));
        done(classes.close(in, on, TRAINER));
    }

    private static <T> T done(Result<T, ?> outcome) {
        if (outcome instanceof Done<T, ?>(var value)) return value;
        throw new AssertionError("refused: " + outcome);
    }
}

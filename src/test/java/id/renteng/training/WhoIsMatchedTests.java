package id.renteng.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.RunClass.Taken;
import id.renteng.training.matching.Obstacle;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Who may get a seat: by her seats of the year of each class, and by whether she came when she had one. Nothing
/// stays, for the runs are of days to come.
@SpringBootTest
@Transactional
class WhoIsMatchedTests {

    private static final Actor OFFICER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final LocalDate DECEMBER = LocalDate.of(2098, 12, 10);

    private PersonId sari;

    @Autowired
    RunTable runs;

    @Autowired
    MatchingTable matching;

    @Autowired
    ProblemOfToday problems;

    @Autowired
    SeatOffers offers;

    @Autowired
    WaitingPlaces places;

    @Autowired
    Classes classes;

    @Autowired
    ClassTable table;

    @Autowired
    ParticipantTable participants;

    @Autowired
    TrainingNeeds needs;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void only_sari_tells_what_she_needs() {
        db.sql("delete from training_choice").update();
        db.sql("delete from training_needs").update();
        db.sql("update training_class set closed_on = '2026-01-01' where closed_on is null")
                .update();
        sari = RegisteredPeople.register(db, "Sari Wulandari");
        var wants = new Needs(List.of("halal-pirt"), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Reach.ANYWHERE);
        assertThat(needs.tell(sari, wants, OFFICER)).isInstanceOf(Done.class);
    }

    @Test
    void a_class_in_january_is_judged_by_the_seats_of_its_own_year() {
        held("video", LocalDate.of(2098, 2, 3), Set.of(sari));
        held("kuliner", LocalDate.of(2098, 3, 3), Set.of(sari));
        var december = planned("halal-pirt", LocalDate.of(2098, 12, 20));

        assertThat(seen(DECEMBER, december).taken()).isEmpty();
        assertThat(seen(DECEMBER, december).wider()).containsEntry(Obstacle.CAP, 1);
        assertThat(on(DECEMBER).weigh(new Choice(december, sari, Choice.Kind.LOCKED)))
                .isEqualTo(new Refused<>(new MatchingRefusal.NotToBeMatched()));

        var january = planned("halal-pirt", LocalDate.of(2099, 1, 12));
        assertThat(seen(DECEMBER, january).taken()).extracting(Taken::person).containsExactly(sari);
        assertThat(seen(DECEMBER, december).taken()).isEmpty();
        assertThat(on(DECEMBER).weigh(new Choice(january, sari, Choice.Kind.LOCKED)))
                .isInstanceOf(Done.class);
    }

    @Test
    void a_seat_given_by_hand_in_january_is_kept_though_the_year_that_ends_is_used_up() {
        held("video", LocalDate.of(2098, 2, 3), Set.of(sari));
        held("kuliner", LocalDate.of(2098, 3, 3), Set.of(sari));
        var january = planned("pembukuan", LocalDate.of(2099, 1, 12));
        seen(DECEMBER, january);
        assertThat(on(DECEMBER).choose(new Choice(january, sari, Choice.Kind.LOCKED), OFFICER))
                .isInstanceOf(Done.class);

        assertThat(seen(DECEMBER, january).taken()).singleElement().satisfies(taken -> {
            assertThat(taken.person()).isEqualTo(sari);
            assertThat(taken.locked()).isTrue();
        });
    }

    @Test
    void a_seat_given_by_hand_that_a_run_cannot_keep_is_told() {
        var january = planned("pembukuan", LocalDate.of(2099, 1, 12));
        seen(DECEMBER, january);
        var kept = run(on(DECEMBER).choose(new Choice(january, sari, Choice.Kind.LOCKED), OFFICER));
        assertThat(on(DECEMBER).unkept(kept)).isEmpty();
        var others = RegisteredPeople.registerMany(db, "Peserta", 5);
        participants.insert(january, Set.copyOf(others), null, DECEMBER);
        db.sql("update training_class set seats = 5 where id = :id")
                .param("id", january.value())
                .update();
        planned("video", LocalDate.of(2099, 1, 14));
        var run = run(on(DECEMBER).tryOut("undian", OFFICER));
        assertThat(on(DECEMBER).unkept(run)).containsExactly(new Choice(january, sari, Choice.Kind.LOCKED));
    }

    @Test
    void an_invitation_of_before_hides_no_seat_that_was_given_by_hand_since_and_lost() {
        var january = planned("pembukuan", LocalDate.of(2099, 1, 12));
        db.sql("""
                        insert into training_invitation (class_id, person_id, invited_at, answer_by, state, answered_on)
                        values (:class, :person, '2098-11-01 09:00+07', '2098-11-08', 'EXPIRED', '2098-11-09')
                        """)
                .param("class", january.value())
                .param("person", sari.value())
                .update();
        seen(DECEMBER, january);
        run(on(DECEMBER).choose(new Choice(january, sari, Choice.Kind.LOCKED), OFFICER));
        participants.insert(january, Set.copyOf(RegisteredPeople.registerMany(db, "Peserta", 5)), null, DECEMBER);
        planned("video", LocalDate.of(2099, 1, 14));
        var run = run(on(DECEMBER).tryOut("undian", OFFICER));
        assertThat(on(DECEMBER).unkept(run)).containsExactly(new Choice(january, sari, Choice.Kind.LOCKED));
    }

    @Test
    void who_stayed_away_without_a_word_is_invited_again_after_the_days_of_the_rule_and_not_before() {
        var missed = LocalDate.of(2098, 9, 1);
        held("video", missed, Set.of());
        planned("halal-pirt", LocalDate.of(2098, 12, 20));

        assertThat(on(missed.plusDays(89)).tryOut("undian", OFFICER))
                .isEqualTo(new Refused<>(new MatchingRefusal.NobodyToMatch()));
        assertThat(on(missed.plusDays(90)).tryOut("undian", OFFICER)).isInstanceOf(Done.class);
    }

    @Test
    void who_came_does_not_wait() {
        var came = LocalDate.of(2098, 12, 1);
        held("video", came, Set.of(sari));
        var halal = planned("halal-pirt", LocalDate.of(2098, 12, 20));

        assertThat(seen(came.plusDays(1), halal).taken())
                .extracting(Taken::person)
                .containsExactly(sari);
    }

    /// The class in a run of this day. Each call is a run of its own.
    private RunClass seen(LocalDate day, ClassId in) {
        return java.util.Objects.requireNonNull(
                runs.classes(run(on(day).tryOut("undian", OFFICER))).get(in));
    }

    private static RunId run(Result<RunId, MatchingRefusal> outcome) {
        if (outcome instanceof Done(var run)) return run;
        throw new AssertionError("refused: " + outcome);
    }

    private MatchingRuns on(LocalDate day) {
        var zone = ZoneId.of("Asia/Jakarta");
        var clock = Clock.fixed(day.atStartOfDay(zone).toInstant(), zone);
        return new MatchingRuns(runs, matching, problems, offers, places, clock);
    }

    private ClassId planned(String theme, LocalDate day) {
        var planned = classes.plan(new NewClass(theme, "balikat", List.of(day), 5), OFFICER);
        if (planned instanceof Done(var of)) return of.id();
        throw new AssertionError(planned);
    }

    /// A class that Sari was enrolled in, held and closed.
    private void held(String theme, LocalDate day, Set<PersonId> present) {
        var in = planned(theme, day);
        participants.insert(in, Set.of(sari), null, day);
        participants.attend(in, day, present);
        table.close(in, day);
    }
}

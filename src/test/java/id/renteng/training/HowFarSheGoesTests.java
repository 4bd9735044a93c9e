package id.renteng.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.kernel.Spot;
import id.renteng.registry.Businesses;
import id.renteng.registry.NewBusiness;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.registry.RegisteredPeople;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.matching.Obstacle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// A class is no use to who cannot get there. The training centre of these tests is in 15.71.07.1001. Nothing stays.
@SpringBootTest
@Transactional
class HowFarSheGoesTests {

    private static final Actor OFFICER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final String OF_THE_CENTRE = "15.71.07.1001";

    private PersonId sari;
    private ClassId halal;

    @Autowired
    MatchingRuns runs;

    @Autowired
    Classes classes;

    @Autowired
    TrainingNeeds needs;

    @Autowired
    Businesses businesses;

    @Autowired
    Regions regions;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void only_sari_tells_what_she_needs() {
        db.sql("delete from training_choice").update();
        db.sql("delete from training_needs").update();
        db.sql("update training_class set closed_on = '2026-01-01' where closed_on is null")
                .update();
        sari = RegisteredPeople.register(db, "Sari Wulandari");
        var days = List.of(LocalDate.of(2099, 6, 2));
        halal = done(classes.plan(new NewClass("halal-pirt", "balikat", days, 5), OFFICER))
                .id();
    }

    @Test
    void who_goes_on_foot_is_not_sent_across_the_city_and_reads_why() {
        var far = kelurahan(7_000, 20_000);
        livesIn(far);
        goes(Reach.ON_FOOT);
        var run = done(runs.tryOut("undian", OFFICER));
        assertThat(seen(run).taken()).isEmpty();
        assertThat(seen(run).wider()).isEqualTo(Map.of(Obstacle.DISTANCE, 1));

        done(runs.publish(run, OFFICER));
        assertThat(runs.ofPerson(sari, herself()).blocked()).isEqualTo(Map.of(Obstacle.DISTANCE, 1));
    }

    @Test
    void who_can_go_anywhere_gets_the_seat_and_the_reason_says_how_far_it_is() {
        var far = kelurahan(7_000, 20_000);
        livesIn(far);
        goes(Reach.ANYWHERE);
        var run = done(runs.tryOut("undian", OFFICER));
        assertThat(seen(run).taken()).singleElement().satisfies(taken -> {
            assertThat(taken.person()).isEqualTo(sari);
            assertThat(taken.metres()).isBetween(6_000, 21_000);
        });
    }

    @Test
    void a_class_in_her_own_kelurahan_is_within_a_walk() {
        livesIn(OF_THE_CENTRE);
        goes(Reach.ON_FOOT);
        assertThat(seen(done(runs.tryOut("undian", OFFICER))).taken())
                .extracting(RunClass.Taken::person)
                .containsExactly(sari);
    }

    @Test
    void where_her_business_is_counts_before_the_middle_of_her_kelurahan() {
        livesIn(kelurahan(7_000, 20_000));
        worksAtTheCentre();
        goes(Reach.ON_FOOT);
        assertThat(seen(done(runs.tryOut("undian", OFFICER))).taken())
                .singleElement()
                .satisfies(taken -> assertThat(taken.metres()).isLessThan(100));
        assertThat(ProblemOfToday.farthest(Reach.KM_3, false))
                .as("where only the kelurahan is known, a kilometre more")
                .isEqualTo(ProblemOfToday.farthest(Reach.KM_3, true) + 1_000);
    }

    @Test
    void where_only_the_kelurahan_of_the_centre_is_known_it_may_be_a_kilometre_nearer_to_her() {
        goes(Reach.KM_3);
        worksFromTheMiddleOfTheCentre(3_800);
        assertThat(seen(done(runs.tryOut("undian", OFFICER))).taken())
                .extracting(RunClass.Taken::person)
                .containsExactly(sari);
        db.sql("update registry_business set longitude_e6 = longitude_e6 + 4000 where person_id = :id")
                .param("id", sari.value())
                .update();
        assertThat(seen(done(runs.tryOut("undian", OFFICER))).taken()).isEmpty();
    }

    private void worksFromTheMiddleOfTheCentre(int metres) {
        var middle = regions.middleOf(OF_THE_CENTRE).orElseThrow();
        var spot = Spot.ofMetres(middle.east() + metres, middle.north());
        var at = new Spot(spot.latitude() + Regions.ORIGIN_LATITUDE, spot.longitude() + Regions.ORIGIN_LONGITUDE)
                .written();
        done(businesses.register(sari, new NewBusiness("Warung", "dagang", "", "", "", "", "", "", "", at), OFFICER));
    }

    @Test
    void what_a_planner_gives_her_by_hand_is_kept_however_far() {
        livesIn(kelurahan(7_000, 20_000));
        goes(Reach.KM_3);
        done(runs.tryOut("undian", OFFICER));
        var run = done(runs.choose(new Choice(halal, sari, Choice.Kind.LOCKED), OFFICER));
        assertThat(seen(run).taken()).extracting(RunClass.Taken::person).containsExactly(sari);
    }

    @Test
    void how_far_she_goes_is_kept_with_what_she_needs() {
        goes(Reach.KM_10);
        assertThat(needs.of(sari, OFFICER).orElseThrow().reach()).isEqualTo(Reach.KM_10);
    }

    /// One whose middle is so many metres from that of the training centre.
    private String kelurahan(int least, int most) {
        return regions.kelurahan().stream()
                .map(one -> one.code())
                .filter(code -> {
                    int metres = regions.metresBetween(code, OF_THE_CENTRE);
                    return metres >= least && metres <= most;
                })
                .findFirst()
                .orElseThrow();
    }

    private void livesIn(String kelurahan) {
        db.sql("update registry_person set kelurahan = :kelurahan where id = :id")
                .param("kelurahan", kelurahan)
                .param("id", sari.value())
                .update();
    }

    private void worksAtTheCentre() {
        var asked = new NewBusiness("Warung", "dagang", "", "", "", "", "", "", "", "-1.61, 103.62");
        done(businesses.register(sari, asked, OFFICER));
        db.sql("update training_centre set latitude = -1610000, longitude = 103620000 where code = 'balikat'")
                .update();
    }

    private void goes(Reach reach) {
        var told = new Needs(List.of("halal-pirt"), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), reach);
        done(needs.tell(sari, told, OFFICER));
    }

    private RunClass seen(RunId run) {
        return java.util.Objects.requireNonNull(runs.classes(run).get(halal));
    }

    private Actor herself() {
        return new Actor(new UUID(1, 7), "Anggota", Role.MEMBER, sari.value(), null);
    }

    private static <T> T done(Result<T, ?> outcome) {
        if (outcome instanceof Done<T, ?>(var value)) return value;
        throw new AssertionError("refused: " + outcome);
    }
}

package id.renteng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Actor;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.DataRequests;
import id.renteng.registry.DataRight;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.registry.Whereabouts;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.matching.Part;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From what people say they need to who sits in which class. Every test begins with only its own people and classes.
@SpringBootTest
class MatchingRunsTests {

    private static final Actor OFFICER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final LocalDate SOON = LocalDate.of(2099, 6, 1);

    private PersonId sari;
    private PersonId rina;
    private PersonId dewi;

    @Autowired
    MatchingRuns runs;

    @Autowired
    TrainingNeeds needs;

    @Autowired
    SeatOffers offers;

    @Autowired
    Classes classes;

    @Autowired
    PersonCircumstances circumstances;

    @Autowired
    DataRequests requests;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void onlyThese() {
        db.sql("delete from training_choice").update();
        db.sql("delete from training_waiting").update();
        db.sql("delete from training_needs").update();
        db.sql("""
                update training_invitation set state = 'EXPIRED', answered_on = '2026-01-01' where state = 'INVITED'
                """).update();
        db.sql("""
                update training_class set closed_on = '2026-01-01'
                where closed_on is null and id in (select class_id from training_session where held_on > current_date)
                """).update();
        sari = RegisteredPeople.register(db, "Sari Wulandari");
        rina = RegisteredPeople.register(db, "Rina Astuti");
        dewi = RegisteredPeople.register(db, "Dewi Lestari");
    }

    @Test
    void a_trial_run_gives_the_seat_to_whom_the_law_asks_and_invites_nobody() {
        var halal = planned("halal-pirt", 1);
        tell(sari, wants("halal-pirt"));
        tell(rina, lacksHalal());

        var run = done(runs.tryOut("undian", OFFICER));

        var seats = runs.classes(run).get(halal);
        assertThat(seats.taken()).extracting(RunClass.Taken::person).containsExactly(rina);
        assertThat(seats.waiting()).extracting(RunClass.Waiting::person).containsExactly(sari);
        assertThat(runs.latest().orElseThrow().isOptimal()).isTrue();
        assertThat(runs.demand(run)).containsEntry("halal-pirt", 1);
        assertThat(offers.of(halal)).isEmpty();
        assertThat(classes.find(halal).orElseThrow().participants()).isEmpty();
    }

    @Test
    void nobody_sits_where_she_is_not_free() {
        planned("pembukuan", 5);
        tell(
                sari,
                new Needs(
                        List.of("pembukuan"),
                        Set.of(),
                        Set.of(),
                        Set.of(DayOfWeek.SUNDAY),
                        Set.of(),
                        Set.of(),
                        Reach.ANYWHERE));
        var run = done(runs.tryOut("undian", OFFICER));
        var seen = runs.classes(run).values().iterator().next();
        assertThat(seen.taken()).isEmpty();
        assertThat(seen.wider()).containsEntry(id.renteng.training.matching.Obstacle.TIME, 1);
        assertThat(runs.countBlocked(run)).isEqualTo(1);
        assertThat(runs.blocked(run, 10))
                .containsExactly(Map.entry(sari, Map.of(id.renteng.training.matching.Obstacle.TIME, 1)));
    }

    @Test
    void a_class_may_ask_for_a_pass_that_its_theme_does_not_ask_for() {
        var usual = Setting.USUAL;
        var deeper = new Setting(
                "", "", usual.from(), usual.until(), Set.of(), usual.cost(), "", Set.of("pemasaran-digital"));
        done(classes.plan(new NewClass("pembukuan", "balikat", List.of(SOON), 5, deeper), OFFICER));
        tell(sari, wants("pembukuan"));
        var seen = runs.classes(done(runs.tryOut("undian", OFFICER)))
                .values()
                .iterator()
                .next();
        assertThat(seen.taken()).isEmpty();
        assertThat(seen.wider()).containsEntry(id.renteng.training.matching.Obstacle.PREREQUISITE, 1);
    }

    @Test
    void a_change_by_hand_says_its_cost_and_who_moves_and_stays() {
        var halal = planned("halal-pirt", 1);
        tell(sari, wants("halal-pirt"));
        tell(rina, lacksHalal());
        done(runs.tryOut("undian", OFFICER));
        var forSari = new Choice(halal, sari, Choice.Kind.LOCKED);

        var weighed = done(runs.weigh(forSari));
        assertThat(weighed.cost()).isPositive();
        assertThat(weighed.moves()).extracting(Weighed.Move::person).containsExactlyInAnyOrder(sari, rina);

        var run = done(runs.choose(forSari, OFFICER));
        assertThat(runs.classes(run).get(halal).taken()).singleElement().satisfies(taken -> {
            assertThat(taken.person()).isEqualTo(sari);
            assertThat(taken.locked()).isTrue();
        });
        var again = done(runs.tryOut("undian lain", OFFICER));
        assertThat(runs.classes(again).get(halal).taken())
                .extracting(RunClass.Taken::person)
                .containsExactly(sari);
        assertThat(reason(runs.choose(new Choice(halal, rina, Choice.Kind.LOCKED), OFFICER)))
                .isEqualTo(new MatchingRefusal.NoSeatToKeep());
    }

    @Test
    void published_people_are_invited_and_a_no_lets_the_next_move_up() {
        var halal = planned("halal-pirt", 1);
        tell(sari, wants("halal-pirt"));
        tell(rina, lacksHalal());
        tell(dewi, wants("kuliner", "halal-pirt"));
        var run = done(runs.tryOut("undian", OFFICER));

        assertThat(done(runs.publish(run, OFFICER))).isEqualTo(1);
        assertThat(reason(runs.publish(run, OFFICER))).isEqualTo(new MatchingRefusal.AlreadyPublished());
        assertThat(states(halal)).containsExactly(Offer.State.INVITED);

        done(offers.answer(halal, rina, false, "sedang sakit", OFFICER));
        assertThat(offers.of(halal))
                .filteredOn(offer -> offer.state() == Offer.State.INVITED)
                .extracting(Offer::person)
                .containsExactly(sari);

        done(offers.answer(halal, sari, true, "", member(sari)));
        assertThat(classes.find(halal).orElseThrow().people()).containsExactly(sari);

        assertThat(reason(offers.withdraw(halal, sari, " ", OFFICER))).isEqualTo(new OfferRefusal.ReasonMissing());
        done(offers.withdraw(halal, sari, "anak sakit", member(sari)));
        assertThat(classes.find(halal).orElseThrow().people()).isEmpty();
        assertThat(states(halal))
                .containsExactlyInAnyOrder(Offer.State.DECLINED, Offer.State.WITHDRAWN, Offer.State.INVITED);
    }

    @Test
    void a_person_reads_why_she_got_her_seat_and_where_she_waits_once_the_run_is_published() {
        var halal = planned("halal-pirt", 1);
        var books = planned("pembukuan", 1);
        tell(sari, wants("halal-pirt"));
        tell(rina, lacksHalal("pembukuan"));
        tell(dewi, wants("kuliner", "halal-pirt"));
        var run = done(runs.tryOut("undian", OFFICER));
        assertThat(runs.ofPerson(rina, member(rina)).seats())
                .as("a trial run tells nobody anything")
                .isEmpty();
        assertThat(runs.ofPerson(sari, member(sari)).places()).isEmpty();

        done(runs.publish(run, OFFICER));
        assertThat(runs.ofPerson(rina, member(rina)).seats())
                .containsOnlyKeys(halal)
                .hasEntrySatisfying(halal, seat -> {
                    assertThat(seat.byPart()).containsEntry(Part.LEGAL_GAP, 400L);
                    assertThat(seat.other()).isEqualTo(books);
                    assertThat(seat.otherPlace()).isZero();
                });
        assertThat(runs.ofPerson(sari, member(sari)).places()).containsExactly(Map.entry(halal, 1));
        assertThat(runs.ofPerson(dewi, OFFICER).places()).containsExactly(Map.entry(halal, 2));
        assertThatThrownBy(() -> runs.ofPerson(rina, member(sari))).isInstanceOf(NoSuchElementException.class);

        done(offers.answer(halal, rina, false, "sakit", OFFICER));
        var again = done(runs.tryOut("undian lain", OFFICER));
        assertThat(runs.classes(again)).isNotEmpty();
        assertThat(runs.ofPerson(sari, member(sari)).places())
                .as("she is invited now")
                .isEmpty();
        assertThat(runs.ofPerson(dewi, member(dewi)).places()).containsExactly(Map.entry(halal, 1));
    }

    @Test
    void an_answer_is_asked_for_before_the_class_begins() {
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"));
        var halal = done(classes.plan(new NewClass("halal-pirt", "balikat", List.of(SOON), 1), OFFICER))
                .id();
        tell(sari, wants("halal-pirt"));
        heldOn(halal, today.plusDays(1));
        assertThat(reason(runs.tryOut("undian", OFFICER)))
                .as("she would have to answer today")
                .isEqualTo(new MatchingRefusal.NoClasses());
        heldOn(halal, today.plusDays(2));
        done(runs.publish(done(runs.tryOut("undian", OFFICER)), OFFICER));
        assertThat(offers.of(halal)).extracting(Offer::answerBy).containsExactly(today.plusDays(1));
    }

    private void heldOn(ClassId in, LocalDate day) {
        db.sql("update training_session set held_on = :on where class_id = :class")
                .param("on", day)
                .param("class", in.value())
                .update();
    }

    @Test
    void who_died_or_moved_away_or_whose_data_is_only_kept_is_neither_matched_nor_invited() {
        var halal = planned("halal-pirt", 1);
        tell(sari, wants("halal-pirt"));
        tell(rina, lacksHalal());
        tell(dewi, wants("kuliner", "halal-pirt"));
        var run = done(runs.tryOut("undian", OFFICER));
        is(rina, Whereabouts.MOVED_AWAY);
        assertThat(reason(runs.publish(run, OFFICER))).isEqualTo(new MatchingRefusal.Outdated());

        done(runs.publish(done(runs.tryOut("undian", OFFICER)), OFFICER));
        var invited = offers.of(halal).getFirst().person();
        assertThat(invited).isNotEqualTo(rina);

        var next = invited.equals(sari) ? dewi : sari;
        is(next, Whereabouts.DIED);
        done(offers.answer(halal, invited, false, "sakit", OFFICER));
        assertThat(states(halal)).containsExactly(Offer.State.DECLINED);
    }

    @Test
    void whose_data_is_restricted_is_not_matched() {
        planned("halal-pirt", 2);
        tell(sari, wants("halal-pirt"));
        restricted(sari);

        assertThat(reason(runs.tryOut("undian", OFFICER))).isEqualTo(new MatchingRefusal.NobodyToMatch());
    }

    @Test
    void an_invitation_whose_day_is_over_passes_to_the_next() {
        var halal = planned("halal-pirt", 1);
        tell(sari, wants("halal-pirt"));
        tell(rina, lacksHalal());
        done(runs.publish(done(runs.tryOut("undian", OFFICER)), OFFICER));
        db.sql("update training_invitation set answer_by = '2026-01-01' where class_id = :class")
                .param("class", halal.value())
                .update();

        assertThat(reason(offers.answer(halal, rina, true, "", OFFICER)))
                .isEqualTo(new OfferRefusal.TooLate(LocalDate.of(2026, 1, 1)));
        assertThat(offers.passOn(OFFICER)).isEqualTo(1);
        assertThat(offers.of(halal))
                .extracting(Offer::person, Offer::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(rina, Offer.State.EXPIRED),
                        org.assertj.core.groups.Tuple.tuple(sari, Offer.State.INVITED));
    }

    @Test
    void a_run_that_is_no_longer_true_is_not_published() {
        planned("halal-pirt", 1);
        tell(sari, wants("halal-pirt"));
        var run = done(runs.tryOut("undian", OFFICER));
        tell(rina, lacksHalal());
        assertThat(reason(runs.publish(run, OFFICER))).isEqualTo(new MatchingRefusal.Outdated());
    }

    @Test
    void without_classes_or_people_there_is_nothing_to_match() {
        assertThat(reason(runs.tryOut("undian", OFFICER))).isEqualTo(new MatchingRefusal.NoClasses());
        planned("halal-pirt", 1);
        assertThat(reason(runs.tryOut("undian", OFFICER))).isEqualTo(new MatchingRefusal.NobodyToMatch());
    }

    @Test
    void a_member_speaks_for_herself_only() {
        assertThatThrownBy(() -> needs.tell(sari, wants("kuliner"), member(rina)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> runs.tryOut("undian", member(rina))).isInstanceOf(NotAllowed.class);
        assertThat(reason(needs.tell(sari, wants("lwk"), OFFICER))).isEqualTo(new NeedsRefusal.NoSuchInterest("lwk"));
    }

    private ClassId planned(String theme, int seats) {
        return done(classes.plan(new NewClass(theme, "balikat", List.of(SOON, SOON.plusDays(1)), seats), OFFICER))
                .id();
    }

    private void is(PersonId person, Whereabouts where) {
        done(circumstances.is(person, where, LocalDate.of(2026, 11, 1), "kelurahan", OFFICER));
    }

    private void restricted(PersonId person) {
        var asked = done(requests.receive(person, DataRight.RESTRICTION, "Data jangan dipakai dulu.", OFFICER));
        done(requests.answer(asked, true, "Dikabulkan.", OFFICER));
    }

    private void tell(PersonId person, Needs told) {
        done(needs.tell(person, told, OFFICER));
    }

    private static Needs wants(String... themes) {
        return needs(Set.of(), themes);
    }

    private static Needs lacksHalal(String... themes) {
        return needs(Set.of("halal"), themes);
    }

    private static Needs needs(Set<String> gaps, String... themes) {
        return new Needs(List.of(themes), gaps, Set.of(), Set.of(), Set.of(), Set.of(), Reach.ANYWHERE);
    }

    private List<Offer.State> states(ClassId of) {
        return offers.of(of).stream().map(Offer::state).toList();
    }

    private static Actor member(PersonId person) {
        return new Actor(new UUID(1, 7), "Anggota", Role.MEMBER, person.value(), null);
    }

    private static <T> T done(Result<T, ?> outcome) {
        if (outcome instanceof Result.Done<T, ?>(var value)) return value;
        throw new AssertionError("refused: " + outcome);
    }

    private static Object reason(Result<?, ?> outcome) {
        if (outcome instanceof Result.Refused<?, ?>(var why)) return why;
        throw new AssertionError("done: " + outcome);
    }
}

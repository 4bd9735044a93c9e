package id.renteng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Actor;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.training.ClassRefusal.ClassFull;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.RunClass.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A class never holds more people than it has seats, and a seat that somebody is invited to is kept for her.
@SpringBootTest
class SeatsTests {

    private static final Actor OFFICER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final LocalDate SOON = LocalDate.of(2099, 8, 3);
    private static final int WRITERS = 8;

    private PersonId sari;
    private PersonId rina;
    private PersonId dewi;

    @Autowired
    Classes classes;

    @Autowired
    SeatOffers offers;

    @Autowired
    OfferTable invitations;

    @Autowired
    ParticipantTable participants;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void register() {
        sari = RegisteredPeople.register(db, "Sari Kursi");
        rina = RegisteredPeople.register(db, "Rina Kursi");
        dewi = RegisteredPeople.register(db, "Dewi Kursi");
    }

    @Test
    void the_seat_of_who_is_invited_goes_to_nobody_else() {
        var halal = planned(2, SOON);
        invite(halal, sari);
        done(classes.enrol(halal, Set.of(rina), TODAY, OFFICER));

        assertThat(reason(classes.enrol(halal, Set.of(dewi), TODAY, OFFICER))).isEqualTo(new ClassFull(0, 1));
        assertThat(reason(classes.enrol(halal, Set.of(sari, dewi), TODAY, OFFICER)))
                .isEqualTo(new ClassFull(1, 2));
        assertThat(roster(halal).seatsLeft()).isZero();

        done(offers.answer(halal, sari, true, "", OFFICER));
        assertThat(roster(halal).people()).containsExactlyInAnyOrder(sari, rina);
    }

    @Test
    void who_is_invited_and_put_on_the_list_by_hand_has_answered() {
        var halal = planned(1, SOON);
        invite(halal, sari);
        done(classes.enrol(halal, Set.of(sari), TODAY, OFFICER));

        assertThat(state(halal, sari)).isEqualTo(Offer.State.ACCEPTED);
        assertThat(reason(offers.answer(halal, sari, true, "", member(sari))))
                .isEqualTo(new OfferRefusal.NotWaitingForAnswer());
        assertThat(roster(halal).people()).containsExactly(sari);
    }

    @Test
    void nobody_says_yes_to_a_class_that_has_begun() {
        var begun = planned(5, TODAY.minusDays(1), TODAY);
        invite(begun, sari, TODAY.plusDays(5));

        assertThat(reason(offers.answer(begun, sari, true, "", member(sari))))
                .isEqualTo(new OfferRefusal.ClassBegun(TODAY.minusDays(1)));
        done(offers.answer(begun, sari, false, "sakit", member(sari)));
        assertThat(roster(begun).people()).isEmpty();
    }

    @Test
    void a_yes_to_a_full_class_is_refused_and_not_a_fault() {
        var halal = planned(1, SOON);
        invite(halal, sari);
        invite(halal, rina);
        done(offers.answer(halal, sari, true, "", OFFICER));

        assertThat(reason(offers.answer(halal, rina, true, "", OFFICER))).isEqualTo(new OfferRefusal.ClassFull());
        assertThat(roster(halal).seatsLeft()).isZero();
    }

    @Test
    void of_eight_who_want_the_last_seat_at_once_one_has_it() throws InterruptedException {
        var byHand = planned(2, SOON);
        done(classes.enrol(byHand, Set.of(sari), TODAY, OFFICER));
        List<Result<?, ?>> answers = atOnce(women(), woman -> classes.enrol(byHand, Set.of(woman), TODAY, OFFICER));
        assertThat(answers).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(roster(byHand).participants()).hasSize(2);

        var asked = planned(2, SOON);
        done(classes.enrol(asked, Set.of(sari), TODAY, OFFICER));
        var women = women();
        women.forEach(woman -> invite(asked, woman));
        answers = atOnce(women, woman -> offers.answer(asked, woman, true, "", OFFICER));
        assertThat(answers).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(roster(asked).participants()).hasSize(2);
    }

    @Test
    void the_database_itself_gives_the_last_seat_once() throws InterruptedException {
        var halal = planned(1, SOON);
        var came = atOnce(women(), woman -> {
            try {
                participants.insert(halal, Set.of(woman), null, TODAY);
                return true;
            } catch (DataIntegrityViolationException _) {
                return false;
            }
        });
        assertThat(came).containsOnlyOnce(true);
        assertThat(roster(halal).participants()).hasSize(1);

        assertThatThrownBy(() -> participants.insert(halal, Set.of(sari), null, TODAY))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("has no seat left");
        var two = planned(2, SOON);
        done(classes.enrol(two, Set.of(sari, rina), TODAY, OFFICER));
        assertThatThrownBy(() -> db.sql("update training_class set seats = 1 where id = :id")
                        .param("id", two.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void who_is_on_the_list_is_taken_off_it_before_the_first_session_and_the_next_moves_up() {
        var halal = planned(1, SOON);
        done(classes.enrol(halal, Set.of(sari), TODAY, OFFICER));
        var waiting = new RunClass(halal, 1, List.of(), List.of(new Waiting(rina, 1, 7)), Map.of());
        invitations.replaceWaiting(List.of(waiting));

        assertThat(reason(offers.takeOff(halal, sari, " ", OFFICER))).isEqualTo(new OfferRefusal.ReasonMissing());
        assertThat(reason(offers.takeOff(halal, dewi, "salah orang", OFFICER))).isEqualTo(new OfferRefusal.NoSeat());
        assertThatThrownBy(() -> offers.takeOff(halal, sari, "saya batal", member(sari)))
                .isInstanceOf(NotAllowed.class);

        var taken = done(offers.takeOff(halal, sari, " salah orang ", OFFICER));
        assertThat(taken.state()).isEqualTo(Offer.State.TAKEN_OFF);
        assertThat(taken.reason()).isEqualTo("salah orang");
        assertThat(roster(halal).people()).isEmpty();
        assertThat(roster(halal).invited()).containsExactly(rina);

        done(offers.answer(halal, rina, false, "", OFFICER));
        done(classes.enrol(halal, Set.of(sari), TODAY, OFFICER));
        assertThat(state(halal, sari)).isEqualTo(Offer.State.ACCEPTED);
    }

    @Test
    void nobody_is_taken_off_a_class_that_has_begun() {
        var begun = planned(5, TODAY);
        done(classes.enrol(begun, Set.of(sari), TODAY, OFFICER));
        assertThat(reason(offers.takeOff(begun, sari, "salah orang", OFFICER)))
                .isEqualTo(new OfferRefusal.ClassBegun(TODAY));
    }

    private ClassId planned(int seats, LocalDate... days) {
        return done(classes.plan(new NewClass("halal-pirt", "balikat", List.of(days), seats), OFFICER))
                .id();
    }

    private List<PersonId> women() {
        return Stream.generate(() -> RegisteredPeople.register(db, "Peserta Serentak"))
                .limit(WRITERS)
                .toList();
    }

    private static <T> List<T> atOnce(List<PersonId> women, Function<PersonId, T> act) throws InterruptedException {
        var tasks = women.stream()
                .map(woman -> (Callable<T>) () -> act.apply(woman))
                .toList();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        }
    }

    private void invite(ClassId in, PersonId person) {
        invite(in, person, SOON.minusDays(1));
    }

    private void invite(ClassId in, PersonId person, LocalDate answerBy) {
        invitations.invite(in, person, null, Instant.now(), answerBy, false);
    }

    private Roster roster(ClassId id) {
        return classes.find(id).orElseThrow();
    }

    private Offer.State state(ClassId in, PersonId person) {
        return invitations.find(in, person).orElseThrow().state();
    }

    private static Actor member(PersonId person) {
        return new Actor(UUID.randomUUID(), "Anggota", Role.MEMBER, person.value(), null);
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

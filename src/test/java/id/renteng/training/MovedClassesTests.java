package id.renteng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.training.ClassChanges.NewTime;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.Offer.State;
import id.renteng.training.Telling.Kind;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A class is moved or cancelled, and nobody is left to find out at the door.
@SpringBootTest(properties = "renteng.test.city=moved-classes")
class MovedClassesTests {

    private static final Actor OFFICER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final Actor TRAINER = new Actor(new UUID(0, 4), "Pak Hendra", Role.TRAINER, null, null);
    private static final int ROUNDS = 10;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final LocalDate SOON = TODAY.plusYears(60).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private PersonId sari;
    private PersonId rina;

    @Autowired
    ClassChanges changes;

    @Autowired
    Tellings tellings;

    @Autowired
    Classes classes;

    @Autowired
    SeatOffers seats;

    @Autowired
    OfferTable offers;

    @Autowired
    MatchingTable matching;

    @Autowired
    WaitingPlaces places;

    @Autowired
    TrainingNeeds needs;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void clear() {
        db.sql("""
                update training_session set room_code = null, during = null
                where class_id in (select id from training_class where closed_on is null)
                """).update();
        db.sql("update training_class set closed_on = '2026-01-01' where closed_on is null")
                .update();
        sari = RegisteredPeople.register(db, "Sari Wulandari");
        rina = RegisteredPeople.register(db, "Rina Astuti");
    }

    @Test
    void a_moved_class_keeps_its_people_who_are_to_be_told_and_may_give_their_seat_back() {
        var in = planned("pembukuan", "balikat-komputer", 16, SOON, SOON.plusDays(1));
        done(classes.enrol(in, Set.of(sari), TODAY, OFFICER));
        invite(in, rina, SOON.minusDays(1));
        var earlier = List.of(SOON.minusDays(7), SOON.minusDays(6));
        done(changes.move(in, new NewTime("balikat", earlier, EIGHT, NOON, "balikat-aula", ""), "Atap bocor", OFFICER));

        var of = classes.find(in).orElseThrow().of();
        assertThat(of.sessions()).isEqualTo(earlier);
        assertThat(of.setting().room()).isEqualTo("balikat-aula");
        assertThat(offers.find(in, rina).orElseThrow().answerBy())
                .as("an answer is due before the first session")
                .isBefore(earlier.getFirst());
        assertThat(changes.of(in)).singleElement().satisfies(change -> {
            assertThat(change.untold()).containsExactlyInAnyOrder(sari, rina);
            assertThat(change.facts()).extracting(CatalogueChange.Fact::name).containsExactly("days", "room");
            assertThat(change.reason()).isEqualTo("Atap bocor");
        });
        assertThat(tellings.news()).containsEntry(in, 2);
        assertThat(tell(in, rina)).isEqualTo(1);
        assertThat(tellings.news()).containsEntry(in, 1);
        done(seats.withdraw(in, sari, "Hari itu jualan", OFFICER));
        assertThat(offers.find(in, sari).orElseThrow().state())
                .as("she was put on the list by hand")
                .isEqualTo(State.WITHDRAWN);
        assertThat(tellings.news()).doesNotContainKey(in);
    }

    @Test
    void a_class_is_moved_only_where_it_finds_a_place() {
        var in = planned("pembukuan", "balikat-komputer", 16, SOON, SOON.plusDays(1));
        planned("video", "balikat-aula", 16, SOON.plusDays(2));
        assertThat(moved(in, "balikat-aula", SOON, SOON.plusDays(2)))
                .isEqualTo(new ClassRefusal.RoomTaken(SOON.plusDays(2)));
        assertThat(moved(in, "balikat-komputer", SOON, SOON.plusDays(1))).isEqualTo(new ClassRefusal.NothingToMove());
        assertThat(moved(in, "balikat-komputer", SOON)).isEqualTo(new ClassRefusal.SessionsDiffer(2));
        assertThat(moved(in, "balikat-komputer", TODAY.minusDays(1), SOON))
                .isEqualTo(new ClassRefusal.InPast(TODAY.minusDays(1)));
        assertThat(moved(in, "busana-jahit", SOON, SOON.plusDays(3)))
                .isEqualTo(new ClassRefusal.NoSuchRoom("busana-jahit"));
        var asked = new NewTime("balikat", List.of(SOON, SOON.plusDays(3)), EIGHT, NOON, "balikat-komputer", "");
        assertThat(reason(changes.move(in, asked, " ", OFFICER))).isEqualTo(new ClassRefusal.ReasonMissing());
        var member = new Actor(new UUID(0, 8), "Bu Sari", Role.MEMBER, sari.value(), null);
        assertThatThrownBy(() -> changes.move(in, asked, "Mau saja", member)).isInstanceOf(NotAllowed.class);
        done(changes.move(in, asked, "Tetap di ruang yang sama", OFFICER));
    }

    @Test
    void a_class_is_not_moved_to_where_somebody_of_it_cannot_come() {
        var in = planned("pembukuan", "", 16, SOON);
        done(classes.enrol(in, Set.of(sari, rina), TODAY, OFFICER));
        tells(sari, Set.of("kursi-roda"), Set.of());
        tells(rina, Set.of("bahasa-isyarat"), Set.of());
        db.sql("update training_centre set provides = array['kursi-roda'] where code = 'balikat'")
                .update();
        db.sql("update training_centre set provides = '{}' where code = 'kelurahan'")
                .update();
        var elsewhere = new NewTime("kelurahan", List.of(SOON), EIGHT, NOON, "", "");
        assertThat(reason(changes.move(in, elsewhere, "Atap bocor", OFFICER)))
                .as("nobody had sign language before either")
                .isEqualTo(new ClassRefusal.NotAccessible(Set.of(sari)));

        db.sql("update training_class set provides = array['kursi-roda'] where id = :in")
                .param("in", in.value())
                .update();
        done(changes.move(in, elsewhere, "Atap bocor", OFFICER));
    }

    @Test
    void a_class_that_was_moved_asks_nobody_who_cannot_come_there() {
        var in = planned("pembukuan", "", 1, SOON);
        done(classes.enrol(in, Set.of(sari), TODAY, OFFICER));
        tells(rina, Set.of("kursi-roda"), Set.of());
        var dewi = RegisteredPeople.register(db, "Dewi Lestari");
        wait(in, rina, 1);
        wait(in, dewi, 2);
        db.sql("update training_centre set provides = '{}' where code = 'kelurahan'")
                .update();
        done(changes.move(in, new NewTime("kelurahan", List.of(SOON), EIGHT, NOON, "", ""), "Bocor", OFFICER));
        done(seats.withdraw(in, sari, "Hari itu jualan", OFFICER));
        assertThat(offers.invited(in)).containsExactly(dewi);
        assertThat(offers.queue(in, TODAY)).as("she keeps her place").containsExactly(rina);
        var yuni = RegisteredPeople.register(db, "Yuni Kartika");
        wait(in, yuni, 3);
        assertThat(places.of(yuni)).as("behind nobody who is asked before her").containsEntry(in, 1);
        assertThat(places.of(rina)).containsEntry(in, 1);
    }

    @Test
    void who_is_invited_keeps_time_to_answer_when_a_class_is_moved() {
        var in = planned("pembukuan", "", 16, SOON);
        invite(in, sari, SOON.minusDays(3));
        var today = new NewTime("balikat", List.of(TODAY), EIGHT, NOON, "", "");
        assertThat(reason(changes.move(in, today, "Ruang dipakai", OFFICER)))
                .isEqualTo(new ClassRefusal.NoTimeToAnswer(1, TODAY.plusDays(2)));
        done(seats.answer(in, sari, true, "", OFFICER));
        done(changes.move(in, today, "Ruang dipakai", OFFICER));
    }

    @Test
    void nobody_moves_up_into_a_class_that_begins_tomorrow() {
        var in = planned("pembukuan", "", 1, TODAY.plusDays(1));
        done(classes.enrol(in, Set.of(sari), TODAY, OFFICER));
        wait(in, rina, 1);
        done(seats.takeOff(in, sari, "Sakit", OFFICER));
        assertThat(offers.invited(in)).as("she would have to answer today").isEmpty();
        assertThat(matching.open(Offer.soonestAnswer(TODAY)))
                .noneMatch(open -> open.offering().id().equals(in.value().toString()));
    }

    @Test
    void who_said_yes_to_the_class_as_it_was_moved_knows_it_and_who_said_yes_before_is_told() {
        var in = planned("pembukuan", "", 16, SOON);
        seats(in, sari, rina);
        done(seats.answer(in, rina, true, "", OFFICER));
        done(changes.move(in, on(SOON.plusDays(1)), "Atap bocor", OFFICER));
        done(seats.answer(in, sari, true, "", OFFICER));
        assertThat(tellings.of(in))
                .as("on the same day")
                .extracting(Telling::person, Telling::kind)
                .containsExactly(tuple(rina, Kind.MOVED));
        assertThat(changes.of(in).getFirst().untold()).containsExactly(rina);

        db.sql("update training_invitation set answered_on = current_date - 3 where class_id = :id")
                .param("id", in.value())
                .update();
        stayedAway(in);
        assertThat(matching.served(TODAY, TODAY.minusDays(90)))
                .as("who knew the day and stayed away is a no-show")
                .contains(sari)
                .doesNotContain(rina);
    }

    @Test
    void who_was_told_of_a_move_after_the_class_began_is_no_no_show() {
        var in = planned("pembukuan", "", 16, SOON);
        done(classes.enrol(in, Set.of(sari, rina), TODAY, OFFICER));
        done(changes.move(in, on(SOON.plusDays(1)), "Ruang dipakai", OFFICER));
        assertThat(tell(in, sari)).isEqualTo(1);
        assertThat(tell(in, rina)).isEqualTo(1);
        db.sql("update training_telling set told_on = current_date - 3 where class_id = :id and person_id = :rina")
                .param("id", in.value())
                .param("rina", rina.value())
                .update();
        stayedAway(in);
        assertThat(matching.served(TODAY, TODAY.minusDays(90)))
                .as("she knew it two days before")
                .contains(rina)
                .doesNotContain(sari);
    }

    @Test
    void a_move_is_told_no_more_once_the_class_was_held() {
        var in = planned("pembukuan", "", 16, SOON);
        done(classes.enrol(in, Set.of(sari), TODAY, OFFICER));
        done(changes.move(in, on(SOON.plusDays(1)), "Atap bocor", OFFICER));
        assertThat(tellings.of(in)).hasSize(1);
        db.sql("update training_session set held_on = current_date - 3 where class_id = :id")
                .param("id", in.value())
                .update();
        assertThat(tellings.of(in)).as("held, and not closed yet").isEmpty();
    }

    private void stayedAway(ClassId in) {
        db.sql("""
                update training_session set held_on = current_date - 1, room_code = null, during = null
                where class_id = :id
                """).param("id", in.value()).update();
        db.sql("update training_class_change set changed_on = least(changed_on, current_date - 5) where class_id = :id")
                .param("id", in.value())
                .update();
        db.sql("update training_class set closed_on = current_date where id = :id")
                .param("id", in.value())
                .update();
    }

    private void seats(ClassId in, PersonId... people) {
        for (var person : people) offers.invite(in, person, null, Instant.now(), SOON.minusDays(1), false);
    }

    private static NewTime on(LocalDate day) {
        return new NewTime("balikat", List.of(day), EIGHT, NOON, "", "");
    }

    private int tell(ClassId in, PersonId person) {
        var hers = tellings.of(in).stream()
                .filter(one -> one.person().equals(person))
                .flatMap(one -> one.ids().stream())
                .toList();
        return tellings.told(in, List.of(person), hers, Telling.Way.IN_PERSON, OFFICER);
    }

    @Test
    void a_class_is_closed_and_moved_at_once_and_neither_waits_for_ever() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var in = planned("pembukuan", "", 16, TODAY.minusDays(1), TODAY);
            done(classes.enrol(in, Set.of(sari), TODAY, OFFICER));
            done(classes.attend(in, TODAY.minusDays(1), Set.of(sari), TRAINER));
            done(classes.attend(in, TODAY, Set.of(sari), TRAINER));
            done(classes.recordResults(in, Map.of(sari, Outcome.FAILED), TODAY, TRAINER));
            var moved = new NewTime("balikat", List.of(), EIGHT, NOON, "", "");
            List<Callable<Result<?, ?>>> both = List.of(
                    () -> classes.close(in, TODAY, TRAINER),
                    () -> changes.move(in, moved, "Ruang dipakai", OFFICER),
                    () -> changes.cancel(in, "Pelatih sakit", OFFICER));
            try (var threads = Executors.newFixedThreadPool(both.size())) {
                var outcomes =
                        threads.invokeAll(both).stream().map(Future::resultNow).toList();
                assertThat(outcomes.getFirst()).isInstanceOf(Result.Done.class);
            }
            assertThat(classes.find(in).orElseThrow().of().isClosed()).isTrue();
        }
    }

    @Test
    void what_was_held_stays_and_is_not_cancelled() {
        var in = planned("pembukuan", "", 16, TODAY.minusDays(1), SOON);
        done(classes.enrol(in, Set.of(sari), TODAY, OFFICER));
        done(classes.attend(in, TODAY.minusDays(1), Set.of(), OFFICER));
        assertThat(reason(changes.cancel(in, "Pelatih sakit", OFFICER)))
                .isEqualTo(new ClassRefusal.AlreadyHeld(TODAY.minusDays(1)));
        var later = new NewTime("balikat", List.of(SOON.plusDays(7)), LocalTime.of(13, 0), LocalTime.of(16, 0), "", "");
        assertThat(reason(changes.move(in, later, "Pelatih sakit", OFFICER)))
                .isEqualTo(new ClassRefusal.HoursStay(TODAY.minusDays(1)));
        done(changes.move(
                in, new NewTime("balikat", List.of(SOON.plusDays(7)), EIGHT, NOON, "", ""), "Sakit", OFFICER));
        assertThat(classes.find(in).orElseThrow().of().sessions())
                .containsExactly(TODAY.minusDays(1), SOON.plusDays(7));

        db.sql("update training_class set closed_on = current_date where id = :id")
                .param("id", in.value())
                .update();
        assertThat(matching.served(TODAY, TODAY.minusDays(90)))
                .as("a class that was moved after it began makes nobody a no-show")
                .doesNotContain(sari);
    }

    @Test
    void a_day_that_was_held_is_in_the_way_of_no_other_room() {
        var in = planned("pembukuan", "", 16, TODAY.minusDays(1), SOON);
        done(classes.enrol(in, Set.of(sari), TODAY, OFFICER));
        done(classes.attend(in, TODAY.minusDays(1), Set.of(sari), OFFICER));
        planned("video", "balikat-aula", 16, TODAY.minusDays(1));
        var later = new NewTime("balikat", List.of(SOON.plusDays(7)), EIGHT, NOON, "balikat-aula", "");
        done(changes.move(in, later, "Ruang lama dipakai", OFFICER));
        assertThat(classes.find(in).orElseThrow().of().sessions())
                .containsExactly(TODAY.minusDays(1), SOON.plusDays(7));
    }

    @Test
    void a_session_at_which_somebody_checked_in_was_held() {
        var in = planned("pembukuan", "", 16, TODAY, SOON);
        done(classes.enrol(in, Set.of(sari), TODAY, OFFICER));
        db.sql(
                        "insert into training_check_in (class_id, held_on, person_id, checked_at) values (:in, :on, :sari, now())")
                .param("in", in.value())
                .param("on", TODAY)
                .param("sari", sari.value())
                .update();
        assertThat(reason(changes.cancel(in, "Pelatih sakit", OFFICER))).isEqualTo(new ClassRefusal.AlreadyHeld(TODAY));
    }

    @Test
    void people_of_a_cancelled_group_training_go_to_no_other_groups_class() {
        var in = planned("lwk", "", 16, SOON);
        done(classes.enrol(in, Set.of(sari), TODAY, OFFICER));
        var other = planned("lwk", "", 16, SOON.plusDays(14));
        done(changes.cancel(in, "Pelatih sakit", OFFICER));
        assertThat(offers.find(other, sari)).isEmpty();
        assertThat(offers.queue(other, TODAY)).isEmpty();
        assertThat(tellings.of(in))
                .as("her group is told a new day, so nobody says that no class fits her")
                .extracting(Telling::person, Telling::kind)
                .containsExactly(tuple(sari, Kind.CANCELLED));
    }

    @Test
    void who_waits_for_a_class_of_another_skill_is_not_told_that_no_class_fits_her() {
        var in = planned("pembukuan", "", 16, SOON);
        done(classes.enrol(in, Set.of(sari), TODAY, OFFICER));
        wait(in, rina, 1);
        var video = planned("video", "", 1, SOON.plusDays(7));
        wait(video, sari, 1);
        wait(video, rina, 2);
        done(changes.cancel(in, "Pelatih sakit", OFFICER));
        assertThat(tellings.of(in))
                .as("who only waited has lost nothing")
                .extracting(Telling::person, Telling::kind)
                .containsExactly(tuple(sari, Kind.CANCELLED));
    }

    @Test
    void who_was_in_a_cancelled_class_goes_first_on_the_waiting_list_and_is_no_no_show() {
        var in = planned("pembukuan", "balikat-komputer", 16, SOON);
        done(classes.enrol(in, Set.of(sari), TODAY, OFFICER));
        var other = planned("pembukuan", "", 1, SOON.plusDays(14));
        var waiting = RegisteredPeople.register(db, "Dewi Lestari");
        wait(other, waiting, 1);
        var third = RegisteredPeople.register(db, "Tuti Alawiyah");
        wait(in, third, 1);
        done(changes.cancel(in, "Peserta terlalu sedikit", OFFICER));

        var cancelled = classes.find(in).orElseThrow();
        assertThat(cancelled.of().isCancelled()).isTrue();
        assertThat(cancelled.participants()).isEmpty();
        assertThat(offers.find(in, sari).orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThat(offers.find(other, sari).orElseThrow().state())
                .as("the free seat is offered to her before who waited there")
                .isEqualTo(State.INVITED);
        assertThat(offers.queue(other, TODAY)).containsExactly(waiting, third);
        assertThat(tellings.news()).containsEntry(in, 1);
        assertThat(matching.served(TODAY, TODAY.minusDays(90))).contains(sari);
        assertThat(matching.open(TODAY))
                .noneMatch(open -> open.offering().id().equals(in.value().toString()));
        planned("video", "balikat-komputer", 16, SOON);
        assertThat(reason(changes.cancel(in, "Lagi", OFFICER))).isInstanceOf(ClassRefusal.ClassClosed.class);
    }

    @Test
    void nobody_of_a_cancelled_class_is_invited_where_she_could_not_come() {
        var in = planned("pembukuan", "balikat-komputer", 16, SOON);
        var dewi = RegisteredPeople.register(db, "Dewi Lestari");
        done(classes.enrol(in, Set.of(sari, rina, dewi), TODAY, OFFICER));
        tells(sari, Set.of("titip-anak"), Set.of());
        tells(rina, Set.of(), Set.of(DayOfWeek.TUESDAY));
        tells(dewi, Set.of(), Set.of());
        var later = planned("pembukuan", "", 16, SOON.plusDays(14));
        var sooner = planned("pembukuan", "", 16, SOON.plusDays(7));
        bar(later, dewi);
        var declined = RegisteredPeople.register(db, "Yuni Kartika");
        wait(in, declined, 2);
        invite(in, declined, SOON.minusDays(1));
        done(seats.answer(in, declined, false, "Sibuk", OFFICER));
        var waits = RegisteredPeople.register(db, "Wati Handayani");
        tells(waits, Set.of("bahasa-isyarat"), Set.of());
        wait(in, waits, 1);
        done(changes.cancel(in, "Pelatih sakit", OFFICER));

        assertThat(offers.of(sooner)).extracting(Offer::person).containsExactly(dewi);
        assertThat(offers.of(later)).isEmpty();
        assertThat(offers.waiting(sooner))
                .as("no child care, another day, no sign language")
                .doesNotContain(sari, rina, waits);
        assertThat(offers.of(declined))
                .as("who said no is not asked again because the class is cancelled")
                .extracting(Offer::in)
                .containsExactly(in);
        assertThat(offers.waiting(later)).isEmpty();
        assertThat(changes.of(in))
                .singleElement()
                .satisfies(change -> assertThat(change.notices())
                        .as("who fits no other class is told so, also who only waited")
                        .extracting(ClassChange.Notice::person)
                        .containsExactlyInAnyOrder(sari, rina, dewi, waits));
        assertThat(tellings.of(in))
                .extracting(Telling::person, Telling::kind)
                .containsExactlyInAnyOrder(
                        tuple(sari, Kind.NO_OTHER_CLASS),
                        tuple(rina, Kind.NO_OTHER_CLASS),
                        tuple(dewi, Kind.CANCELLED),
                        tuple(waits, Kind.NO_OTHER_CLASS));
        wait(later, rina, 1);
        assertThat(tellings.of(in))
                .as("a place on a list is found later")
                .extracting(Telling::person, Telling::kind)
                .contains(tuple(rina, Kind.CANCELLED), tuple(sari, Kind.NO_OTHER_CLASS));

        db.sql("update training_session set held_on = :tomorrow where class_id = :class")
                .param("tomorrow", TODAY.plusDays(1))
                .param("class", later.value())
                .update();
        var after = planned("pembukuan", "", 16, SOON.plusDays(21));
        done(classes.enrol(after, Set.of(sari), TODAY, OFFICER));
        db.sql("update training_class set closed_on = :today where id = :after")
                .param("today", TODAY)
                .param("after", after.value())
                .update();
        assertThat(tellings.of(in))
                .as("tomorrow's class asks nobody any more, and who was trained since has had another")
                .extracting(Telling::person, Telling::kind)
                .contains(tuple(rina, Kind.NO_OTHER_CLASS), tuple(sari, Kind.CANCELLED));
    }

    private void tells(PersonId person, Set<String> special, Set<DayOfWeek> days) {
        done(needs.tell(
                person,
                new Needs(List.of("pembukuan"), Set.of(), Set.of(), days, Set.of(), special, Reach.ANYWHERE),
                OFFICER));
    }

    private void bar(ClassId in, PersonId person) {
        matching.choose(new Choice(in, person, Choice.Kind.BARRED), Instant.now(), OFFICER.user());
    }

    private ClassId planned(String theme, String room, int places, LocalDate... days) {
        var setting = new Setting(room, "", EIGHT, NOON, Set.of(), Money.ZERO, "", Set.of());
        return done(classes.plan(new NewClass(theme, "balikat", List.of(days), places, setting), OFFICER))
                .id();
    }

    private ClassRefusal moved(ClassId in, String room, LocalDate... days) {
        return reason(changes.move(
                in, new NewTime("balikat", List.of(days), EIGHT, NOON, room, ""), "Perlu dipindah", OFFICER));
    }

    private void invite(ClassId in, PersonId person, LocalDate answerBy) {
        db.sql("""
                insert into training_invitation (class_id, person_id, invited_at, answer_by, state)
                values (:class, :person, now(), :by, 'INVITED')
                """)
                .param("class", in.value())
                .param("person", person.value())
                .param("by", answerBy)
                .update();
    }

    private void wait(ClassId in, PersonId person, int place) {
        db.sql("insert into training_waiting (class_id, person_id, place, points) values (:class, :person, :place, 5)")
                .param("class", in.value())
                .param("person", person.value())
                .param("place", place)
                .update();
    }

    private static <T, R> T done(Result<T, R> result) {
        return switch (result) {
            case Result.Done<T, R>(var value) -> value;
            case Result.Refused<T, R>(var why) -> throw new AssertionError("refused: " + why);
        };
    }

    private static <T, R> R reason(Result<T, R> result) {
        return switch (result) {
            case Result.Done<T, R>(var value) -> throw new AssertionError("done: " + value);
            case Result.Refused<T, R>(var why) -> why;
        };
    }
}

package id.renteng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.registry.Whereabouts;
import id.renteng.training.ClassChanges.NewTime;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.Telling.Kind;
import id.renteng.training.Telling.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// A seat is no use to who does not know she has it, and nobody is told twice. Nothing stays.
@SpringBootTest
@Transactional
class TellingsTests {

    private static final Actor OFFICER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final Actor AUDITOR = new Actor(new UUID(0, 7), "Pak Adi", Role.AUDITOR, null, null);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate SOON = LocalDate.of(2099, 6, 2);
    private static final LocalDate LATEST = LocalDate.of(2099, 5, 1);
    private static final NewTime NEXT_DAY = day(SOON.plusDays(1));

    private PersonId sari;
    private PersonId rina;
    private ClassId video;

    @Autowired
    Tellings tellings;

    @Autowired
    SeatOffers offers;

    @Autowired
    ClassChanges changes;

    @Autowired
    OfferTable table;

    @Autowired
    Classes classes;

    @Autowired
    PersonCircumstances circumstances;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void sari_has_the_only_seat_and_rina_waits() {
        db.sql("update training_telling set told_on = '2026-03-02', told_by = person_id where told_on is null")
                .update();
        sari = RegisteredPeople.register(db, "Sari Wulandari");
        rina = RegisteredPeople.register(db, "Rina Astuti");
        video = done(classes.plan(new NewClass("video", "balikat", List.of(SOON), 1), OFFICER))
                .id();
        done(classes.enrol(video, Set.of(sari), MARCH, OFFICER));
        db.sql("insert into training_waiting (class_id, person_id, place, points) values (:class, :person, 1, 1)")
                .param("class", video.value())
                .param("person", rina.value())
                .update();
    }

    @Test
    void who_moves_up_is_on_the_list_until_somebody_told_her() {
        assertThat(tellings.inPerson(OFFICER)).isEmpty();
        done(offers.takeOff(video, sari, "pindah kota", OFFICER));
        assertThat(tellings.inPerson(OFFICER)).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo(rina);
            assertThat(one.kind()).isEqualTo(Kind.MOVED_UP);
        });

        assertThat(tellings.told(video, List.of(rina), OFFICER)).isEqualTo(1);
        assertThat(tellings.inPerson(OFFICER)).isEmpty();
        assertThat(table.find(video, rina).orElseThrow().toldOn()).isNotNull();
        assertThat(tellings.told(video, List.of(rina), OFFICER))
                .as("said again it changes nothing")
                .isZero();
        assertThat(way(rina)).isEqualTo("IN_PERSON");
    }

    @Test
    void who_is_invited_anew_must_be_told_anew() {
        invite(rina, true);
        tellings.told(video, List.of(rina), OFFICER);
        done(offers.answer(video, rina, false, "sakit", OFFICER));
        assertThat(tellings.inPerson(OFFICER)).isEmpty();

        invite(rina, false);
        assertThat(tellings.inPerson(OFFICER))
                .containsExactly(new Telling(video, rina, Kind.SEAT, Way.IN_PERSON, MARCH, LATEST, ""));
        assertThat(table.find(video, rina).orElseThrow().toldOn()).isNull();
    }

    @Test
    void a_facilitator_sees_and_tells_the_people_of_her_wards_alone() {
        invite(rina, false);
        assertThat(tellings.inPerson(verifier("15.71.01"))).hasSize(1);
        assertThat(tellings.inPerson(verifier("15.71.07"))).isEmpty();
        assertThatThrownBy(() -> tellings.told(video, List.of(rina), verifier("15.71.07")))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> tellings.told(video, List.of(rina), AUDITOR)).isInstanceOf(NotAllowed.class);

        done(offers.answer(video, rina, false, "", verifier("15.71.01.1001")));
        assertThat(tellings.inPerson(OFFICER)).as("who answered knows").isEmpty();
    }

    @Test
    void nobody_is_sent_to_the_family_of_who_died() {
        invite(rina, false);
        done(changes.move(video, NEXT_DAY, "Atap bocor", OFFICER));
        done(circumstances.is(rina, Whereabouts.DIED, MARCH, "kelurahan", OFFICER));
        done(circumstances.is(sari, Whereabouts.DIED, MARCH, "kelurahan", OFFICER));
        assertThat(tellings.inPerson(OFFICER)).isEmpty();
        assertThat(tellings.of(video)).isEmpty();
    }

    @Test
    void who_has_a_phone_and_signs_in_gets_a_message_unless_she_expects_nothing() {
        for (var news : List.of(Kind.MOVED, Kind.CANCELLED, Kind.NO_OTHER_CLASS, Kind.REVOKED, Kind.RESTORED)) {
            assertThat(Way.of(news, true, false)).isEqualTo(Way.MESSAGE);
            assertThat(Way.of(news, false, true)).isEqualTo(Way.IN_PERSON);
        }
        assertThat(Way.of(Kind.SEAT, true, true)).isEqualTo(Way.MESSAGE);
        assertThat(Way.of(Kind.SEAT, false, true)).isEqualTo(Way.IN_PERSON);
        assertThat(Way.of(Kind.SEAT, true, false)).isEqualTo(Way.IN_PERSON);
        assertThat(Way.of(Kind.MOVED_UP, true, true)).isEqualTo(Way.IN_PERSON);
    }

    @Test
    void who_is_invited_to_a_class_that_is_then_moved_is_told_once() {
        invite(rina, false);
        done(changes.move(video, NEXT_DAY, "Atap bocor", OFFICER));
        assertThat(tellings.of(video))
                .extracting(Telling::person, Telling::kind)
                .containsExactlyInAnyOrder(tuple(rina, Kind.SEAT), tuple(sari, Kind.MOVED));
        assertThat(tellings.news()).containsEntry(video, 1);
        tellings.told(video, List.of(rina), verifier("15.71.01"));
        assertThat(tellings.of(video)).extracting(Telling::person).containsExactly(sari);
    }

    @Test
    void a_class_that_is_moved_twice_is_told_once_and_the_first_move_keeps_who_was_to_be_told() {
        done(changes.move(video, NEXT_DAY, "Atap bocor", OFFICER));
        done(changes.move(video, day(SOON.plusDays(2)), "Listrik padam", OFFICER));
        assertThat(tellings.inPerson(OFFICER)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.MOVED);
            assertThat(one.reason()).isEqualTo("Listrik padam");
        });
        assertThat(changes.of(video))
                .allSatisfy(change -> assertThat(change.untold()).containsExactly(sari));
        assertThat(tellings.told(video, List.of(sari), OFFICER)).isEqualTo(1);
        assertThat(changes.of(video))
                .hasSize(2)
                .allSatisfy(change -> assertThat(change.untold()).isEmpty());
    }

    @Test
    void a_seat_that_went_by_before_anybody_told_her_is_told_all_the_same() {
        invite(rina, true);
        db.sql("update training_invitation set answer_by = current_date - 2 where person_id = :rina")
                .param("rina", rina.value())
                .update();
        assertThat(tellings.inPerson(OFFICER))
                .as("also before the seat is passed on")
                .extracting(Telling::kind)
                .containsExactly(Kind.LAPSED);
        assertThat(offers.passOn(OFFICER)).isPositive();
        assertThat(tellings.inPerson(OFFICER))
                .extracting(Telling::person, Telling::kind)
                .containsExactly(tuple(rina, Kind.LAPSED));
        tellings.told(video, List.of(rina), OFFICER);
        assertThat(tellings.inPerson(OFFICER)).isEmpty();
    }

    @Test
    void who_read_it_herself_and_let_her_day_pass_is_not_told() {
        assertThat(new Telling(video, rina, Kind.LAPSED, Way.MESSAGE, MARCH, LATEST, "").isHerOwnDoing())
                .isTrue();
        assertThat(new Telling(video, rina, Kind.LAPSED, Way.IN_PERSON, MARCH, LATEST, "").isHerOwnDoing())
                .isFalse();
    }

    @Test
    void a_member_says_herself_that_she_knows() {
        done(changes.move(video, NEXT_DAY, "Atap bocor", OFFICER));
        var member = new Actor(new UUID(0, 8), "Sari", Role.MEMBER, sari.value(), null);
        assertThat(tellings.of(sari, member)).extracting(Telling::kind).containsExactly(Kind.MOVED);
        assertThatThrownBy(() -> tellings.told(video, List.of(rina), member))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(tellings.told(video, List.of(sari), member)).isEqualTo(1);
        assertThat(way(sari)).isEqualTo("HERSELF");
    }

    private String way(PersonId person) {
        return db.sql("select told_way from training_telling where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .single();
    }

    private static NewTime day(LocalDate on) {
        return new NewTime("balikat", List.of(on), LocalTime.of(8, 0), LocalTime.of(12, 0), "", "");
    }

    private void invite(PersonId person, boolean movedUp) {
        db.sql("update training_class set seats = 2 where id = :id")
                .param("id", video.value())
                .update();
        table.invite(video, person, null, Instant.parse("2026-03-02T02:00:00Z"), LATEST, movedUp);
    }

    private static Actor verifier(String area) {
        return new Actor(new UUID(0, 2), "Bu Ani", Role.VERIFIER, null, null, new Area(Set.of(area)));
    }

    private static <T> T done(Result<T, ?> outcome) {
        if (outcome instanceof Done<T, ?>(var value)) return value;
        throw new AssertionError("refused: " + outcome);
    }
}

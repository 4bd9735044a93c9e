package id.renteng.training;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
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
    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);
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
    TellingTable written;

    @Autowired
    Users users;

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

        var shown = shown(rina);
        assertThat(tellings.told(video, List.of(rina), shown, Way.IN_PERSON, OFFICER))
                .isEqualTo(1);
        assertThat(tellings.inPerson(OFFICER)).isEmpty();
        assertThat(table.find(video, rina).orElseThrow().toldOn()).isNotNull();
        assertThat(tellings.told(video, List.of(rina), shown, Way.MESSAGE, OFFICER))
                .as("said again it changes nothing")
                .isZero();
        assertThat(way(rina)).isEqualTo("IN_PERSON");
    }

    @Test
    void who_is_invited_anew_must_be_told_anew() {
        invite(rina, true);
        tell(rina, OFFICER);
        done(offers.answer(video, rina, false, "sakit", OFFICER));
        assertThat(tellings.inPerson(OFFICER)).isEmpty();

        invite(rina, false);
        assertThat(tellings.inPerson(OFFICER))
                .containsExactly(
                        new Telling(shown(rina), video, rina, Kind.SEAT, false, Way.IN_PERSON, MARCH, LATEST, ""));
        assertThat(table.find(video, rina).orElseThrow().toldOn()).isNull();
    }

    @Test
    void a_facilitator_sees_and_tells_the_people_of_her_wards_alone() {
        invite(rina, false);
        assertThat(tellings.inPerson(verifier("15.71.01"))).hasSize(1);
        assertThat(tellings.inPerson(verifier("15.71.07"))).isEmpty();
        assertThatThrownBy(() -> tell(rina, verifier("15.71.07"))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> tell(rina, AUDITOR)).isInstanceOf(NotAllowed.class);

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
    void nobody_is_sent_to_who_was_made_nameless() {
        done(changes.move(video, NEXT_DAY, "Atap bocor", OFFICER));
        db.sql("update registry_person set name = '(dihapus)', nik_masked = '0000••••••••0000' where id = :id")
                .param("id", sari.value())
                .update();
        assertThat(tellings.inPerson(OFFICER)).isEmpty();
    }

    @Test
    void who_has_a_phone_and_signs_in_gets_a_message_unless_she_expects_nothing() {
        for (var news : List.of(Kind.MOVED, Kind.CANCELLED, Kind.NO_OTHER_CLASS, Kind.REVOKED, Kind.RESTORED)) {
            assertThat(Way.of(news, false, true, false)).isEqualTo(Way.MESSAGE);
            assertThat(Way.of(news, false, false, true)).isEqualTo(Way.IN_PERSON);
        }
        assertThat(Way.of(Kind.SEAT, false, true, true)).isEqualTo(Way.MESSAGE);
        assertThat(Way.of(Kind.SEAT, false, false, true)).isEqualTo(Way.IN_PERSON);
        assertThat(Way.of(Kind.SEAT, false, true, false)).isEqualTo(Way.IN_PERSON);
        assertThat(Way.of(Kind.MOVED_UP, true, true, true)).isEqualTo(Way.IN_PERSON);
        assertThat(Way.of(Kind.LAPSED, true, true, true)).isEqualTo(Way.IN_PERSON);
    }

    @Test
    void who_is_invited_to_a_class_that_is_then_moved_is_told_once() {
        invite(rina, false);
        done(changes.move(video, NEXT_DAY, "Atap bocor", OFFICER));
        assertThat(tellings.of(video))
                .extracting(Telling::person, Telling::kind)
                .containsExactlyInAnyOrder(tuple(rina, Kind.SEAT), tuple(sari, Kind.MOVED));
        assertThat(tellings.news()).containsEntry(video, 1);
        tell(rina, verifier("15.71.01"));
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
        assertThat(tell(sari, OFFICER)).isEqualTo(1);
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
        tell(rina, OFFICER);
        assertThat(tellings.inPerson(OFFICER)).isEmpty();
    }

    @Test
    void who_read_it_herself_and_let_her_day_pass_is_not_told_but_who_moved_up_expected_nothing() {
        for (var person : List.of(sari, rina)) readsHerself(person);
        done(offers.takeOff(video, sari, "pindah kota", OFFICER));
        invite(sari, false);
        db.sql("update training_invitation set answer_by = current_date - 2 where class_id = :class")
                .param("class", video.value())
                .update();
        assertThat(tellings.inPerson(OFFICER)).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo(rina);
            assertThat(one.kind()).isEqualTo(Kind.LAPSED);
            assertThat(one.movedUp()).isTrue();
        });
        offers.passOn(OFFICER);
        assertThat(tellings.inPerson(OFFICER)).extracting(Telling::person).containsExactly(rina);
    }

    @Test
    void what_comes_after_the_page_was_shown_is_told_still() {
        done(changes.move(video, NEXT_DAY, "Atap bocor", OFFICER));
        var shown = shown(sari);
        done(changes.move(video, day(SOON.plusDays(2)), "Listrik padam", OFFICER));
        assertThat(tellings.told(video, List.of(sari), shown, Way.MESSAGE, OFFICER))
                .isEqualTo(1);
        assertThat(tellings.of(video))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("Listrik padam"));
        assertThat(tellings.told(video, List.of(rina), shown(sari), Way.MESSAGE, OFFICER))
                .as("another's")
                .isZero();
        assertThat(tellings.done(video)).extracting(Telling.Done::way).containsExactly(Way.MESSAGE);
    }

    @Test
    void who_was_told_that_her_certificate_is_revoked_when_it_was_valid_again_is_told_that_too() {
        var code = certified();
        act(code, Kind.REVOKED, true);
        var shown = shown(sari);
        act(code, Kind.RESTORED, false);
        assertThat(tellings.of(video)).as("she heard neither").isEmpty();
        assertThat(tellings.told(video, List.of(sari), shown, Way.IN_PERSON, OFFICER))
                .isEqualTo(1);
        assertThat(tellings.of(video)).extracting(Telling::kind).containsExactly(Kind.RESTORED);
        tell(sari, OFFICER);
        act(code, Kind.REVOKED, true);
        act(code, Kind.RESTORED, false);
        assertThat(tellings.of(video))
                .as("of the second time she heard nothing")
                .isEmpty();
    }

    private String certified() {
        db.sql("""
                        insert into training_certificate (code, class_id, person_id, issued_on, theme, centre)
                        values ('KABARKABAR', :class, :person, '2026-03-02', 'Video', 'Balikat')
                        """).param("class", video.value()).param("person", sari.value()).update();
        return "KABARKABAR";
    }

    private void act(String code, Kind kind, boolean revoked) {
        db.sql(
                        "update training_certificate set revoked_on = case when :revoked then current_date end where code = :code")
                .param("revoked", revoked)
                .param("code", code)
                .update();
        written.certificate(kind, video, sari, Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    void who_is_out_of_reach_hears_of_her_class_but_of_no_seat_that_went_by_and_no_class_to_come() {
        invite(rina, true);
        db.sql("update training_invitation set answer_by = current_date - 2 where person_id = :rina")
                .param("rina", rina.value())
                .update();
        done(changes.move(video, NEXT_DAY, "Atap bocor", OFFICER));
        assertThat(tellings.of(video))
                .extracting(Telling::person, Telling::kind)
                .containsExactlyInAnyOrder(tuple(rina, Kind.LAPSED), tuple(sari, Kind.MOVED));
        for (var person : List.of(sari, rina)) {
            done(circumstances.is(person, Whereabouts.MOVED_AWAY, MARCH, "kelurahan", OFFICER));
        }
        assertThat(tellings.of(video))
                .extracting(Telling::person, Telling::kind)
                .containsExactly(tuple(sari, Kind.MOVED));
        done(changes.cancel(video, "Pelatih sakit", OFFICER));
        assertThat(tellings.of(video))
                .extracting(Telling::person, Telling::kind)
                .as("nobody comes for nothing, and we look for no other class for them")
                .containsExactlyInAnyOrder(tuple(sari, Kind.CANCELLED), tuple(rina, Kind.CANCELLED));
    }

    @Test
    void nobody_says_of_another_that_she_read_it_herself() {
        done(changes.move(video, NEXT_DAY, "Atap bocor", OFFICER));
        assertThatThrownBy(() -> tellings.told(video, List.of(sari), shown(sari), Way.HERSELF, OFFICER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_member_says_herself_that_she_knows() {
        done(changes.move(video, NEXT_DAY, "Atap bocor", OFFICER));
        var member = new Actor(new UUID(0, 8), "Sari", Role.MEMBER, sari.value(), null);
        assertThat(tellings.of(sari, member)).extracting(Telling::kind).containsExactly(Kind.MOVED);
        assertThatThrownBy(() -> tell(rina, member)).isInstanceOf(NoSuchElementException.class);
        assertThat(tell(sari, member)).isEqualTo(1);
        assertThat(way(sari)).isEqualTo("HERSELF");
    }

    private void readsHerself(PersonId person) {
        db.sql("update registry_person set phone = '+6281299990123' where id = :id")
                .param("id", person.value())
                .update();
        var name = "kabar." + person.value().toString().substring(0, 8);
        users.add(new NewUser(name, name, Role.MEMBER, person.value(), null), "kata-sandi-panjang", ADMIN);
    }

    private Set<Long> shown(PersonId person) {
        return tellings.of(video).stream()
                .filter(one -> one.person().equals(person))
                .flatMap(one -> one.ids().stream())
                .collect(toSet());
    }

    private int tell(PersonId person, Actor by) {
        return tellings.told(video, List.of(person), shown(person), Way.IN_PERSON, by);
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

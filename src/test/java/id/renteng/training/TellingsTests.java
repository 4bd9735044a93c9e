package id.renteng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.registry.Whereabouts;
import id.renteng.training.Classes.NewClass;
import java.time.Instant;
import java.time.LocalDate;
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

/// A seat is no use to who does not know she has it. Nothing stays.
@SpringBootTest
@Transactional
class TellingsTests {

    private static final Actor OFFICER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final Actor AUDITOR = new Actor(new UUID(0, 7), "Pak Adi", Role.AUDITOR, null, null);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate SOON = LocalDate.of(2099, 6, 2);
    private static final LocalDate LATEST = LocalDate.of(2099, 5, 1);

    private PersonId sari;
    private PersonId rina;
    private ClassId video;

    @Autowired
    Tellings tellings;

    @Autowired
    SeatOffers offers;

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
        db.sql("update training_invitation set told_on = '2026-03-02', told_by = person_id where told_on is null")
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
        assertThat(tellings.open(OFFICER)).isEmpty();
        done(offers.takeOff(video, sari, "pindah kota", OFFICER));
        assertThat(tellings.open(OFFICER)).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo(rina);
            assertThat(one.movedUp()).isTrue();
        });

        done(tellings.told(video, rina, OFFICER));
        assertThat(tellings.open(OFFICER)).isEmpty();
        assertThat(table.find(video, rina).orElseThrow().toldOn()).isNotNull();
        assertThat(tellings.told(video, rina, OFFICER))
                .as("said again it changes nothing")
                .isInstanceOf(Done.class);
    }

    @Test
    void who_is_invited_anew_must_be_told_anew() {
        invite(rina, true);
        done(tellings.told(video, rina, OFFICER));
        done(offers.answer(video, rina, false, "sakit", OFFICER));
        assertThat(tellings.told(video, rina, OFFICER))
                .isEqualTo(new Refused<>(new OfferRefusal.NotWaitingForAnswer()));

        invite(rina, false);
        assertThat(tellings.open(OFFICER)).containsExactly(new Untold(video, rina, LATEST, false));
    }

    @Test
    void a_facilitator_sees_and_tells_the_people_of_her_wards_alone() {
        invite(rina, false);
        assertThat(tellings.open(verifier("15.71.01"))).hasSize(1);
        assertThat(tellings.open(verifier("15.71.07"))).isEmpty();
        assertThatThrownBy(() -> tellings.told(video, rina, verifier("15.71.07")))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> tellings.told(video, rina, AUDITOR)).isInstanceOf(NotAllowed.class);

        done(offers.answer(video, rina, false, "", verifier("15.71.01.1001")));
        assertThat(tellings.open(OFFICER)).as("who answered knows").isEmpty();
    }

    @Test
    void nobody_is_sent_to_the_family_of_who_died() {
        invite(rina, false);
        done(circumstances.is(rina, Whereabouts.DIED, MARCH, "kelurahan", OFFICER));
        assertThat(tellings.open(OFFICER)).isEmpty();
    }

    @Test
    void who_was_invited_by_a_run_has_a_phone_and_signs_in_reads_it_herself() {
        var invited = new Untold(video, rina, LATEST, false);
        assertThat(invited.isToBeTold(true, true)).isFalse();
        assertThat(invited.isToBeTold(false, true)).isTrue();
        assertThat(invited.isToBeTold(true, false)).isTrue();
        assertThat(new Untold(video, rina, LATEST, true).isToBeTold(true, true))
                .as("who moved up expects nothing")
                .isTrue();
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

package id.renteng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.training.Classes.NewClass;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who scans the code of a session says that she is there; the trainer's list is what counts.
@SpringBootTest
class CheckInTests {

    private static final Actor TRAINER = new Actor(new UUID(0, 4), "Pak Hendra", Role.TRAINER, null, null);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    private PersonId sari;
    private ClassId lwk;

    @Autowired
    CheckIns checkIns;

    @Autowired
    Classes classes;

    @Autowired
    TrainingRecords records;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void a_class_that_began_yesterday() {
        sari = RegisteredPeople.register(db, "Sari Pindai");
        var days = List.of(TODAY.minusDays(1), TODAY);
        var planned = classes.plan(new NewClass("lwk", "kelurahan", days, 16), TRAINER);
        lwk = ((Done<TrainingClass, ?>) planned).value().id();
        assertThat(classes.enrol(lwk, Set.of(sari), TODAY, TRAINER)).isInstanceOf(Done.class);
    }

    @Test
    void who_scans_todays_code_has_said_that_she_is_there_and_nothing_more() {
        var code = checkIns.code(lwk, TODAY);
        assertThat(checkIns.checkIn(code, member(sari))).isInstanceOf(Done.class);
        assertThat(checkIns.checkIn(code, member(sari))).isInstanceOf(Done.class);

        assertThat(checkIns.of(lwk)).containsOnlyKeys(TODAY).containsEntry(TODAY, Set.of(sari));
        assertThat(classes.find(lwk).orElseThrow().participants().getFirst().attendance())
                .isEmpty();
    }

    @Test
    void yesterdays_code_and_a_stranger_are_refused() {
        assertThat(checkIns.checkIn(checkIns.code(lwk, TODAY.minusDays(1)), member(sari)))
                .isEqualTo(new Refused<>(new CheckInRefusal.NotToday(TODAY.minusDays(1))));
        var rina = RegisteredPeople.register(db, "Rina Tamu");
        assertThat(checkIns.checkIn(checkIns.code(lwk, TODAY), member(rina)))
                .isEqualTo(new Refused<>(new CheckInRefusal.NotOnTheList()));
        assertThatThrownBy(() -> checkIns.checkIn(UUID.randomUUID(), member(sari)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_member_sees_the_classes_of_her_own_only() {
        assertThat(records.classesOf(sari, member(sari)))
                .singleElement()
                .satisfies(one -> assertThat(one.of().id()).isEqualTo(lwk));
        var rina = RegisteredPeople.register(db, "Rina Tamu");
        assertThatThrownBy(() -> records.classesOf(sari, member(rina))).isInstanceOf(NoSuchElementException.class);
    }

    private static Actor member(PersonId person) {
        return new Actor(UUID.randomUUID(), "Anggota", Role.MEMBER, person.value(), null);
    }
}

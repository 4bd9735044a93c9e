package id.renteng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.training.Classes.NewClass;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// What a class may be planned with: days, rooms, and what must be passed before.
@SpringBootTest
class PlanningTests {

    private static final Actor OFFICER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    @Autowired
    Classes classes;

    @Autowired
    ClassTable table;

    @Autowired
    ParticipantTable participants;

    @Autowired
    Catalogue catalogue;

    @Autowired
    InstructorTable instructorTable;

    @Autowired
    InstructorCare instructors;

    @Autowired
    PassGate gate;

    @Autowired
    Certificates certificates;

    @Autowired
    Rosters rosters;

    @Autowired
    Enrolling enrolling;

    @Autowired
    JdbcClient db;

    @Test
    @Transactional
    void nobody_is_called_to_a_class_on_a_public_holiday() {
        assertThat(before(CHRISTMAS).plan(on(CHRISTMAS), OFFICER))
                .isEqualTo(new Refused<>(new ClassRefusal.OnHoliday(CHRISTMAS)));
        assertThat(catalogue.isHoliday(LocalDate.of(2026, 12, 24)))
                .as("joint leave is for offices")
                .isFalse();
    }

    @Test
    void a_class_that_was_held_on_a_holiday_is_entered_from_paper() {
        assertThat(classes.plan(on(LocalDate.of(2026, 1, 1)), OFFICER)).isInstanceOf(Done.class);
    }

    @Test
    void a_class_asks_only_for_passes_of_other_skills() {
        for (var code : List.of("video", "lwk", "terbang")) {
            var asked = new NewClass("video", "balikat", List.of(LocalDate.of(2026, 3, 2)), 16, held("", Set.of(code)));
            assertThat(classes.plan(asked, OFFICER))
                    .isEqualTo(new Refused<>(new ClassRefusal.NoSuchPrerequisite(code)));
        }
        var asked = new NewClass(
                "video", "balikat", List.of(LocalDate.of(2026, 3, 2)), 16, held("", Set.of("pemasaran-digital")));
        var planned = ((Done<TrainingClass, ?>) classes.plan(asked, OFFICER)).value();
        assertThat(classes.find(planned.id()).orElseThrow().of()).isEqualTo(planned);
    }

    @Test
    void a_class_has_no_more_seats_than_its_room() {
        var day = LocalDate.of(2026, 3, 9);
        var many = new NewClass("kuliner", "balikat", List.of(day), 17, held("balikat-dapur", Set.of()));
        assertThat(classes.plan(many, OFFICER)).isEqualTo(new Refused<>(new ClassRefusal.RoomTooSmall(16)));
        var full = new NewClass("kuliner", "balikat", List.of(day), 16, held("balikat-dapur", Set.of()));
        assertThat(classes.plan(full, OFFICER)).isInstanceOf(Done.class);
    }

    @Test
    void the_database_itself_keeps_an_instructor_out_of_two_classes_at_once() {
        var day = LocalDate.of(2096, 5, 7);
        var ratna = Instructors.named(instructors, "Bu Ratna", "video");
        var first = new NewClass("video", "balikat", List.of(day), 16, taught(ratna, 8, 12));
        var planned = ((Done<TrainingClass, ?>) classes.plan(first, OFFICER)).value();
        try {
            assertThatThrownBy(() -> table.insert(like(planned, taught(ratna, 11, 14)), OFFICER.user()))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("training_instructor_is_in_one_class");
            table.insert(like(planned, taught(ratna, 12, 15)), OFFICER.user());
        } finally {
            db.sql("""
                    update training_class set closed_on = '2026-01-01'
                    where id in (select class_id from training_session where held_on = :day)
                    """).param("day", day).update();
        }
    }

    @Test
    void the_database_itself_keeps_two_classes_out_of_one_room() {
        var day = LocalDate.of(2097, 5, 6);
        var setting = held("busana-jahit", Set.of());
        var first = new NewClass("tata-busana", "tata-busana", List.of(day), 16, setting);
        var planned = ((Done<TrainingClass, ?>) classes.plan(first, OFFICER)).value();
        try {
            assertThatThrownBy(() -> table.insert(like(planned, setting), OFFICER.user()))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("training_room_is_in_one_class");
        } finally {
            db.sql("update training_class set closed_on = '2026-01-01' where theme_code = 'tata-busana'")
                    .update();
        }
    }

    private static NewClass on(LocalDate day) {
        return new NewClass("lwk", "kelurahan", List.of(day), 16);
    }

    private static Setting held(String room, Set<String> prerequisites) {
        return new Setting(room, "", LocalTime.of(8, 0), LocalTime.of(12, 0), Set.of(), Money.ZERO, "", prerequisites);
    }

    private static Setting taught(String instructor, int from, int until) {
        return new Setting(
                "", instructor, LocalTime.of(from, 0), LocalTime.of(until, 0), Set.of(), Money.ZERO, "", Set.of());
    }

    private static TrainingClass like(TrainingClass of, Setting setting) {
        return new TrainingClass(
                ClassId.random(), of.theme(), of.centre(), of.sessions(), of.seats(), setting, "", null, "");
    }

    private Classes before(LocalDate day) {
        var zone = ZoneId.of("Asia/Jakarta");
        var clock = Clock.fixed(day.minusDays(1).atStartOfDay(zone).toInstant(), zone);
        var places = new Places(table, instructorTable, catalogue, clock);
        return new Classes(
                table, participants, instructorTable, catalogue, places, gate, certificates, rosters, enrolling, clock);
    }
}

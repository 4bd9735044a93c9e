package id.renteng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Actor;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.kernel.Spot;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.training.CatalogueChange.Act;
import id.renteng.training.CatalogueChange.Fact;
import id.renteng.training.CatalogueChange.Thing;
import id.renteng.training.CatalogueRefusal.AskedBefore;
import id.renteng.training.CatalogueRefusal.AskedForALoan;
import id.renteng.training.CatalogueRefusal.CentreRetired;
import id.renteng.training.CatalogueRefusal.ClassesHeld;
import id.renteng.training.CatalogueRefusal.FarFromTheCity;
import id.renteng.training.CatalogueRefusal.GroupTraining;
import id.renteng.training.CatalogueRefusal.NameTaken;
import id.renteng.training.CatalogueRefusal.NothingChanged;
import id.renteng.training.CatalogueRefusal.ReasonMissing;
import id.renteng.training.CatalogueRefusal.Retired;
import id.renteng.training.CatalogueRefusal.RoomTooSmall;
import id.renteng.training.CatalogueRefusal.WrongPrerequisite;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.matching.Grouping;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The office keeps centres, rooms, themes and programmes itself, and every change stays readable.
@SpringBootTest
class KeepingTheCatalogueTests {

    private static final Actor OFFICER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final Actor TRAINER = new Actor(new UUID(0, 4), "Pak Hendra", Role.TRAINER, null, null);
    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"));
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String KELURAHAN = "15.71.07.1001";
    private static int number = 0;

    @Autowired
    CentreCare centres;

    @Autowired
    ThemeCare themes;

    @Autowired
    CatalogueRetirement retirement;

    @Autowired
    CatalogueHistory history;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Classes classes;

    @Autowired
    JdbcClient db;

    @Test
    void a_centre_is_added_renamed_and_retired_and_its_history_says_what_was_there() {
        var name = name("Rumah Belajar");
        var code = done(centres.add(centre(name), OFFICER));
        var moved = new CentreFacts(
                name, "Jalan Baru 2", KELURAHAN, Set.of("titip-anak"), new Spot(-1_610_000, 103_600_000));
        done(centres.change(code, moved, OFFICER));
        assertThat(catalogue.centres(TODAY)).extracting(Centre::code).contains(code);
        done(retirement.retire(Thing.CENTRE, code, "Sewanya habis", OFFICER));
        assertThat(catalogue.centres(TODAY)).extracting(Centre::code).doesNotContain(code);
        assertThat(reason(centres.change(code, centre(name), OFFICER))).isEqualTo(new Retired(TODAY));
        assertThat(classes.plan(new NewClass("video", code, List.of(TODAY), 8), OFFICER))
                .isEqualTo(Result.refused(new ClassRefusal.NoSuchCentre(code)));
        done(retirement.reopen(Thing.CENTRE, code, "Sewa baru", OFFICER));
        done(classes.plan(new NewClass("video", code, List.of(MONDAY.plusYears(90)), 8), OFFICER));

        assertThat(history.of(Thing.CENTRE, List.of(code)))
                .extracting(CatalogueChange::act)
                .containsExactly(Act.REOPENED, Act.RETIRED, Act.CHANGED, Act.ADDED);
        assertThat(history.of(Thing.CENTRE, List.of(code)).get(2).facts())
                .containsExactly(
                        new Fact("address", "Jalan Lama 1", "Jalan Baru 2"),
                        new Fact("provides", "", "titip-anak"),
                        new Fact("spot", "", "-1.610000, 103.600000"));
        assertThat(history.of(Thing.CENTRE, List.of(code)).get(1).reason()).isEqualTo("Sewanya habis");
    }

    @Test
    void two_centres_in_use_have_different_names_and_none_lies_far_away() {
        var name = name("Balai");
        var code = done(centres.add(centre(name), OFFICER));
        assertThat(reason(centres.add(centre(name.toUpperCase(java.util.Locale.ROOT)), OFFICER)))
                .isInstanceOf(NameTaken.class);
        assertThat(reason(centres.change(code, centre(name), OFFICER))).isEqualTo(new NothingChanged());
        var far = new CentreFacts(name("Balai"), "Jalan Jauh", "", Set.of(), new Spot(51_500_000, -100_000));
        assertThat(reason(centres.add(far, OFFICER))).isEqualTo(new FarFromTheCity());
        assertThatThrownBy(() -> centres.add(centre(name("Balai")), TRAINER)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_a_running_class_is_held_with_is_not_retired() {
        var code = done(centres.add(centre(name("Sanggar")), OFFICER));
        var room = done(centres.addRoom(new RoomFacts(code, "Ruang satu", 20), OFFICER));
        var theme = done(themes.add(theme(name("Membatik"), Set.of()), OFFICER));
        var day = MONDAY.plusYears(91);
        var setting =
                new Setting(room, "", LocalTime.of(8, 0), LocalTime.of(12, 0), Set.of(), Money.ZERO, "", Set.of());
        var planned = done(classes.plan(new NewClass(theme, code, List.of(day), 18, setting), OFFICER));
        for (var thing :
                Map.of(Thing.CENTRE, code, Thing.ROOM, room, Thing.THEME, theme).entrySet()) {
            assertThat(reason(retirement.retire(thing.getKey(), thing.getValue(), "Tidak perlu", OFFICER)))
                    .isEqualTo(new ClassesHeld(1, day));
        }
        assertThat(reason(centres.changeRoom(room, new RoomFacts(code, "Ruang satu", 17), OFFICER)))
                .isEqualTo(new RoomTooSmall(18));
        done(centres.changeRoom(room, new RoomFacts(code, "Ruang utama", 18), OFFICER));

        db.sql("update training_class set closed_on = '2026-01-01' where id = :id")
                .param("id", planned.id().value())
                .update();
        assertThat(reason(retirement.retire(Thing.ROOM, room, " ", OFFICER))).isEqualTo(new ReasonMissing());
        done(retirement.retire(Thing.ROOM, room, "Bocor", OFFICER));
        assertThat(catalogue.rooms(TODAY)).extracting(Room::code).doesNotContain(room);
        assertThat(catalogue.rooms()).extracting(Room::code).contains(room);
        done(retirement.retire(Thing.CENTRE, code, "Bocor juga", OFFICER));
        assertThat(reason(retirement.reopen(Thing.ROOM, room, "Sudah kering", OFFICER)))
                .isEqualTo(new CentreRetired());
    }

    @Test
    void what_a_loan_or_another_theme_asks_for_stays() {
        assertThat(reason(retirement.retire(Thing.THEME, "lwk", "Bosan", OFFICER)))
                .isEqualTo(new GroupTraining());
        var first = done(themes.add(theme(name("Dasar kopi"), Set.of()), OFFICER));
        var second = done(themes.add(theme(name("Lanjutan kopi"), Set.of(first)), OFFICER));
        assertThat(reason(retirement.retire(Thing.THEME, first, "Sepi", OFFICER)))
                .isInstanceOf(AskedBefore.class);
        assertThat(reason(themes.change(first, theme(name("Kopi"), Set.of(second)), OFFICER)))
                .as("neither can come first")
                .isEqualTo(new WrongPrerequisite(second));
        assertThat(reason(themes.add(theme(name("Teh"), Set.of("lwk")), OFFICER)))
                .as("only skills come before skills")
                .isEqualTo(new WrongPrerequisite("lwk"));
        done(retirement.retire(Thing.THEME, second, "Sepi", OFFICER));
        db.sql("insert into readiness_training_rule (theme_code, valid_from) values (:theme, '2099-01-01')")
                .param("theme", first)
                .update();
        try {
            assertThat(reason(retirement.retire(Thing.THEME, first, "Sepi", OFFICER)))
                    .isEqualTo(new AskedForALoan());
        } finally {
            db.sql("delete from readiness_training_rule where theme_code = :theme")
                    .param("theme", first)
                    .update();
        }
        done(retirement.retire(Thing.THEME, first, "Sepi", OFFICER));
    }

    @Test
    void a_programme_says_what_a_pass_takes_in_classes_that_begin_from_its_day_on() {
        var theme = done(themes.add(theme(name("Barista"), Set.of()), OFFICER));
        db.sql("update training_theme set valid_from = '2025-01-01' where code = :code")
                .param("code", theme)
                .update();
        var strict = new Programme(MONDAY, 2, 480, Optional.of(new BasisPoints(10_000)), OptionalInt.of(70));
        assertThat(reason(themes.follow(theme, strict, OFFICER)))
                .as("classes that have begun keep what they began with")
                .isEqualTo(new CatalogueRefusal.DayPassed(MONDAY));
        var now = new Programme(TODAY, 2, 480, Optional.of(new BasisPoints(10_000)), OptionalInt.of(70));
        var early = new Setting("", "", LocalTime.MIN, LocalTime.of(0, 1), Set.of(), Money.ZERO, "", Set.of());
        var met = done(classes.plan(new NewClass(theme, "balikat", List.of(TODAY), 16, early), OFFICER));
        assertThat(reason(themes.follow(theme, now, OFFICER)))
                .as("a class met this morning")
                .isEqualTo(new CatalogueRefusal.HasMet());
        db.sql("update training_session set held_on = :earlier, during = null where class_id = :met")
                .param("earlier", TODAY.minusDays(1))
                .param("met", met.id().value())
                .update();
        done(themes.follow(theme, now, OFFICER));
        db.sql("update training_programme set valid_from = :monday where theme_code = :theme")
                .param("monday", MONDAY)
                .param("theme", theme)
                .update();
        var sari = RegisteredPeople.register(db, "Sari Wulandari");
        var before = held(theme, MONDAY.minusDays(2), sari);
        done(classes.recordResults(before, Map.of(sari, Outcome.PASSED), MONDAY.plusDays(9), TRAINER));
        var after = held(theme, MONDAY, sari);
        assertThat(classes.recordResults(after, Map.of(sari, Outcome.PASSED), MONDAY.plusDays(9), TRAINER))
                .isEqualTo(Result.refused(new ClassRefusal.ScoreTooLow(List.of(sari), 70)));
        done(classes.recordTest(after, TestPart.AFTER, Map.of(sari, 70), TRAINER));
        done(classes.recordResults(after, Map.of(sari, Outcome.PASSED), MONDAY.plusDays(9), TRAINER));

        assertThat(reason(themes.follow("lwk", now, OFFICER)))
                .as("its pass is a rule of its own")
                .isEqualTo(new GroupTraining());
        assertThat(reason(themes.follow(theme, now, OFFICER))).isEqualTo(new NothingChanged());
    }

    private ClassId held(String theme, LocalDate day, PersonId person) {
        var id = done(classes.plan(new NewClass(theme, "balikat", List.of(day), 8), OFFICER))
                .id();
        done(classes.enrol(id, Set.of(person), day, OFFICER));
        done(classes.attend(id, day, Set.of(person), OFFICER));
        return id;
    }

    private static CentreFacts centre(String name) {
        return new CentreFacts(name, "Jalan Lama 1", KELURAHAN, Set.of(), null);
    }

    private static ThemeFacts theme(String name, Set<String> prerequisites) {
        return new ThemeFacts(
                name,
                name + " (English)",
                Set.of("halal"),
                Set.of("mutu"),
                Set.of("kuliner"),
                prerequisites,
                Grouping.ANY);
    }

    /// A name that no other test has used in the same database.
    private static String name(String about) {
        return about + " " + System.identityHashCode(KeepingTheCatalogueTests.class) + " " + ++number;
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

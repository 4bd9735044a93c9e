package id.renteng.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.renteng.kernel.Actor;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.readiness.Learning;
import id.renteng.readiness.Learning.OwnWords;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.training.ClassRefusal.AlreadyEnrolled;
import id.renteng.training.ClassRefusal.AttendanceMissing;
import id.renteng.training.ClassRefusal.BeforeLastSession;
import id.renteng.training.ClassRefusal.ClassClosed;
import id.renteng.training.ClassRefusal.ClassFull;
import id.renteng.training.ClassRefusal.InFuture;
import id.renteng.training.ClassRefusal.NoSuchTheme;
import id.renteng.training.ClassRefusal.NotEnrolled;
import id.renteng.training.ClassRefusal.NotExplained;
import id.renteng.training.ClassRefusal.ResultsMissing;
import id.renteng.training.ClassRefusal.ScoreTooLow;
import id.renteng.training.ClassRefusal.SeatsOutOfRange;
import id.renteng.training.ClassRefusal.SessionInFuture;
import id.renteng.training.ClassRefusal.SessionsOutOfRange;
import id.renteng.training.ClassRefusal.TooOftenAbsent;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.TrainingRule.Pass;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class TrainingTests {

    private static final Actor TRAINER = new Actor(new UUID(0, 4), "Pak Hendra", Role.TRAINER, null, null);
    private static final Actor OFFICER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final List<LocalDate> FIVE_DAYS =
            List.of(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY.plusDays(4));
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 2);
    private static final LocalDate JUNE_CLOSED = JUNE.plusDays(2);

    private PersonId sari;
    private PersonId rina;
    private PersonId dewi;

    @Autowired
    Tellings tellings;

    @Autowired
    Classes classes;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Learning learning;

    @Autowired
    TrainingRecords records;

    @Autowired
    Certificates certificates;

    @Autowired
    InstructorCare instructors;

    @Autowired
    CatalogueRetirement retirement;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void register() {
        db.sql("""
                update training_class set closed_on = '2026-01-01'
                where closed_on is null and id in (select class_id from training_session where held_on > '2090-01-01')
                """).update();
        sari = RegisteredPeople.register(db, "Sari Wulandari");
        rina = RegisteredPeople.register(db, "Rina Astuti");
        dewi = RegisteredPeople.register(db, "Dewi Lestari");
    }

    @Test
    void a_class_is_planned_filled_held_judged_and_closed() {
        var lwk = lwk(16);
        done(classes.enrol(lwk, Set.of(sari, rina), MONDAY, OFFICER));
        everybodyAlways(lwk, Set.of(sari, rina));
        done(classes.recordResults(lwk, Map.of(sari, Outcome.PASSED, rina, Outcome.FAILED), FRIDAY, TRAINER));

        assertThat(records.passed(Set.of(sari))).isEmpty();
        done(classes.close(lwk, FRIDAY, TRAINER));

        var passed = records.passed(Set.of(sari, rina));
        assertThat(passed).containsOnlyKeys(sari);
        assertThat(passed.get(sari)).singleElement().satisfies(pass -> {
            assertThat(pass.on()).isEqualTo(FRIDAY);
            assertThat(pass.in()).isEqualTo(lwk);
            assertThat(pass.theme().kind()).isEqualTo(Theme.Kind.LWK);
        });
    }

    @Test
    void who_passed_has_a_certificate_that_anybody_can_check_once_the_class_is_closed() {
        var lwk = lwk(16);
        done(classes.enrol(lwk, Set.of(sari, rina), MONDAY, OFFICER));
        everybodyAlways(lwk, Set.of(sari, rina));
        done(classes.recordResults(lwk, Map.of(sari, Outcome.PASSED, rina, Outcome.FAILED), FRIDAY, TRAINER));
        assertThat(certificates.of(lwk)).isEmpty();
        done(classes.close(lwk, FRIDAY, TRAINER));

        assertThat(certificates.of(lwk)).singleElement().satisfies(paper -> {
            assertThat(paper.person()).isEqualTo(sari);
            assertThat(paper.issuedOn()).isEqualTo(FRIDAY);
            assertThat(certificates.verify(" " + paper.code().toLowerCase(java.util.Locale.ROOT)))
                    .contains(paper);
        });
        assertThat(certificates.verify("2222222222")).isEmpty();
    }

    @Test
    void a_revoked_certificate_makes_nobody_trained_until_it_is_restored() {
        var lwk = lwk(16);
        done(classes.enrol(lwk, Set.of(sari), MONDAY, OFFICER));
        everybodyAlways(lwk, Set.of(sari));
        done(classes.recordResults(lwk, Map.of(sari, Outcome.PASSED), FRIDAY, TRAINER));
        done(classes.close(lwk, FRIDAY, TRAINER));
        var code = certificates.of(lwk).getFirst().code();

        assertThat(reason(certificates.revoke(lwk, sari, " ", OFFICER)))
                .isEqualTo(new CertificateRefusal.ReasonMissing());
        assertThatThrownBy(() -> certificates.revoke(lwk, sari, "Salah orang", TRAINER))
                .isInstanceOf(NotAllowed.class);
        done(certificates.revoke(lwk, sari, "Salah orang", OFFICER));
        assertThat(certificates.verify(code))
                .hasValueSatisfying(paper -> assertThat(paper.isRevoked()).isTrue());
        assertThat(records.passed(Set.of(sari))).isEmpty();
        assertThat(certificates.revocations(sari, OFFICER))
                .as("she reads why")
                .hasEntrySatisfying(lwk, act -> assertThat(act.reason()).isEqualTo("Salah orang"));
        assertThat(tellings.of(lwk))
                .as("she is told, with the reason")
                .extracting(Telling::person, Telling::kind, Telling::reason)
                .containsExactly(tuple(sari, Telling.Kind.REVOKED, "Salah orang"));
        assertThat(reason(certificates.revoke(lwk, sari, "Lagi", OFFICER)))
                .isInstanceOf(CertificateRefusal.Revoked.class);

        done(certificates.restore(lwk, sari, "Ternyata benar", OFFICER));
        assertThat(records.passed(Set.of(sari))).containsOnlyKeys(sari);
        assertThat(certificates.revocations(sari, OFFICER)).isEmpty();
        assertThat(reason(certificates.restore(lwk, sari, "Lagi", OFFICER))).isEqualTo(new CertificateRefusal.Valid());
        assertThat(tellings.of(lwk)).as("she had not heard of it").isEmpty();
        done(certificates.revoke(lwk, sari, "Memang salah", OFFICER));
        var shown = tellings.of(lwk).getFirst().ids();
        assertThat(tellings.told(lwk, List.of(sari), shown, Telling.Way.MESSAGE, OFFICER))
                .isEqualTo(1);
        done(certificates.restore(lwk, sari, "Benar juga", OFFICER));
        assertThat(tellings.of(lwk)).extracting(Telling::kind).containsExactly(Telling.Kind.RESTORED);
        assertThat(certificates.acts(lwk))
                .extracting(CertificateAct::reason)
                .containsExactly("Benar juga", "Memang salah", "Ternyata benar", "Salah orang");
    }

    @Test
    void a_room_and_an_instructor_are_in_one_class_at_a_time() {
        var day = List.of(LocalDate.of(2098, 3, 3));
        var ani = Instructors.named(instructors, "Bu Ani", "video");
        done(classes.plan(new NewClass("video", "balikat", day, 16, held("balikat-aula", ani, 8, 12)), TRAINER));

        assertThat(reason(classes.plan(
                        new NewClass("video", "balikat", day, 16, held("balikat-aula", "", 11, 14)), TRAINER)))
                .isEqualTo(new ClassRefusal.RoomTaken(day.getFirst()));
        assertThat(reason(classes.plan(
                        new NewClass("video", "balikat", day, 16, held("balikat-dapur", ani, 9, 10)), TRAINER)))
                .isEqualTo(new ClassRefusal.InstructorTaken(day.getFirst()));
        assertThat(reason(classes.plan(
                        new NewClass("video", "kelurahan", day, 16, held("balikat-aula", "", 8, 12)), TRAINER)))
                .isEqualTo(new ClassRefusal.NoSuchRoom("balikat-aula"));
        var later = done(
                classes.plan(new NewClass("video", "balikat", day, 16, held("balikat-aula", ani, 12, 15)), TRAINER));
        assertThat(classes.find(later.id()).orElseThrow().of()).isEqualTo(later);
    }

    @Test
    void an_instructor_teaches_what_is_on_her_list_and_nothing_once_she_is_retired() {
        var day = List.of(LocalDate.of(2098, 3, 5));
        var tuti = Instructors.named(instructors, "Bu Tuti", "kuliner");
        assertThat(reason(classes.plan(new NewClass("video", "balikat", day, 16, held("", tuti, 8, 12)), TRAINER)))
                .isEqualTo(new ClassRefusal.DoesNotTeach("Bu Tuti"));
        done(instructors.change(tuti, new InstructorFacts("Bu Tuti", "balikat", Set.of("video")), OFFICER));
        var planned = done(classes.plan(new NewClass("video", "balikat", day, 16, held("", tuti, 8, 12)), TRAINER));
        assertThat(classes.find(planned.id()).orElseThrow().of().instructor()).isEqualTo("Bu Tuti");
        assertThat(reason(retirement.retire(CatalogueChange.Thing.INSTRUCTOR, tuti, "Pindah kota", OFFICER)))
                .isEqualTo(new CatalogueRefusal.ClassesHeld(1, day.getFirst()));
        db.sql("update training_class set closed_on = '2026-01-01' where id = :id")
                .param("id", planned.id().value())
                .update();
        done(retirement.retire(CatalogueChange.Thing.INSTRUCTOR, tuti, "Pindah kota", OFFICER));
        assertThat(reason(classes.plan(new NewClass("video", "balikat", day, 16, held("", tuti, 8, 12)), TRAINER)))
                .isEqualTo(new ClassRefusal.NoSuchInstructor(tuti));
    }

    private static Setting held(String room, String instructor, int from, int until) {
        return new Setting(
                room,
                instructor,
                java.time.LocalTime.of(from, 0),
                java.time.LocalTime.of(until, 0),
                Set.of("titip-anak"),
                id.renteng.kernel.Money.rupiah(4_500_000),
                "2.17.05",
                Set.of("pemasaran-digital"));
    }

    @Test
    void tests_before_and_after_are_scored_from_0_to_100() {
        var lwk = lwk(16);
        done(classes.enrol(lwk, Set.of(sari), MONDAY, OFFICER));
        done(classes.recordTest(lwk, TestPart.BEFORE, Map.of(sari, 40), TRAINER));
        done(classes.recordTest(lwk, TestPart.AFTER, Map.of(sari, 85), TRAINER));
        assertThat(classes.find(lwk).orElseThrow().participants())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.before()).isEqualTo(40);
                    assertThat(one.after()).isEqualTo(85);
                });
        assertThat(reason(classes.recordTest(lwk, TestPart.AFTER, Map.of(sari, 101), TRAINER)))
                .isEqualTo(new ClassRefusal.ScoreOutOfRange(100));
        assertThat(reason(classes.recordTest(lwk, TestPart.AFTER, Map.of(rina, 50), TRAINER)))
                .isEqualTo(new NotEnrolled(List.of(rina)));
    }

    @Test
    void where_the_theme_asks_for_it_another_than_the_trainer_judges() {
        var setting = held("", Instructors.named(instructors, "Bu Sinta", "video"), 8, 12);
        var video = done(classes.plan(new NewClass("video", "balikat", FIVE_DAYS, 16, setting), TRAINER))
                .id();
        done(classes.enrol(video, Set.of(sari), MONDAY, OFFICER));
        everybodyAlways(video, Set.of(sari));
        db.sql("update training_theme set assessed_apart = true where code = 'video'")
                .update();
        try {
            assertThat(reason(classes.recordResults(video, Map.of(sari, Outcome.PASSED), FRIDAY, TRAINER)))
                    .isEqualTo(new ClassRefusal.OwnTrainer());
            var instructor = new Actor(new UUID(0, 6), "Bu Sinta", Role.TRAINER, null, null);
            assertThat(reason(classes.recordResults(video, Map.of(sari, Outcome.PASSED), FRIDAY, instructor)))
                    .isEqualTo(new ClassRefusal.OwnTrainer());
            var renamed = new Actor(new UUID(0, 6), "Sinta Dewi, S.Pd.", Role.TRAINER, null, null);
            var namesake = new Actor(new UUID(0, 7), "Bu Sinta", Role.TRAINER, null, null);
            var sinta = setting.instructor();
            var facts = new InstructorFacts("Bu Sinta", "", Set.of("video"), renamed.user());
            done(instructors.change(sinta, facts, OFFICER));
            assertThat(classes.assessor(video, renamed))
                    .as("whatever she is called")
                    .isEqualTo(Classes.Assessor.NOT_YOU);
            assertThat(classes.assessor(video, namesake)).isEqualTo(Classes.Assessor.ANOTHER);
            assertThat(reason(instructors.add(
                            new InstructorFacts("Bu Lain", "", Set.of("video"), renamed.user()), OFFICER)))
                    .isEqualTo(new CatalogueRefusal.UserTaken("Bu Sinta"));
            var assessor = new Actor(new UUID(0, 5), "Bu Ratna", Role.TRAINER, null, null);
            done(classes.recordResults(video, Map.of(sari, Outcome.PASSED), FRIDAY, assessor));
        } finally {
            db.sql("update training_theme set assessed_apart = false where code = 'video'")
                    .update();
        }
    }

    @Test
    void a_class_needs_a_theme_days_and_a_sensible_number_of_seats() {
        assertThat(reason(classes.plan(new NewClass("lwk", "balikat", List.of(), 16), TRAINER)))
                .isEqualTo(new SessionsOutOfRange(30));
        assertThat(reason(classes.plan(new NewClass("terbang", "balikat", FIVE_DAYS, 16), TRAINER)))
                .isEqualTo(new NoSuchTheme("terbang"));
        assertThat(reason(classes.plan(new NewClass("lwk", "balikat", FIVE_DAYS, 61), TRAINER)))
                .isEqualTo(new SeatsOutOfRange(60));
    }

    @Test
    void a_full_class_takes_nobody_and_says_how_many_seats_are_left() {
        var lwk = lwk(2);
        done(classes.enrol(lwk, Set.of(sari), MONDAY, OFFICER));

        assertThat(reason(classes.enrol(lwk, Set.of(rina, dewi), MONDAY, OFFICER)))
                .isEqualTo(new ClassFull(1, 2));
        assertThat(classes.find(lwk).orElseThrow().people()).containsExactly(sari);
    }

    @Test
    void nobody_is_enrolled_twice() {
        var lwk = lwk(16);
        done(classes.enrol(lwk, Set.of(sari), MONDAY, OFFICER));

        assertThat(reason(classes.enrol(lwk, Set.of(sari, rina), MONDAY, OFFICER)))
                .isEqualTo(new AlreadyEnrolled(List.of(sari)));
    }

    @Test
    void attendance_waits_for_the_session_and_is_taken_of_participants_only() {
        var tomorrow = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).plusDays(1);
        var soon = id(classes.plan(new NewClass("kuliner", "balikat", List.of(tomorrow), 16), TRAINER));
        var lwk = lwk(16);

        assertThat(reason(classes.attend(soon, tomorrow, Set.of(), TRAINER))).isEqualTo(new SessionInFuture(tomorrow));
        assertThat(reason(classes.attend(lwk, MONDAY, Set.of(dewi), TRAINER)))
                .isEqualTo(new NotEnrolled(List.of(dewi)));
        assertThat(reason(classes.enrol(lwk, Set.of(sari), tomorrow, OFFICER))).isEqualTo(new InFuture(tomorrow));
    }

    @Test
    void no_result_without_attendance_of_every_session() {
        var lwk = lwk(16);
        done(classes.enrol(lwk, Set.of(sari), MONDAY, OFFICER));
        done(classes.attend(lwk, MONDAY, Set.of(sari), TRAINER));

        assertThat(reason(classes.recordResults(lwk, Map.of(sari, Outcome.PASSED), FRIDAY, TRAINER)))
                .isEqualTo(new AttendanceMissing(FIVE_DAYS.subList(1, 5)));
        assertThat(reason(classes.recordResults(lwk, Map.of(sari, Outcome.PASSED), MONDAY, TRAINER)))
                .isEqualTo(new BeforeLastSession(FRIDAY));
    }

    @Test
    void four_of_five_sessions_are_enough_to_pass_and_three_are_not() {
        var lwk = lwk(16);
        done(classes.enrol(lwk, Set.of(sari, rina), MONDAY, OFFICER));
        everybodyAlways(lwk, Set.of(sari, rina));
        done(classes.attend(lwk, FRIDAY, Set.of(), TRAINER));
        done(classes.attend(lwk, MONDAY, Set.of(sari), TRAINER));

        assertThat(reason(classes.recordResults(
                        lwk, Map.of(sari, Outcome.PASSED, rina, Outcome.PASSED), FRIDAY, TRAINER)))
                .isEqualTo(new TooOftenAbsent(List.of(rina), 80));
        done(classes.recordResults(lwk, Map.of(sari, Outcome.PASSED, rina, Outcome.FAILED), FRIDAY, TRAINER));
    }

    @Test
    void group_training_is_passed_with_all_sessions_a_score_and_own_words_where_the_rule_asks_them() {
        asksAllFor(JUNE);
        var lwk = id(classes.plan(new NewClass("lwk", "kelurahan", List.of(JUNE, JUNE.plusDays(1)), 16), TRAINER));
        done(classes.enrol(lwk, Set.of(sari, rina), JUNE, OFFICER));
        done(classes.attend(lwk, JUNE, Set.of(sari, rina), TRAINER));
        done(classes.attend(lwk, JUNE.plusDays(1), Set.of(sari), TRAINER));
        assertThat(bothPass(lwk)).isEqualTo(new TooOftenAbsent(List.of(rina), 100));

        done(classes.attend(lwk, JUNE.plusDays(1), Set.of(sari, rina), TRAINER));
        done(classes.recordTest(lwk, TestPart.BEFORE, Map.of(sari, 90, rina, 90), TRAINER));
        done(classes.recordTest(lwk, TestPart.AFTER, Map.of(sari, 60), TRAINER));
        assertThat(bothPass(lwk)).isEqualTo(new ScoreTooLow(List.of(rina), 60));
        done(classes.recordTest(lwk, TestPart.AFTER, Map.of(rina, 59), TRAINER));
        assertThat(bothPass(lwk)).isEqualTo(new ScoreTooLow(List.of(rina), 60));

        done(classes.recordTest(lwk, TestPart.AFTER, Map.of(rina, 61), TRAINER));
        explains(sari, true);
        explains(rina, false);
        assertThat(bothPass(lwk)).isEqualTo(new NotExplained(List.of(rina)));
        explains(rina, true);
        done(classes.recordResults(lwk, Map.of(sari, Outcome.PASSED, rina, Outcome.PASSED), JUNE_CLOSED, TRAINER));

        done(classes.recordTest(lwk, TestPart.AFTER, Map.of(rina, 20), TRAINER));
        assertThat(reason(classes.close(lwk, JUNE_CLOSED, TRAINER))).isEqualTo(new ScoreTooLow(List.of(rina), 60));
        done(classes.recordResults(lwk, Map.of(rina, Outcome.FAILED), JUNE_CLOSED, TRAINER));
        done(classes.close(lwk, JUNE_CLOSED, TRAINER));
    }

    @Test
    void the_gate_of_group_training_is_a_rule_from_the_new_year_and_skills_stay_as_they_are() {
        var before = catalogue.rule(LocalDate.of(2026, 12, 31));
        assertThat(before.ofGroupTraining()).isEqualTo(before.ofSkills());
        var after = catalogue.rule(LocalDate.of(2027, 1, 1));
        assertThat(after.ofSkills()).isEqualTo(before.ofSkills());
        assertThat(after.ofGroupTraining()).isEqualTo(new Pass(new BasisPoints(10_000), OptionalInt.of(60), true));
    }

    private Object bothPass(ClassId lwk) {
        return reason(
                classes.recordResults(lwk, Map.of(sari, Outcome.PASSED, rina, Outcome.PASSED), JUNE_CLOSED, TRAINER));
    }

    private void explains(PersonId person, boolean rightly) {
        done(learning.recordOwnWords(
                new OwnWords(person, "Kami tutup dulu bersama-sama.", rightly, JUNE_CLOSED), TRAINER));
    }

    /// For a week of last year, when nothing else begins.
    private void asksAllFor(LocalDate week) {
        db.sql("""
                        insert into training_rule (valid_from, attendance_bp_min, seats_default, seats_max, sessions_max,
                                                   lwk_attendance_bp_min, lwk_score_min, lwk_asks_own_words)
                        select day, 8000, 16, 60, 30, attendance, score, words
                        from (values (:first::date, 10000, 60, true), (:next::date, null, null, false))
                            as asked(day, attendance, score, words)
                        on conflict do nothing
                        """).param("first", week).param("next", week.plusWeeks(1)).update();
    }

    @Test
    void a_closed_class_is_final_also_for_the_database() {
        var lwk = lwk(16);
        done(classes.enrol(lwk, Set.of(sari), MONDAY, OFFICER));
        everybodyAlways(lwk, Set.of(sari));
        assertThat(reason(classes.close(lwk, FRIDAY, TRAINER))).isEqualTo(new ResultsMissing(List.of(sari)));
        done(classes.recordResults(lwk, Map.of(sari, Outcome.PASSED), FRIDAY, TRAINER));
        done(classes.close(lwk, FRIDAY, TRAINER));

        var closed = new ClassClosed(FRIDAY);
        assertThat(reason(classes.enrol(lwk, Set.of(rina), FRIDAY, OFFICER))).isEqualTo(closed);
        assertThat(reason(classes.attend(lwk, MONDAY, Set.of(), TRAINER))).isEqualTo(closed);
        assertThat(reason(classes.recordResults(lwk, Map.of(sari, Outcome.FAILED), FRIDAY, TRAINER)))
                .isEqualTo(closed);
        assertThat(reason(classes.close(lwk, FRIDAY, TRAINER))).isEqualTo(closed);
        assertThatThrownBy(() -> db.sql("update training_participant set result = 'FAILED' where class_id = :id")
                        .param("id", lwk.value())
                        .update())
                .hasMessageContaining("closed and final");
    }

    @Test
    void only_a_trainer_judges() {
        var lwk = lwk(16);

        assertThatThrownBy(() -> classes.recordResults(lwk, Map.of(), FRIDAY, OFFICER))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> classes.close(ClassId.random(), FRIDAY, TRAINER))
                .isInstanceOf(NoSuchElementException.class);
    }

    private ClassId lwk(int seats) {
        return id(classes.plan(new NewClass("lwk", "kelurahan", FIVE_DAYS, seats), TRAINER));
    }

    private void everybodyAlways(ClassId id, Set<PersonId> people) {
        for (var day : FIVE_DAYS) done(classes.attend(id, day, people, TRAINER));
    }

    private static ClassId id(Result<TrainingClass, ?> result) {
        return done(result).id();
    }

    private static <T> T done(Result<T, ?> result) {
        return switch (result) {
            case Result.Done<T, ?>(var value) -> value;
            case Result.Refused<T, ?>(var reason) -> throw new AssertionError("refused: " + reason);
        };
    }

    private static Object reason(Result<?, ?> result) {
        return ((Result.Refused<?, ?>) result).reason();
    }
}

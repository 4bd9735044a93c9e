package id.renteng.web.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.SignedIn;
import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.NewPerson;
import id.renteng.registry.People;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.registry.Whereabouts;
import id.renteng.training.Certificates;
import id.renteng.training.ClassId;
import id.renteng.training.Classes;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.TrainingClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class ClassPagesTests {

    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);
    private static final Actor ACTING = new Actor(new UUID(0, 4), "Pak Hendra", Role.TRAINER, null, null);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Users users;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    Classes classes;

    @Autowired
    Certificates certificates;

    @Autowired
    People people;

    @Autowired
    PersonCircumstances circumstances;

    @Autowired
    JdbcClient db;

    private UserDetails trainer;
    private UserDetails auditor;

    @BeforeEach
    void signIn() {
        trainer = signedIn("pelatih.kelas", Role.TRAINER);
        auditor = signedIn("auditor.kelas", Role.AUDITOR);
    }

    @Test
    void the_list_offers_a_new_class_to_who_may_plan_it() {
        assertThat(pages.get().uri("/classes").with(user(trainer)))
                .hasStatusOk()
                .bodyText()
                .contains("/classes/new");
        assertThat(pages.get().uri("/classes").with(user(auditor)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/classes/new");
    }

    @Test
    void a_class_is_planned_by_its_form_and_sundays_are_free() {
        assertThat(pages.get().uri("/classes/new").with(user(trainer))).hasStatusOk();
        assertThat(pages.post()
                        .uri("/classes")
                        .with(user(trainer))
                        .with(csrf())
                        .param("theme", "lwk")
                        .param("centre", "kelurahan")
                        .param("firstDay", "2026-03-06")
                        .param("sessions", "3")
                        .param("rhythm", "daily")
                        .param("seats", "16"))
                .hasStatus3xxRedirection();

        assertThat(classes.page(false, 0, 100))
                .anySatisfy(found -> assertThat(found.of().sessions())
                        .containsExactly(LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 7), LocalDate.of(2026, 3, 9)));
    }

    @Test
    void a_form_with_gaps_comes_back_with_what_was_written() {
        assertThat(pages.post()
                        .uri("/classes")
                        .with(user(trainer))
                        .with(csrf())
                        .param("theme", "lwk")
                        .param("sessions", "tiga")
                        .param("seats", "12"))
                .hasStatus(422)
                .bodyText()
                .contains("Isi jumlah pertemuan", "value=\"tiga\"", "value=\"12\"");
    }

    @Test
    void a_certificate_is_a_pdf_whose_code_the_public_page_knows() {
        var lwk = lwk();
        var sari = RegisteredPeople.register(db, "Sari Wulandari Putri");
        classes.enrol(lwk, Set.of(sari), MONDAY, ACTING);
        for (var session : classes.find(lwk).orElseThrow().of().sessions()) {
            classes.attend(lwk, session, Set.of(sari), ACTING);
        }
        var last = classes.find(lwk).orElseThrow().of().lastSession();
        classes.recordResults(lwk, java.util.Map.of(sari, id.renteng.training.Outcome.PASSED), last, ACTING);
        classes.close(lwk, last, ACTING);

        var paper = "/classes/%s/certificates/%s.pdf".formatted(lwk.value(), sari.value());
        assertThat(pages.get().uri("/classes/" + lwk.value()).with(user(trainer)))
                .bodyText()
                .contains(paper);
        assertThat(pages.get().uri(paper).with(user(trainer))).hasStatusOk().hasContentType("application/pdf");
        var code = certificates.of(lwk).getFirst().code();
        assertThat(pages.get().uri("/verify/" + code))
                .hasStatusOk()
                .bodyText()
                .contains("Dokumen ini sah", "Latihan wajib kelompok")
                .doesNotContain("Sari", "Wulandari");
    }

    @Test
    void the_year_in_numbers_is_a_page_and_a_spreadsheet() throws java.io.IOException {
        classes.enrol(lwk(), Set.of(RegisteredPeople.register(db, "Sari Angka")), MONDAY, ACTING);
        assertThat(pages.get().uri("/training-figures?year=2026").with(user(auditor)))
                .hasStatusOk()
                .bodyText()
                .contains("Angka pelatihan 2026", "Latihan wajib kelompok", "Menurut kecamatan", "Telanaipura");
        var sheet = pages.get()
                .uri("/training-figures.xlsx?year=2026")
                .with(user(auditor))
                .exchange();
        assertThat(sheet).hasStatusOk();
        try (var book = new org.dhatim.fastexcel.reader.ReadableWorkbook(
                new java.io.ByteArrayInputStream(sheet.getResponse().getContentAsByteArray()))) {
            assertThat(book.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName))
                    .containsExactly(
                            "Ringkasan",
                            "Tema",
                            "Kecamatan",
                            "Jenis kelamin",
                            "Kebutuhan khusus",
                            "Tes",
                            "Menunggu",
                            "Hasil 3 dan 6 bulan");
            assertThat(book.getSheet(1).orElseThrow().read())
                    .anySatisfy(row -> assertThat(row.getCellText(0)).isEqualTo("Latihan wajib kelompok"));
            assertThat(book.getSheet(7).orElseThrow().read())
                    .anySatisfy(row -> assertThat(row.getCellText(0)).isEqualTo("Harus ditanya"))
                    .anySatisfy(row -> assertThat(row.getCellText(0)).isEqualTo("Punya izin baru"));
        }
    }

    @Test
    void who_passed_is_asked_three_months_later_and_the_rate_is_shown() {
        var skill = planned("kuliner");
        var sari = RegisteredPeople.register(db, "Sari Tindak Lanjut");
        classes.enrol(skill, Set.of(sari), MONDAY, ACTING);
        for (var session : classes.find(skill).orElseThrow().of().sessions()) {
            classes.attend(skill, session, Set.of(sari), ACTING);
        }
        var last = classes.find(skill).orElseThrow().of().lastSession();
        classes.recordResults(skill, java.util.Map.of(sari, id.renteng.training.Outcome.PASSED), last, ACTING);
        classes.close(skill, last, ACTING);

        var form = "/training-follow-ups/%s/%s/3".formatted(skill.value(), sari.value());
        assertThat(pages.get().uri("/training-follow-ups").with(user(trainer)))
                .hasStatusOk()
                .bodyText()
                .contains("lulusan sudah menjawab");
        assertThat(pages.get().uri(form).with(user(trainer)))
                .hasStatusOk()
                .bodyText()
                .contains("Sari Tindak Lanjut");
        assertThat(pages.post().uri(form).with(user(trainer)).with(csrf())).hasStatus(422);
        assertThat(pages.post()
                        .uri(form)
                        .with(user(trainer))
                        .with(csrf())
                        .param("reached", "yes")
                        .param("changes", "izin", "pendapatan")
                        .param("work", "OWN"))
                .hasStatus3xxRedirection();
        assertThat(pages.post().uri(form).with(user(trainer)).with(csrf()).param("reached", "no"))
                .hasStatus(409)
                .bodyText()
                .contains("sudah ditanya");
        assertThat(pages.get().uri("/training-follow-ups").with(user(auditor)))
                .hasStatusOk()
                .bodyText()
                .contains("Sesudah 3 bulan", "Persen di bawah ini dari yang menjawab", "Pendapatan naik");
    }

    @Test
    void scores_are_written_on_a_page_of_their_own() {
        var lwk = lwk();
        var sari = RegisteredPeople.register(db, "Sari Wulandari");
        classes.enrol(lwk, Set.of(sari), MONDAY, ACTING);
        var form = "/classes/" + lwk.value() + "/tests/before";
        assertThat(pages.get().uri(form).with(user(trainer)))
                .hasStatusOk()
                .bodyText()
                .contains("Nilai tes awal");
        assertThat(pages.post().uri(form).with(user(trainer)).with(csrf()).param("score-" + sari.value(), "baik"))
                .hasStatus(422);
        assertThat(pages.post().uri(form).with(user(trainer)).with(csrf()).param("score-" + sari.value(), "55"))
                .hasStatus3xxRedirection();
        assertThat(pages.get().uri("/classes/" + lwk.value()).with(user(trainer)))
                .bodyText()
                .contains("Tes awal 55");
    }

    @Test
    void the_catalogue_names_units_of_competence_and_puts_centres_on_the_map() {
        var officer = signedIn("petugas.katalog", Role.OFFICER);
        var unit = "UJI.%d".formatted(System.identityHashCode(this));
        assertThat(change(officer, "/training-catalogue/units", "theme", "pembukuan", "code", unit, "name", "Mencatat"))
                .hasStatus3xxRedirection();
        assertThat(change(officer, "/training-catalogue/units", "theme", "pembukuan", "code", unit, "name", "Mencatat"))
                .hasStatus(409)
                .bodyText()
                .contains("sudah punya unit");
        assertThat(placed(officer, "103.6131, -1.6101")).hasStatus(422);
        assertThat(placed(officer, "-1.6101, 3.6131")).hasStatus(409).bodyText().contains("jauh dari kota");
        placed(officer, "-1.610124, 103.61312");
        assertThat(placed(officer, "-1.610123, 103.61312")).hasStatus3xxRedirection();
        assertThat(pages.get().uri("/training-catalogue").with(user(auditor)))
                .hasStatusOk()
                .bodyText()
                .contains(unit, "-1.610123, 103.613120", "Dapur latihan (16 kursi)", "Sesudah lulus Pemasaran digital")
                .doesNotContain("Simpan unit");
        assertThat(change(officer, "/training-catalogue/units/removal", "theme", "pembukuan", "code", unit))
                .hasStatus3xxRedirection();
    }

    @Test
    void who_ran_a_class_is_told_that_another_trainer_judges_it() {
        var officer = signedIn("petugas.penilai", Role.OFFICER);
        var video = switch (classes.plan(
                new NewClass("video", "balikat", List.of(MONDAY), 16), ((SignedIn) trainer).actor())) {
            case Done(var planned) -> planned.id();
            case Refused(var reason) -> throw new AssertionError("refused: " + reason);
        };
        var sari = RegisteredPeople.register(db, "Sari Wulandari");
        classes.enrol(video, Set.of(sari), MONDAY, ACTING);
        classes.attend(video, MONDAY, Set.of(sari), ACTING);
        var page = "/classes/" + video.value();
        assertThat(pages.get().uri(page).with(user(trainer))).bodyText().contains("Simpan hasil");

        assertThat(change(officer, "/training-catalogue/assessors", "apart", "video", "apart", "tata-busana"))
                .hasStatus3xxRedirection();
        try {
            assertThat(pages.get().uri("/training-catalogue").with(user(auditor)))
                    .bodyText()
                    .contains("Hasilnya dinilai pelatih lain")
                    .doesNotContain("Simpan penilai");
            assertThat(pages.get().uri(page).with(user(trainer)))
                    .bodyText()
                    .contains("Anda yang menjalankan kelas ini")
                    .doesNotContain("Simpan hasil");
            assertThat(pages.get().uri(page).with(user(signedIn("penilai.lain", Role.TRAINER))))
                    .bodyText()
                    .contains("Pelatih lain, bukan yang menjalankan", "Simpan hasil");
        } finally {
            change(officer, "/training-catalogue/assessors", "apart", "tata-busana");
        }
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult change(
            UserDetails by, String path, String... sent) {
        var form = pages.post().uri(path).with(user(by)).with(csrf());
        for (int i = 0; i < sent.length; i += 2) form = form.param(sent[i], sent[i + 1]);
        return form.exchange();
    }

    @Test
    void a_refusal_is_said_on_the_same_page() {
        assertThat(pages.post()
                        .uri("/classes/" + lwk().value() + "/closure")
                        .with(user(trainer))
                        .with(csrf()))
                .hasStatus(409)
                .bodyText()
                .contains("belum punya peserta");
    }

    @Test
    void the_roster_shows_names_and_masked_numbers_and_takes_attendance() {
        var lwk = lwk();
        var sari = RegisteredPeople.register(db, "Sari Wulandari");
        classes.enrol(lwk, Set.of(sari), MONDAY, ACTING);

        assertThat(pages.post()
                        .uri("/classes/" + lwk.value() + "/attendance")
                        .with(user(trainer))
                        .with(csrf())
                        .param("session", "2026-03-02")
                        .param("present", sari.value().toString()))
                .hasStatus3xxRedirection();
        assertThat(pages.get().uri("/classes/" + lwk.value()).with(user(trainer)))
                .hasStatusOk()
                .bodyText()
                .contains("Sari Wulandari", "1571••••••••0012", "1 dari 1 hadir", "belum dicatat");
    }

    @Test
    void who_cannot_be_enrolled_is_named_by_her_line_and_nobody_reads_why() {
        var officer = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
        var asked = new NewPerson(
                "Sari Tiada", "1571015703857311", "15.71.10.1003", "", "", "Kue Sari", "kuliner", "", "", "", "");
        var sari = ((Done<PersonId, ?>) people.register(asked, officer)).value();
        circumstances.is(sari, Whereabouts.DIED, MONDAY, "kelurahan", officer);
        var soon = ((Done<TrainingClass, ?>)
                        classes.plan(new NewClass("lwk", "kelurahan", List.of(LocalDate.of(2099, 10, 5)), 16), ACTING))
                .value();

        assertThat(change(trainer, "/classes/" + soon.id().value() + "/participants", "niks", "1571015703857311"))
                .hasStatus(409)
                .bodyText()
                .contains("Baris 1: orang ini belum dapat didaftarkan")
                .doesNotContain("Sari Tiada", "meninggal");
        assertThat(change(trainer, "/people/" + sari.value() + "/training-needs", "first", "kuliner"))
                .hasStatus(409)
                .bodyText()
                .contains("belum dapat dicatat")
                .doesNotContain("meninggal");
    }

    @Test
    void somebody_is_taken_off_the_list_with_a_reason_and_the_page_counts_seats_that_are_kept() {
        var day = List.of(LocalDate.of(2099, 10, 6));
        var soon = ((Done<TrainingClass, ?>) classes.plan(new NewClass("video", "balikat", day, 2), ACTING))
                .value()
                .id();
        var sari = RegisteredPeople.register(db, "Sari Salah Kelas");
        var rina = RegisteredPeople.register(db, "Rina Menunggu");
        classes.enrol(soon, Set.of(sari), MONDAY, ACTING);
        db.sql("insert into training_waiting (class_id, person_id, place, points) values (:class, :person, 1, 1)")
                .param("class", soon.value())
                .param("person", rina.value())
                .update();
        var page = "/classes/" + soon.value();
        var removal = page + "/participants/" + sari.value() + "/removal";
        assertThat(pages.get().uri(page).with(user(trainer))).bodyText().contains(removal, "Keluarkan dari daftar");
        assertThat(pages.get().uri(page).with(user(auditor))).bodyText().doesNotContain(removal);
        assertThat(change(auditor, removal, "reason", "salah kelas")).hasStatus(403);
        assertThat(change(trainer, removal, "reason", " "))
                .hasStatus(409)
                .bodyText()
                .contains("Tulis dulu sebabnya");

        assertThat(change(trainer, removal, "reason", "salah kelas")).hasStatus3xxRedirection();
        assertThat(pages.get().uri(page).with(user(trainer)))
                .bodyText()
                .contains("0 dari 2 kursi terisi", "1 kursi menunggu jawaban undangan, sisa 1")
                .doesNotContain("Sari Salah Kelas");
        assertThat(pages.get().uri(page + "/offers").with(user(trainer)))
                .bodyText()
                .contains("Dikeluarkan dari daftar", "salah kelas", "Rina Menunggu");
    }

    @Test
    void an_auditor_reads_and_changes_nothing() {
        var lwk = lwk();

        assertThat(pages.get().uri("/classes/" + lwk.value()).with(user(auditor)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/participants");
        assertThat(pages.post()
                        .uri("/classes/" + lwk.value() + "/closure")
                        .with(user(auditor))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(pages.get().uri("/classes/" + UUID.randomUUID()).with(user(auditor)))
                .hasStatus(404);
    }

    @Test
    void a_line_that_is_no_nik_is_named_by_its_number() {
        assertThat(pages.post()
                        .uri("/classes/" + lwk().value() + "/participants")
                        .with(user(trainer))
                        .with(csrf())
                        .param("niks", "12345"))
                .hasStatus(422)
                .bodyText()
                .contains("Baris 1");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult placed(UserDetails by, String spot) {
        return change(
                by,
                "/training-catalogue/centres/balikat",
                "name",
                "Balikat Kota Jambi",
                "address",
                "Kota Jambi",
                "kelurahan",
                "15.71.07.1001",
                "provides",
                "kursi-roda",
                "spot",
                spot);
    }

    private ClassId lwk() {
        return planned("lwk");
    }

    private ClassId planned(String theme) {
        var sessions = List.of(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2));
        return switch (classes.plan(new NewClass(theme, "kelurahan", sessions, 16), ACTING)) {
            case Done(var planned) -> planned.id();
            case Refused(var reason) -> throw new AssertionError("refused: " + reason);
        };
    }

    private UserDetails signedIn(String username, Role role) {
        users.add(new NewUser(username, username, role, null, null), "kata-sandi-panjang", ADMIN);
        return signIn.loadUserByUsername(username);
    }
}

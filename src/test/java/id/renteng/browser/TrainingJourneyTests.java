package id.renteng.browser;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import id.renteng.browser.Browser.Screen;
import id.renteng.browser.Browser.Visit;
import id.renteng.growth.Answers;
import id.renteng.growth.Answers.Figures;
import id.renteng.growth.Answers.GateFacts;
import id.renteng.growth.Assessments;
import id.renteng.growth.Dimension;
import id.renteng.growth.Proof;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.training.Certificates;
import id.renteng.training.ClassChanges;
import id.renteng.training.ClassChanges.NewTime;
import id.renteng.training.ClassId;
import id.renteng.training.Classes;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.TestPart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Training in a real browser: a planner fills classes from a trial run and overrides two people, a member
/// answers on her phone, a trainer takes attendance on his, and the certificate is checked by anybody.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TrainingJourneyTests extends PageJourney {

    private static final Actor PLANNER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final LocalDate SOON = LocalDate.of(2099, 8, 3);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Classes classes;

    @Autowired
    ClassChanges changes;

    @Autowired
    Certificates certificates;

    @Autowired
    Assessments assessments;

    @Autowired
    JdbcClient db;

    @BeforeAll
    void start() {
        db.sql("delete from training_choice").update();
        db.sql("delete from training_needs").update();
        db.sql("""
                update training_class set closed_on = '2026-01-01'
                where closed_on is null and id in (select class_id from training_session where held_on > current_date)
                """).update();
    }

    @Test
    void a_month_is_filled_overridden_published_and_answered() {
        var sari = RegisteredPeople.register(db, "Sari Wulandari binti Haji Abdurrahman");
        var rina = RegisteredPeople.register(db, "Rina Astuti");
        var dewi = RegisteredPeople.register(db, "Dewi Lestari");
        var halal = planned("halal-pirt", 1, SOON);
        var books = planned("pembukuan", 2, SOON.plusDays(7));
        assessed(dewi);
        tested();
        user("perencana", Role.OFFICER, null);
        user("peserta.sari", Role.MEMBER, sari.value());
        try (var planner = browser.visit(Screen.DESK)) {
            planner.signIn("perencana", PASSWORD);
            tellNeeds(planner, sari, "halal-pirt", false);
            tellNeeds(planner, rina, "pembukuan", true);
            tellNeeds(planner, dewi, "pembukuan", false);
            planner.open("/matching");
            planner.page().fill("#seed", "balikat-agustus");
            planner.page().click("text=Jalankan percobaan");
            planner.page().waitForSelector("text=Terbukti");
            look(planner, "matching");

            planner.open("/matching/classes/" + halal.value());
            look(planner, "matching-board");
            planner.page().click("text=Beri kursi");
            planner.page().waitForSelector("text=Biaya perubahan");
            look(planner, "matching-change");
            planner.page().click("text=Simpan perubahan");
            planner.page().waitForSelector("text=Dikunci");
            planner.open("/matching/classes/" + books.value());
            assertThat(planner.page().textContent("main")).contains("Mencatat uang usaha: tingkat 1 dari 4");
            look(planner, "matching-board-of-books");
            planner.page().click("main >> text=Kunci");
            planner.page().click("text=Simpan perubahan");
            planner.page().waitForSelector("text=Dikunci");
            planner.open("/matching");
            planner.page().click("text=Umumkan dan undang");
            planner.page().waitForSelector("text=Sudah diumumkan");
            planner.open("/classes/" + halal.value() + "/offers");
            look(planner, "matching-offers");
            planner.open("/classes/" + halal.value() + "/offers/messages");
            assertThat(planner.page().textContent("main")).contains("Anda diundang ikut pelatihan");
            for (var path : List.of(
                    "/classes/" + halal.value() + "/offers/messages",
                    "/training-catalogue",
                    "/training-catalogue/centres/balikat",
                    "/training-catalogue/themes/pembukuan",
                    "/training-catalogue/instructors/new",
                    "/classes/calendar?month=" + YearMonth.from(SOON),
                    "/classes/" + halal.value() + "/move",
                    "/training-figures",
                    "/training-follow-ups",
                    "/training-tellings",
                    "/classes/new",
                    "/classes/" + halal.value() + "/sheet")) {
                planner.open(path);
                look(planner, "desk" + path.replace("/" + halal.value(), "").replace('/', '-'));
            }
        }
        try (var phone = browser.visit(Screen.PHONE)) {
            phone.signIn("peserta.sari", PASSWORD);
            phone.open("/my-training");
            look(phone, "my-training");
            phone.page().click("text=Ya, saya ikut");
            phone.page().waitForSelector("text=Kembalikan kursi");
            phone.open("/my-training/needs");
            look(phone, "my-training-needs");
        }
        user("pendamping", Role.VERIFIER, null);
        try (var phone = browser.visit(Screen.PHONE)) {
            phone.signIn("pendamping", PASSWORD);
            assertThat(phone.page().locator("a[href='/training-tellings']").count())
                    .as("the menu leads there")
                    .isPositive();
            phone.open("/training-tellings");
            phone.page().waitForSelector("li:has-text('Rina Astuti')");
            look(phone, "tellings");
            phone.page().click("li:has-text('Rina Astuti') >> text=Sudah diberi tahu");
            phone.page().waitForSelector("text=1 orang.");
        }
        try (var phone = browser.visit(Screen.PHONE)) {
            phone.signIn("perencana", PASSWORD);
            for (var path : List.of(
                    "/matching",
                    "/matching/classes/" + halal.value(),
                    "/classes/" + halal.value(),
                    "/classes/" + halal.value() + "/offers/messages",
                    "/classes/" + halal.value() + "/sheet",
                    "/training-catalogue",
                    "/training-catalogue/centres/balikat",
                    "/training-catalogue/themes/pembukuan",
                    "/training-catalogue/instructors/new",
                    "/classes/calendar?month=" + YearMonth.from(SOON),
                    "/classes/" + halal.value() + "/move",
                    "/training-tellings",
                    "/people/" + dewi.value() + "/training-needs",
                    "/training-figures")) {
                phone.open(path);
                look(phone, path);
            }
        }
    }

    /// Weak in bookkeeping and in selling by phone.
    private void assessed(PersonId person) {
        var levels = Map.of(Dimension.RECORDS, 1, Dimension.DIGITAL, 0, Dimension.PRODUCT, 3);
        var proofs =
                Map.of(Dimension.RECORDS, Proof.SEEN, Dimension.DIGITAL, Proof.SEEN, Dimension.PRODUCT, Proof.SEEN);
        var answers =
                new Answers(levels, proofs, new Figures(null, null, null, false), new GateFacts(false, false, false));
        assertThat(assessments.baseline(person, answers, "", MONDAY, PLANNER)).isInstanceOf(Done.class);
    }

    /// A class of which six took both tests, and one of which two did.
    private void tested() {
        var trainer = new Actor(new UUID(0, 4), "Pak Hendra", Role.TRAINER, null, null);
        for (var theme : Map.of("video", 6, "desain-grafis", 2).entrySet()) {
            var people = RegisteredPeople.registerMany(db, "Peserta", theme.getValue());
            var held = planned(theme.getKey(), 16, MONDAY);
            classes.enrol(held, Set.copyOf(people), MONDAY, PLANNER);
            var before = people.stream().collect(toMap(one -> one, _ -> 45));
            var after = people.stream().collect(toMap(one -> one, _ -> 62));
            classes.recordTest(held, TestPart.BEFORE, before, trainer);
            classes.recordTest(held, TestPart.AFTER, after, trainer);
        }
    }

    @Test
    void a_class_is_held_judged_and_certified_on_a_phone() {
        var sari = RegisteredPeople.register(db, "Sari Wulandari");
        var pembukuan = planned("pembukuan", 16, MONDAY);
        classes.enrol(pembukuan, Set.of(sari), MONDAY, PLANNER);
        user("pelatih.hp", Role.TRAINER, null);
        try (var phone = browser.visit(Screen.PHONE)) {
            phone.signIn("pelatih.hp", PASSWORD);
            phone.open("/classes/" + pembukuan.value());
            look(phone, "class-day");
            phone.page().check("input[name=present]");
            phone.page().click("text=Simpan kehadiran");
            phone.page().waitForSelector("text=1 dari 1 hadir");
            phone.open("/classes/" + pembukuan.value() + "/tests/after");
            look(phone, "class-test");
            phone.page().fill("input[name=score-" + sari.value() + "]", "85");
            phone.page().click("text=Simpan nilai");
            phone.page().waitForSelector("text=tes akhir 85");
            phone.page().selectOption("select[name=result-" + sari.value() + "]", "PASSED");
            phone.page().click("text=Simpan hasil");
            phone.page().waitForSelector("main >> text=Tutup kelas");
            phone.page().click("main >> text=Tutup kelas");
            phone.page().waitForSelector("text=Sertifikat Pelatihan");
            look(phone, "class-closed");
        }
        try (var anybody = browser.visit(Screen.PHONE)) {
            anybody.open("/verify/" + certificates.of(pembukuan).getFirst().code());
            assertThat(anybody.page().textContent("main"))
                    .contains("Dokumen ini sah")
                    .doesNotContain("Sari");
            look(anybody, "verify-training");
        }
    }

    @Test
    void attendance_taken_without_a_signal_stays_on_the_phone_and_goes_when_there_is_one() {
        var nur = RegisteredPeople.register(db, "Nur Aini");
        var books = planned("pembukuan", 16, MONDAY);
        classes.enrol(books, Set.of(nur), MONDAY, PLANNER);
        user("pelatih.sinyal", Role.TRAINER, null);
        try (var phone = browser.visit(Screen.PHONE)) {
            phone.signIn("pelatih.sinyal", PASSWORD);
            phone.open("/classes/" + books.value());
            phone.page().waitForLoadState(LoadState.NETWORKIDLE);
            phone.page().context().setOffline(true);
            phone.page().check("input[name=present]");
            phone.page().click("text=Simpan kehadiran");
            phone.page().waitForSelector("#outbox >> text=Tersimpan di HP ini");
            look(phone, "class-without-signal");
            assertThat(classes.find(books).orElseThrow().presentAt(MONDAY)).isEmpty();

            phone.page().context().setOffline(false);
            phone.page().waitForSelector("#outbox >> text=Terkirim");
            assertThat(classes.find(books).orElseThrow().presentAt(MONDAY)).contains(Set.of(nur));

            phone.page().context().setOffline(true);
            phone.page().uncheck("input[name=present]");
            // A button that is pressed again within a second is taken for a double click.
            phone.page().evaluate("document.querySelector('form:has([data-keep])').requestSubmit()");
            phone.page().waitForSelector("#outbox >> text=Tersimpan di HP ini");
            phone.page().context().setOffline(false);
            phone.page().waitForSelector("#outbox >> text=Terkirim");
            assertThat(classes.find(books).orElseThrow().presentAt(MONDAY))
                    .as("a correction from the same page is no surprise")
                    .contains(Set.of());
        }
    }

    @Test
    void what_a_sheet_did_not_keep_is_downloaded_mended_and_handed_in() throws IOException {
        var yuli = RegisteredPeople.register(db, "Yuli Kartika");
        var books = planned("pembukuan", 16, MONDAY);
        classes.enrol(books, Set.of(yuli), MONDAY, PLANNER);
        user("pelatih.lembar", Role.TRAINER, null);
        try (var desk = browser.visit(Screen.DESK)) {
            desk.signIn("pelatih.lembar", PASSWORD);
            desk.open("/classes/" + books.value() + "/sheet");
            var filled = workbook(
                    List.of("Kode", "Nama", "NIK", "Hadir " + MONDAY, "Tes awal", "Tes akhir", "Hasil"),
                    List.of(yuli.value().toString(), "Yuli Kartika", "", "Hadir", "empat puluh", "80", ""));
            desk.page().setInputFiles("#file", new FilePayload("kelas.xlsx", "", filled));
            desk.page().click("main form button");
            desk.page().waitForSelector("#mend");
            look(desk, "sheet-refused");
            var mend = desk.page().waitForDownload(() -> desk.page().click("#mend"));
            assertThat(mend.suggestedFilename()).isEqualTo("kelas-perlu-diperbaiki.xlsx");
            try (var book = new ReadableWorkbook(Files.newInputStream(mend.path()))) {
                var row = book.getFirstSheet().read().get(1);
                assertThat(row.getCellText(4)).isEqualTo("empat puluh");
                assertThat(row.getCellText(7)).contains("angka 0 sampai 100");
            }
        }
    }

    @Test
    void what_became_of_a_class_is_told_and_read_on_a_phone() {
        var wati = RegisteredPeople.register(db, "Wati Rahmawati binti Abdul Karim");
        var lina = RegisteredPeople.register(db, "Lina Marlina");
        db.sql("update registry_person set phone = '+6281299990123' where id = :id")
                .param("id", lina.value())
                .update();
        var video = planned("video", 16, SOON);
        var halal = planned("halal-pirt", 16, SOON);
        var books = planned("pembukuan", 16, SOON);
        classes.enrol(video, Set.of(lina, RegisteredPeople.register(db, "Tuti Handayani")), MONDAY, PLANNER);
        classes.enrol(halal, Set.of(wati), MONDAY, PLANNER);
        db.sql("insert into training_waiting (class_id, person_id, place, points) values (:class, :person, 1, 1)")
                .param("class", books.value())
                .param("person", wati.value())
                .update();
        for (var in : List.of(video, books)) moved(in);
        assertThat(changes.cancel(halal, "Peserta terlalu sedikit", PLANNER)).isInstanceOf(Done.class);
        user("petugas.kabar", Role.OFFICER, null);
        user("peserta.wati", Role.MEMBER, wati.value());
        for (var screen : List.of(Screen.DESK, Screen.PHONE)) {
            try (var visit = browser.visit(screen)) {
                visit.signIn("petugas.kabar", PASSWORD);
                for (var language : List.of("", "?lang=en")) {
                    visit.open("/classes/" + video.value() + "/notices" + language);
                    look(visit, "notices" + language);
                    visit.open("/training-tellings" + language);
                    look(visit, "tellings-of-news" + language);
                }
            }
        }
        try (var phone = browser.visit(Screen.PHONE)) {
            phone.signIn("peserta.wati", PASSWORD);
            phone.open("/my-training?lang=en");
            look(phone, "my-training-news-en");
            phone.open("/my-training?lang=id");
            assertThat(phone.page().textContent("main"))
                    .contains("Sekarang urutan 1", "Dipindah pada", "Dibatalkan pada");
            look(phone, "my-training-news");
            phone.page().click("main >> text=Saya sudah tahu");
            phone.page().waitForFunction("!document.querySelector('main form[action$=notice]')");
        }
        try (var desk = browser.visit(Screen.DESK)) {
            desk.signIn("petugas.kabar", PASSWORD);
            desk.open("/classes/" + video.value() + "/notices");
            desk.page().click("main >> text=Pesan sudah dikirim");
            desk.page().waitForSelector("text=1 orang belum diberi tahu");
            look(desk, "notices-told");
            desk.page().click("main >> text=Semua sudah disampaikan langsung");
            desk.page().waitForSelector("text=2 kabar sudah disampaikan");
        }
        db.sql("update training_class set closed_on = '2026-01-01' where id in (:video, :books)")
                .param("video", video.value())
                .param("books", books.value())
                .update();
    }

    private void moved(ClassId in) {
        var time = new NewTime("balikat", List.of(SOON.plusDays(1)), LocalTime.of(8, 0), LocalTime.of(12, 0), "", "");
        assertThat(changes.move(in, time, "Listrik padam di gedung", PLANNER)).isInstanceOf(Done.class);
    }

    private static byte[] workbook(List<String> heads, List<String> cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Uji", "1.0")) {
            var sheet = book.newWorksheet("Kelas");
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
                sheet.value(1, column, cells.get(column));
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_member_scans_the_code_on_the_wall_and_stands_ticked_on_the_trainers_list() {
        var tuti = RegisteredPeople.register(db, "Tuti Handayani");
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var pembukuan = planned("pembukuan", 16, today);
        classes.enrol(pembukuan, Set.of(tuti), today, PLANNER);
        user("pelatih.kode", Role.TRAINER, null);
        user("peserta.tuti", Role.MEMBER, tuti.value());
        String address;
        try (var trainer = browser.visit(Screen.DESK)) {
            trainer.signIn("pelatih.kode", PASSWORD);
            trainer.open("/classes/" + pembukuan.value() + "/sessions/" + today + "/code");
            look(trainer, "check-in-code");
            address = trainer.page().textContent(".address").strip();
        }
        try (var phone = browser.visit(Screen.PHONE)) {
            phone.open(URI.create(address).getPath());
            phone.page().fill("#username", "peserta.tuti");
            phone.page().fill("#password", PASSWORD);
            phone.page().click("main form:has(#username) button");
            phone.page().waitForSelector("text=Saya hadir");
            look(phone, "check-in");
            phone.page().click("text=Saya hadir");
            phone.page().waitForSelector("text=Tercatat");
            phone.open("/my-training");
            assertThat(phone.page().textContent("main")).contains("Pembukuan usaha kecil", "Terdaftar");
            look(phone, "my-training-class");
        }
        try (var phone = browser.visit(Screen.PHONE)) {
            phone.signIn("pelatih.kode", PASSWORD);
            phone.open("/classes/" + pembukuan.value());
            assertThat(phone.page().textContent("main")).contains("sudah memindai");
            assertThat(phone.page().isChecked("input[name=present]")).isTrue();
            look(phone, "class-day-scanned");
            phone.page().click("text=Simpan kehadiran");
            phone.page().waitForSelector("text=1 dari 1 hadir");
        }
    }

    private static void tellNeeds(Visit visit, PersonId person, String first, boolean needsHalal) {
        visit.open("/people/" + person.value() + "/training-needs");
        visit.page().selectOption("#first", first);
        if (needsHalal) visit.page().check("#gaps");
        look(visit, "training-needs");
        visit.page().click("main >> text=Simpan");
        visit.page().waitForURL("**/people/" + person.value());
    }

    private ClassId planned(String theme, int seats, LocalDate on) {
        var planned = classes.plan(new NewClass(theme, "balikat", List.of(on), seats), PLANNER);
        if (planned instanceof Done(var of)) return of.id();
        throw new AssertionError(planned);
    }
}

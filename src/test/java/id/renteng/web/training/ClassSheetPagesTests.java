package id.renteng.web.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.training.ClassId;
import id.renteng.training.Classes;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.Outcome;
import id.renteng.training.TrainingClass;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A class filled in by spreadsheet: what is right is kept, what is not comes back with its reason.
@SpringBootTest
@AutoConfigureMockMvc
class ClassSheetPagesTests {

    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);
    private static final Actor ACTING = new Actor(new UUID(0, 4), "Pak Hendra", Role.TRAINER, null, null);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String HEADS = "Kode,Nama,NIK,Hadir 2026-03-02,Hadir 2026-03-03,Tes awal,Tes akhir,Hasil\n";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Users users;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    Classes classes;

    @Autowired
    JdbcClient db;

    private UserDetails trainer;
    private UserDetails officer;
    private ClassId id;
    private PersonId sari;
    private PersonId rina;

    @BeforeEach
    void a_class_of_two() {
        trainer = signedIn("pelatih.lembar", Role.TRAINER);
        officer = signedIn("petugas.lembar", Role.OFFICER);
        sari = RegisteredPeople.register(db, "Sari Lembar");
        rina = RegisteredPeople.register(db, "Rina Lembar");
        var asked = new NewClass("pembukuan", "balikat", List.of(MONDAY, MONDAY.plusDays(1)), 16);
        id = ((Done<TrainingClass, ?>) classes.plan(asked, ACTING)).value().id();
        classes.enrol(id, Set.of(sari, rina), MONDAY, ACTING);
    }

    @Test
    void the_sheet_has_everybody_with_masked_numbers_and_lists_to_choose_from() throws IOException {
        var file = pages.get().uri(path() + ".xlsx").with(user(officer)).exchange();
        assertThat(file).hasStatusOk();
        var content = unpacked(file.getResponse().getContentAsByteArray());
        assertThat(content)
                .contains("Sari Lembar", "0012", sari.value().toString(), "Hadir 2026-03-03")
                .contains("dataValidation", "Hadir,Tidak", "Lulus,Tidak lulus");
    }

    @Test
    void a_sheet_filled_in_is_taken_over_and_again_changes_nothing() {
        var lines = HEADS + sari.value() + ",Sari,,Hadir,Hadir,40,85,Lulus\n" + rina.value()
                + ",Rina,,Tidak,Hadir,35,,Tidak lulus\n";
        for (int time = 0; time < 2; time++) {
            assertThat(upload(lines, trainer))
                    .hasStatusOk()
                    .bodyText()
                    .contains("pertemuan dicatat 2, nilai 3, hasil 2");
        }
        var roster = classes.find(id).orElseThrow();
        assertThat(roster.find(sari).orElseThrow().outcome()).isEqualTo(Outcome.PASSED);
        assertThat(roster.find(sari).orElseThrow().after()).isEqualTo(85);
        assertThat(roster.find(rina).orElseThrow().present()).isEqualTo(1);
    }

    @Test
    void what_is_wrong_comes_back_with_its_reason_and_the_rest_is_kept() {
        var lines = HEADS + sari.value() + ",Sari,,Hadir,Hadir,empat,85,Lulus\n" + rina.value()
                + ",Rina,,Hadir,mungkin,,,Lulus\n" + ",Orang lain,123,,,,,\n" + sari.value() + ",Sari,,,,,,\n";
        assertThat(upload(lines, trainer))
                .hasStatus(422)
                .bodyText()
                .contains("pertemuan dicatat 1, nilai 1, hasil 0")
                .contains("Nilai tes awal harus angka", "Kehadiran Selasa, 3 Mar 2026 tidak jelas")
                .contains("NIK salah atau belum terdaftar", "sudah ada di baris sebelumnya", "belum dapat lulus");
        var roster = classes.find(id).orElseThrow();
        assertThat(roster.find(sari).orElseThrow().after()).isEqualTo(85);
        assertThat(roster.sessionsWithoutAttendance()).containsExactly(MONDAY.plusDays(1));
    }

    @Test
    void the_rows_that_were_not_kept_come_back_as_a_sheet_that_can_be_mended_and_handed_in() throws IOException {
        var lines = HEADS + sari.value() + ",Sari,,Hadir,Hadir,empat,85,Lulus\n" + rina.value()
                + ",Rina,,Hadir,Hadir,30,70,Lulus\n" + ",Orang lain,123,,,,,\n";
        var mend = mend(upload(lines, trainer));
        assertThat(unpacked(mend))
                .contains("Alasan", "Nilai tes awal harus angka", "NIK salah atau belum terdaftar", "empat", "123")
                .contains("dataValidation")
                .doesNotContain(rina.value().toString());
        assertThat(send(mend, trainer)).hasStatus(422).bodyText().contains("Nilai tes awal harus angka");

        var unclear = HEADS + sari.value() + ",Sari,,Hadir,mungkin,,,\n" + rina.value() + ",Rina,,Hadir,Hadir,,,\n";
        assertThat(unpacked(mend(upload(unclear, trainer))))
                .contains("Pilih Hadir atau Tidak", rina.value().toString());
    }

    private static byte[] mend(MvcTestResult answer) throws IOException {
        var page = answer.getResponse().getContentAsString();
        var link = page.substring(page.indexOf("base64,") + 7);
        return Base64.getDecoder().decode(link.substring(0, link.indexOf('"')));
    }

    @Test
    void an_officer_fills_in_who_was_there_and_leaves_results_to_the_trainer() {
        var lines = HEADS + sari.value() + ",Sari,,Hadir,Hadir,,,Lulus\n" + rina.value() + ",Rina,,Tidak,Hadir,,,\n";
        assertThat(upload(lines, officer))
                .hasStatus(422)
                .bodyText()
                .contains("pertemuan dicatat 2", "Nilai dan hasil diisi pelatih");
        assertThat(classes.find(id).orElseThrow().withoutOutcome()).hasSize(2);
    }

    @Test
    void another_file_is_not_taken_for_a_sheet() {
        assertThat(upload("Nama,Umur\nSari,40\n", trainer))
                .hasStatus(422)
                .bodyText()
                .contains("bukan lembar kelas ini");
        assertThat(upload("", trainer)).hasStatus(422).bodyText().contains("Pilih lembar");
    }

    private MvcTestResult upload(String text, UserDetails by) {
        return send(text.isEmpty() ? new byte[0] : workbook(text), by);
    }

    private MvcTestResult send(byte[] workbook, UserDetails by) {
        var file = new MockMultipartFile("file", "kelas.xlsx", "", workbook);
        return pages.post()
                .uri(path())
                .multipart()
                .file(file)
                .with(user(by))
                .with(csrf())
                .exchange();
    }

    private static byte[] workbook(String text) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Uji", "1.0")) {
            var sheet = book.newWorksheet("Kelas");
            var lines = text.lines().toList();
            for (int row = 0; row < lines.size(); row++) {
                var cells = lines.get(row).split(",");
                for (int column = 0; column < cells.length; column++) sheet.value(row, column, cells[column]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String path() {
        return "/classes/" + id.value() + "/sheet";
    }

    private static String unpacked(byte[] file) throws IOException {
        var text = new StringBuilder();
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private UserDetails signedIn(String username, Role role) {
        users.add(new NewUser(username, username, role, null, null), "kata-sandi-panjang", ADMIN);
        return signIn.loadUserByUsername(username);
    }
}

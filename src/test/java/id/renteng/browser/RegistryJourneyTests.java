package id.renteng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.renteng.browser.Browser.Screen;
import id.renteng.browser.Browser.Visit;
import id.renteng.kernel.Role;
import id.renteng.registry.dirty.Files;
import id.renteng.registry.sheet.SpreadsheetReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// The register in a real browser: a workbook is imported, its refused rows are mended and imported again, columns are
/// set by hand, two entries are compared and merged, sources that disagree are settled, a NIK is unmasked, and a person
/// asks for her data. In a city of its own, for it merges whoever is alike.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "renteng.test.city=registry-journey")
class RegistryJourneyTests extends PageJourney {

    private static final List<List<String>> LIST = List.of(
            List.of("No", "Nama Pemilik", "NIK", "Nama Usaha", "Jenis Usaha", "Kelurahan", "Kecamatan", "No HP"),
            List.of(
                    "1",
                    "Nur Hayati",
                    "1571015703859002",
                    "Kue Nur",
                    "Kue basah",
                    "Legok",
                    "Danau Sipin",
                    "081200001234"),
            List.of("2", "Nurhayati", "1571015703859020", "Salon Nur", "Salon", "Legok", "Danau Sipin", "081200001234"),
            List.of("3", "Rina Marlina", "15710145049000", "Toko Rina", "Toko", "Murni", "Danau Sipin", ""));
    private static final List<List<String>> MERGED = List.of(
            List.of("NIK", "Nama Pemilik", "Nama Usaha", "Kelurahan"),
            List.of("1571015703859031", "Yuni Lestari", "Kue Yuni", "Legok"),
            List.of("1571015703859032", "Wati Lestari", "Kue Wati", ""),
            List.of("1571015703859033", "Ira Lestari", "Kue Ira", ""),
            List.of("1571015703859034", "Eka Lestari", "Kue Eka", "1571010001"));
    private static final String BY_HAND = """
            Bakul,Angka,Lapak,Tempat,Wilayah,Bisa dihubungi di
            Nur Hayati,1571015703859002,Kue Nur,Murni,Danau Sipin,081200009999
            Tuti Lubis,1571015002880007,Toko Tuti,Murni,Danau Sipin,
            """;

    @BeforeAll
    void start() {
        user("petugas.daftar", Role.OFFICER, null);
    }

    @Test
    void a_workbook_becomes_people_whose_sources_and_doubles_are_settled() throws IOException {
        try (var officer = browser.visit(Screen.DESK)) {
            officer.signIn("petugas.daftar", PASSWORD);
            upload(officer, "daftar dinas.xlsx", Files.xlsx(LIST, List.of()), "Dinas Koperasi");
            officer.page().waitForSelector("text=Mungkin orang yang sama:");
            look(officer, "registry-import");
            var mended = mended(officer);
            press(officer, "Simpan yang sah (2)");

            upload(officer, "perbaiki.xlsx", mended, "Dinas Koperasi");
            press(officer, "Simpan yang sah (1)");

            upload(officer, "daftar pasar.csv", BY_HAND.getBytes(StandardCharsets.UTF_8), "Pasar Angso Duo");
            setColumns(officer);
            press(officer, "Simpan yang sah (1)");

            merge(officer);
            settle(officer);
            var person = officer.page().url();
            unmask(officer);
            askForData(officer, person);
        }
        try (var phone = browser.visit(Screen.PHONE)) {
            phone.signIn("petugas.daftar", PASSWORD);
            phone.open("/imports");
            look(phone, "registry-imports");
            phone.page().click("main >> text=daftar pasar.csv");
            look(phone, "registry-import");
            phone.open("/people?name=Nur+Hayati");
            phone.page().click("main >> a:has-text('Nur Hayati')");
            look(phone, "registry-person");
        }
    }

    @Test
    void what_was_merged_is_read_in_every_row_and_what_follows_a_code_is_recorded() throws IOException {
        try (var officer = browser.visit(Screen.DESK)) {
            officer.signIn("petugas.daftar", PASSWORD);
            upload(officer, "digabung.xlsx", Files.merged(MERGED, List.of(new int[] {1, 3, 3, 3})), "Kecamatan");
            assertThat(officer.page().textContent("main"))
                    .contains(
                            "Kode ini bisa berarti beberapa kelurahan.",
                            "Salah satu dari: Kenali Besar, Simpang Rimbo, Aur Kenali.");
            look(officer, "registry-import-merged");

            officer.open("/people");
            officer.page().click("main >> text=Kode kelurahan lama");
            press(officer, "Simpan pengganti");
            officer.page().waitForSelector(".govuk-error-summary");
            look(officer, "registry-codes-refused");
            officer.page().fill("#code", "15.71.08.1001");
            officer.page().fill("#since", "2999-01-01");
            officer.page().selectOption("#next1", "15.71.08.1002");
            officer.page().fill("#source", "Perda 1 Tahun 2998");
            press(officer, "Simpan pengganti");
            officer.page().waitForSelector(".card .govuk-tag >> text=akan datang");
            look(officer, "registry-codes");
        }
        try (var phone = browser.visit(Screen.PHONE)) {
            phone.signIn("petugas.daftar", PASSWORD);
            phone.open("/kelurahan-codes");
            look(phone, "registry-codes");
            phone.open("/duplicates?sign=SAME_PHONE");
            look(phone, "registry-duplicates");
            phone.open("/data-requests?late=true");
            look(phone, "registry-data-requests");
            phone.open("/imports?state=CHECKED");
            look(phone, "registry-imports-checked");
        }
    }

    private static void upload(Visit officer, String name, byte[] content, String source) {
        officer.open("/imports");
        officer.page().setInputFiles("#file", new FilePayload(name, "application/octet-stream", content));
        officer.page().fill("#source", source);
        officer.page().fill("#definition", "semua pedagang");
        press(officer, "Periksa berkas");
        officer.page().waitForSelector("h1 >> text=" + name);
    }

    /// The refused rows as they are handed back, with the NIK that Rina has.
    private static byte[] mended(Visit officer) throws IOException {
        var download =
                officer.page().waitForDownload(() -> press(officer, "Unduh 1 baris yang ditolak untuk diperbaiki"));
        var rows = SpreadsheetReader.read(java.nio.file.Files.readAllBytes(download.path()))
                .rows();
        var refused = new ArrayList<>(rows.getLast().cells());
        assertThat(refused.getLast()).startsWith("NIK tidak 16 angka.");
        refused.set(2, "1571014504900003");
        return Files.xlsx(List.of(rows.getFirst().cells(), refused), List.of());
    }

    private static void setColumns(Visit officer) {
        officer.page().click("main >> text=Atur kolom");
        officer.page().selectOption("#head", "1");
        press(officer, "Tampilkan");
        assertThat(officer.page().textContent("main")).contains("Nur Hayati").doesNotContain("1571015703859002");
        var fields = List.of("OWNER", "NIK", "BUSINESS", "KELURAHAN", "KECAMATAN", "PHONE");
        for (int i = 0; i < fields.size(); i++) officer.page().selectOption("#field-" + i, fields.get(i));
        look(officer, "registry-columns");
        press(officer, "Periksa dengan kolom ini");
        officer.page().waitForSelector("text=Kolomnya dibaca seperti yang pernah diatur petugas.");
    }

    private static void merge(Visit officer) {
        officer.open("/duplicates");
        look(officer, "registry-duplicates");
        officer.page().click("main .judged a:has-text('Nurhayati')");
        look(officer, "registry-compare");
        press(officer, "Gabungkan, pakai data Nur Hayati");
        officer.page().waitForSelector("h1 >> text=Nur Hayati");
        assertThat(officer.page().textContent("main")).contains("Kue Nur", "Salon Nur");
    }

    private static void settle(Visit officer) {
        assertThat(officer.page().textContent("main"))
                .contains("Sumber yang berbeda", "Dinas Koperasi", "Pasar Angso Duo", "+6281200009999");
        look(officer, "registry-person");
        press(officer, "Pakai Murni");
        officer.page().waitForSelector("dd >> text=Murni, Kec. Danau Sipin");
    }

    private static void unmask(Visit officer) {
        officer.page().click("text=Lihat NIK lengkap");
        officer.page().check("input[name=purpose]");
        press(officer, "Tampilkan NIK");
        officer.page().waitForSelector("text=1571015703859002");
        assertThat(officer.page().textContent("main")).contains("Nama petugas.daftar");
    }

    private static void askForData(Visit officer, String person) {
        officer.open(person);
        officer.page().click("main a[href$='/data']");
        officer.page().check("input[name=right][value=ACCESS]");
        officer.page().fill("[name=asked]", "Saya ingin tahu data apa saja yang dicatat.");
        press(officer, "Catat permintaan");
        officer.page().fill("[name=words]", "Salinan diserahkan langsung.");
        look(officer, "registry-data-request");
        press(officer, "Penuhi");
        officer.page().waitForURL("**/data-requests");
        officer.open(person + "/data");
        officer.page().waitForSelector("text=Dipenuhi");
        var copy = officer.page().waitForDownload(() -> press(officer, "Unduh JSON"));
        assertThat(copy.path()).isNotEmptyFile();
    }

    private static void press(Visit officer, String button) {
        officer.page().click("main button:has-text(\"" + button + "\")");
    }
}

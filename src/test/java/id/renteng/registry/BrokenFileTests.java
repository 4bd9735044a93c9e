package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.registry.dirty.DirtySheet;
import id.renteng.registry.dirty.Files;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever somebody uploads, there is an answer with a code.
class BrokenFileTests {

    private static final CheckReport CHECK = new CheckReport();
    private static final String HEADING = "NIK;Nama;Kelurahan;No HP\n";
    private static final String SARI = "1571011703859001;Sari;Legok;081200001234\n";

    @Test
    void random_bytes_get_an_answer() {
        var random = new Random(1);
        for (int i = 0; i < 300; i++) {
            var bytes = new byte[random.nextInt(3_000)];
            random.nextBytes(bytes);
            if (i % 3 == 0 && bytes.length > 4) System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, bytes, 0, 4);
            if (i % 3 == 1) for (int k = 0; k < bytes.length; k++) bytes[k] = (byte) (32 + Math.abs(bytes[k]) % 90);
            assertThat(report(bytes).get("fileRefused").isNull()).isFalse();
        }
    }

    @Test
    void a_damaged_workbook_gets_an_answer() throws IOException {
        var whole = Files.xlsx(DirtySheet.of(3, 20).rows(), List.of());
        var random = new Random(2);
        for (int i = 0; i < 400; i++) {
            var damaged = i % 4 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int hits = random.nextInt(12); hits > 0 && damaged.length > 0; hits--)
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            assertThat(report(damaged).has("totals")).isTrue();
        }
    }

    /// Damage inside the packed parts, where the checksums no longer tell.
    @Test
    void a_workbook_with_strange_xml_gets_an_answer() throws IOException {
        var random = new Random(3);
        var whole = Files.xlsx(DirtySheet.of(5, 8).rows(), List.of());
        for (int i = 0; i < 300; i++)
            assertThat(report(repacked(whole, random)).has("totals")).isTrue();
    }

    @Test
    void what_is_no_list_is_refused_by_name() throws IOException {
        assertThat(code(new byte[0])).isEqualTo("BERKAS_KOSONG");
        assertThat(code(bytes(" \n;;\n"))).isEqualTo("BERKAS_KOSONG");
        assertThat(code(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0}))
                .isEqualTo("BERKAS_EXCEL_LAMA");
        assertThat(code(protectedByPassword())).isEqualTo("BERKAS_BERSANDI");
        assertThat(code(bytes("catatan\nrapat\n"))).isEqualTo("KEPALA_TIDAK_DITEMUKAN");
        assertThat(code(bytes("Nama;Kelurahan;No HP\nSari;Legok;0812\n"))).isEqualTo("KOLOM_WAJIB_HILANG:nik");
        assertThat(code(bytes(HEADING + SARI.replace("Sari", "\"Sari") + SARI.repeat(20))))
                .startsWith("KUTIP_TIDAK_DITUTUP");
        assertThat(code(bytes(HEADING + SARI.replace("Sari", "=HYPERLINK(A1)"))))
                .isEqualTo("SEL_RUMUS:B2");
        assertThat(code(bomb())).isEqualTo("BERKAS_TERLALU_BESAR");
        assertThat(code(formula())).isEqualTo("SEL_RUMUS:B2");
    }

    @Test
    void another_kind_of_file_is_called_by_its_kind() throws IOException {
        assertThat(code(bytes("%PDF-1.7\n1 0 obj\n"))).isEqualTo("BERKAS_JENIS_LAIN:pdf");
        assertThat(code(bytes("\uFEFF <html><body><table><tr><td>NIK;Nama;Kelurahan</td></tr></table>")))
                .isEqualTo("BERKAS_JENIS_LAIN:html");
        assertThat(code(bytes("<?xml version=\"1.0\"?>\n<Workbook></Workbook>")))
                .isEqualTo("BERKAS_JENIS_LAIN:html");
        assertThat(code(bytes("[{\"nik\": \"1571011703859001\"}]"))).isEqualTo("BERKAS_JENIS_LAIN:json");
        assertThat(code(packed("content.xml"))).isEqualTo("BERKAS_JENIS_LAIN:ods");
        assertThat(code(packed("word/document.xml"))).isEqualTo("BERKAS_JENIS_LAIN:docx");
        assertThat(code(packed("xl/workbook.bin"))).isEqualTo("BERKAS_JENIS_LAIN:xlsb");
        assertThat(code(packed("daftar.csv"))).isEqualTo("BERKAS_JENIS_LAIN:zip");
    }

    @Test
    void a_quotation_mark_left_open_is_refused_also_in_a_short_list() {
        assertThat(code(bytes(HEADING + SARI.replace("Sari", "\"Sari") + SARI + SARI)))
                .isEqualTo("KUTIP_TIDAK_DITUTUP:B2");
    }

    @Test
    void rows_that_are_only_formatted_do_not_count() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Excel", "1.0")) {
            var sheet = book.newWorksheet("Data");
            fill(sheet, List.of("NIK", "Nama", "Kelurahan"), 0);
            fill(sheet, List.of("1571011703859001", "Sari", "Legok"), 1);
            sheet.style(1_048_575, 0).bold().set();
        }
        var report = report(out.toByteArray());

        assertThat(report.get("fileRefused").isNull()).isTrue();
        assertThat(report.get("totals").get("baris_lembar").asInt()).isEqualTo(2);
    }

    @Test
    void a_heading_alone_is_a_list_of_nobody() {
        var report = report(bytes(HEADING));

        assertThat(report.get("fileRefused").isNull()).isTrue();
        assertThat(report.get("totals").get("baris_data").asInt()).isZero();
    }

    @Test
    void numbers_kept_as_text_by_a_formula_are_text() {
        var row = report(
                        bytes("NIK,Nama,Kelurahan,No HP\n=\"1571011703859001\",Sari,Legok,\"=\"\"081200001234\"\"\"\n"))
                .get("rows")
                .get(1);

        assertThat(row.get("verdict").asString()).isEqualTo("ACCEPTED");
        assertThat(row.get("values").get("telepon").asString()).isEqualTo("+6281200001234");
    }

    @Test
    void a_nik_that_a_workbook_holds_as_a_number_has_lost_its_last_digit() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Excel", "1.0")) {
            var sheet = book.newWorksheet("Data");
            fill(sheet, List.of("NIK", "Nama", "Kelurahan", "No HP"), 0);
            sheet.value(1, 0, 1571011703859001L);
            sheet.value(1, 1, "Sari");
            sheet.value(1, 2, "Legok");
            sheet.value(1, 3, 81200001234L);
        }
        assertThat(report(out.toByteArray())
                        .get("rows")
                        .get(1)
                        .get("reasons")
                        .get(0)
                        .asString())
                .isEqualTo("NIK_PRESISI_EXCEL");
    }

    @Test
    void a_heading_of_two_rows_is_read_as_one() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Excel", "1.0")) {
            var sheet = book.newWorksheet("Data");
            fill(sheet, List.of("No", "Nama", "NIK", "Alamat", "", "", "Kontak"), 0);
            fill(sheet, List.of("", "", "", "Jalan", "Kelurahan", "Kecamatan", ""), 1);
            sheet.range(0, 3, 0, 5).merge();
            sheet.range(0, 1, 1, 1).merge();
            fill(
                    sheet,
                    List.of("1", "Sari", "1571011703859001", "Jl. Melati", "Legok", "Danau Sipin", "081200001234"),
                    2);
        }
        var rows = report(out.toByteArray()).get("rows");
        assertThat(rows.get(1).get("skipKind").asString()).isEqualTo("KEPALA");
        assertThat(rows.get(2).get("verdict").asString()).isEqualTo("ACCEPTED");
        assertThat(rows.get(2).get("values").get("kode_kelurahan").asString()).isEqualTo("15.71.10.1003");
    }

    private static void fill(org.dhatim.fastexcel.Worksheet sheet, List<String> cells, int row) {
        for (int column = 0; column < cells.size(); column++)
            if (!cells.get(column).isEmpty()) sheet.value(row, column, cells.get(column));
    }

    private static byte[] formula() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Excel", "1.0")) {
            var sheet = book.newWorksheet("Data");
            fill(sheet, List.of("NIK", "Nama", "Kelurahan"), 0);
            fill(sheet, List.of("1571011703859001", "", "Legok"), 1);
            sheet.formula(1, 1, "UPPER(A2)");
        }
        return out.toByteArray();
    }

    /// A small file that would be 500 MB.
    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 500; i++) zip.write(zeros);
        }
        return out.toByteArray();
    }

    private static byte[] packed(String name) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes("isi"));
        }
        return out.toByteArray();
    }

    private static byte[] protectedByPassword() {
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        var file = new byte[2_048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, file, 0, 4);
        System.arraycopy(name, 0, file, 1_100, name.length);
        return file;
    }

    private static byte[] repacked(byte[] whole, Random random) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = org.apache.commons.compress.archivers.zip.ZipFile.builder()
                        .setByteArray(whole)
                        .get();
                var packed = new ZipOutputStream(out)) {
            for (var entry : java.util.Collections.list(zip.getEntries())) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                for (int hits = random.nextInt(4); hits > 0 && bytes.length > 0; hits--)
                    bytes[random.nextInt(bytes.length)] = (byte) (32 + random.nextInt(90));
                packed.putNextEntry(new ZipEntry(entry.getName()));
                packed.write(bytes);
            }
        }
        return out.toByteArray();
    }

    private static String code(byte[] file) {
        return report(file).get("fileRefused").asString("");
    }

    private static JsonNode report(byte[] file) {
        var json = new StringWriter();
        CHECK.write(file, LocalDate.of(2026, 11, 23), json);
        return JsonMapper.shared().readTree(json.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

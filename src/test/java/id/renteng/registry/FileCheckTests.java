package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Money;
import id.renteng.registry.sheet.FileProblem;
import id.renteng.registry.sheet.FileRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Invented spreadsheets with the dirt of real ones, against what is true of every row.
class FileCheckTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    private final FileCheck check = new FileCheck(new Niks(), new Regions());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kecil-jambi-umum.csv",
                "kecil-jambi-umum.xlsx",
                "kecil-konawe-selatan-18.csv",
                "kecil-konawe-selatan-18.xlsx",
                "sedang-jambi-umum.csv",
                "sedang-jambi-umum.xlsx"
            })
    void every_row_is_judged_as_it_truly_is(String name) throws IOException {
        var truth = JsonMapper.shared().readTree(file(name.replaceFirst("\\.[a-z]+$", ".truth.json")));

        var checked = check.check(file(name), ON);

        assertThat(differences(checked, truth)).isEmpty();
    }

    @Test
    void a_column_of_rounded_niks_is_refused_as_a_whole() {
        var rows = new StringBuilder("NIK;Nama;Kelurahan\n");
        for (int i = 0; i < 30; i++) rows.append("15710117038590%02d;Sari;Legok\n".formatted(i / 3 * 10));

        refused(rows.toString(), FileProblem.NIK_KOLOM_TERPOTONG);
    }

    @Test
    void a_file_without_niks_or_without_headings_is_refused() {
        refused("Nama;Kelurahan;No HP\nSari;Legok;0812\n", FileProblem.KOLOM_WAJIB_HILANG);
        refused("ini bukan daftar\nsama sekali\n", FileProblem.KEPALA_TIDAK_DITEMUKAN);
        refused("", FileProblem.BERKAS_KOSONG);
        refused("\0\1\2\3", FileProblem.BERKAS_RUSAK);
        refused("PK\3\4rusak", FileProblem.BERKAS_RUSAK);
    }

    @Test
    void a_formula_in_a_row_of_data_is_refused_with_its_place() {
        assertThatThrownBy(() -> check.check(bytes("NIK;Nama;Kelurahan\n1571011703859001;=A1&B1;Legok\n"), ON))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refusal -> assertThat(refusal.detail()).isEqualTo("B2"));
    }

    @Test
    void a_million_rows_are_refused_before_they_are_kept() {
        refused("NIK;Nama;Kelurahan\n" + ";;\n".repeat(1_000_000), FileProblem.TERLALU_BANYAK_BARIS);
    }

    private void refused(String text, FileProblem problem) {
        assertThatThrownBy(() -> check.check(bytes(text), ON))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<String> differences(FileCheck.Checked checked, JsonNode truth) {
        var differences = new ArrayList<String>();
        Map<Integer, CheckedRow> rows = new TreeMap<>();
        checked.rows().forEach(row -> rows.put(row.number(), row));
        for (var skipped : truth.get("dilewati")) {
            var kind = checked.skipped().get(skipped.get("no").asInt());
            if (kind == null || !kind.name().equals(skipped.get("jenis").asString()))
                differences.add(skipped + " " + kind);
        }
        for (var expected : truth.get("baris")) {
            var row = rows.get(expected.get("no").asInt());
            if (row == null) differences.add("missing " + expected);
            else compare(row, expected, differences);
        }
        return differences;
    }

    private static void compare(CheckedRow row, JsonNode expected, List<String> differences) {
        var status = expected.get("status").asString();
        var verdict = switch (status) {
            case "diterima" -> RowVerdict.ACCEPTED;
            case "duplikat" -> RowVerdict.DUPLICATE;
            default -> RowVerdict.REJECTED;
        };
        var codes = new ArrayList<String>();
        var listed = expected.get(verdict == RowVerdict.REJECTED ? "alasan" : "peringatan");
        if (listed != null) listed.forEach(code -> codes.add(code.asString()));
        codes.sort(null);
        var found = row.problems().stream().map(Enum::name).sorted().toList();
        var original = expected.get("duplikat_dari");
        boolean same = row.verdict() == verdict
                && found.equals(codes)
                && (original == null || Objects.equals(row.duplicateOf(), original.asInt()));
        if (!same)
            differences.add("row %d: %s %s, truly %s %s".formatted(row.number(), row.verdict(), found, verdict, codes));
        if (row.values() != null && expected.has("data"))
            values(row.values(), expected.get("data"), row.number(), differences);
    }

    private static void values(RowValues values, JsonNode data, int number, List<String> differences) {
        expect(
                number,
                "nama",
                Names.key(values.name()),
                Names.key(data.get("nama").asString()),
                differences);
        expect(number, "nik", values.nik().digits(), text(data, "nik"), differences);
        expect(number, "kelurahan", values.kelurahan().code(), text(data, "kode_kelurahan"), differences);
        expect(number, "telepon", values.phone(), text(data, "telepon"), differences);
        var business = text(data, "nama_usaha");
        expect(number, "usaha", Names.key(values.business()), business == null ? "" : Names.key(business), differences);
        expect(number, "omzet", rupiah(values.turnover()), text(data, "omzet"), differences);
        expect(number, "modal", rupiah(values.capital()), text(data, "modal"), differences);
        expect(number, "nib", values.nib(), text(data, "nib"), differences);
        if (data.has("tanggal_lahir"))
            expect(number, "lahir", string(values.bornOn()), text(data, "tanggal_lahir"), differences);
        var sex = values.sex() == null ? null : values.sex() == Sex.FEMALE ? "P" : "L";
        if (data.has("jk")) expect(number, "jk", sex, text(data, "jk"), differences);
    }

    private static void expect(
            int number, String field, @Nullable String found, @Nullable String truth, List<String> differences) {
        if (!Objects.equals(found, truth))
            differences.add("row %d: %s is %s, truly %s".formatted(number, field, found, truth));
    }

    private static @Nullable String rupiah(@Nullable Money amount) {
        return amount == null ? null : Long.toString(amount.rupiah());
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String text(JsonNode data, String field) {
        var node = data.get(field);
        return node == null || node.isNull() ? null : node.asString();
    }

    private static byte[] file(String name) throws IOException {
        try (var in = Objects.requireNonNull(FileCheckTests.class.getResourceAsStream("/registry/" + name))) {
            return in.readAllBytes();
        }
    }
}

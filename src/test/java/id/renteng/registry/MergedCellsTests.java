package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.registry.FileCheck.Checked;
import id.renteng.registry.FileCheck.Kind;
import id.renteng.registry.dirty.Files;
import id.renteng.registry.dirty.MergedSheet;
import id.renteng.registry.sheet.FileProblem;
import id.renteng.registry.sheet.FileRefused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What officers merge in a spreadsheet stands in every row of it, unless that would be a guess.
class MergedCellsTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    private final FileCheck check = new FileCheck(new Niks(), new Regions());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_merged_list_says_what_the_same_list_written_out_says(long seed) throws IOException {
        var sheet = MergedSheet.of(seed, 12);
        var merged = check.check(Files.merged(sheet.rows(), sheet.areas()), ON);
        var plain = check.check(Files.xlsx(sheet.plain(), List.of()), ON);

        assertThat(merged.rows()).extracting(CheckedRow::number).isEqualTo(sheet.people());
        for (var row : merged.rows()) {
            var codes = sheet.codes().get(row.number());
            if (codes != null) assertThat(codes(row)).as("row %d", row.number()).isEqualTo(expected(codes));
            else
                assertThat(row.values())
                        .as("row %d", row.number())
                        .isEqualTo(row(plain, row.number()).values());
        }
        assertThat(merged.skipped().values()).containsOnly(Kind.JUDUL, Kind.KEPALA);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_to_be_mended_comes_home_written_out(long seed) throws IOException {
        var sheet = MergedSheet.of(seed, 12);
        var file = Files.merged(sheet.rows(), sheet.areas());
        var refused = check.check(file, ON).rows().stream()
                .filter(row -> row.verdict() == RowVerdict.REJECTED)
                .collect(Collectors.toMap(CheckedRow::number, row -> "Perbaiki"));
        if (refused.isEmpty()) return;

        var home = new MendableFile(check)
                .of(file, Optional.empty(), refused, new MendableFile.Headline("Perbaiki", "Sebab"));

        assertThat(check.check(home, ON).rows())
                .hasSize(refused.size())
                .allSatisfy(row -> assertThat(codes(row))
                        .isSubsetOf("NIK_KOSONG", "NAMA_KOSONG")
                        .isNotEmpty());
    }

    @Test
    void an_amount_over_two_rows_is_nobodys() throws IOException {
        var rows = List.of(
                List.of("NIK", "Nama", "Kelurahan", "Omset per bulan", "Modal"),
                List.of("1571015703859001", "Sari", "Legok", "5000000", "1000000"),
                List.of("1571015703859002", "Ayu", "Legok", "", "2000000"));

        var checked = check.check(Files.merged(rows, List.of(new int[] {1, 3, 2, 3})), ON)
                .rows();

        assertThat(checked).extracting(CheckedRow::problems).containsOnly(List.of(RowProblem.SEL_GABUNGAN));
        assertThat(checked).allSatisfy(row -> assertThat(values(row).turnover()).isNull());
        assertThat(checked).allSatisfy(row -> assertThat(values(row).capital()).isNotNull());
    }

    @Test
    void a_name_over_the_business_beside_it_is_no_business() throws IOException {
        var rows = List.of(
                List.of("NIK", "Nama", "Nama Usaha", "Kelurahan", "Kecamatan"),
                List.of("1571015703859001", "Sari", "", "Jelutung", ""));

        var row = check.check(Files.merged(rows, List.of(new int[] {1, 1, 1, 2}, new int[] {1, 3, 1, 4})), ON)
                .rows()
                .getFirst();

        assertThat(row.problems()).containsExactly(RowProblem.SEL_GABUNGAN, RowProblem.NAMA_USAHA_KOSONG);
        assertThat(values(row).kelurahan().kecamatanName()).isEqualTo("Jelutung");
    }

    @Test
    void rows_left_empty_under_a_merged_kelurahan_stay_empty() throws IOException {
        var rows = List.of(
                List.of("No", "NIK", "Nama", "Alamat", "Kelurahan"),
                List.of("1", "1571015703859001", "Sari", "Pasar Baru", "Legok"),
                List.of("2", "", "", "", ""),
                List.of("", "", "", "", ""));

        var checked = check.check(Files.merged(rows, List.of(new int[] {1, 3, 3, 3}, new int[] {1, 4, 3, 4})), ON);

        assertThat(checked.rows()).hasSize(1);
        assertThat(checked.skipped()).containsEntry(3, Kind.PENUTUP);
    }

    @Test
    void headings_merged_over_two_rows_stay_headings() throws IOException {
        var rows = List.of(
                List.of("NIK", "Nama", "Alamat", "", ""),
                List.of("", "", "Jalan", "Kelurahan", "Kecamatan"),
                List.of("1571015703859001", "Sari", "Jl. Melati", "Legok", "Danau Sipin"));
        var areas = List.of(new int[] {0, 0, 1, 0}, new int[] {0, 1, 1, 1}, new int[] {0, 2, 0, 4});

        var checked = check.check(Files.merged(rows, areas), ON);

        assertThat(checked.skipped().values()).containsOnly(Kind.KEPALA);
        assertThat(checked.rows()).extracting(CheckedRow::problems).containsExactly(List.of());
    }

    @Test
    void more_merges_than_there_are_cells_are_refused() throws IOException {
        var rows = new ArrayList<>(List.of(List.of("NIK", "Nama", "Kelurahan")));
        rows.addAll(Collections.nCopies(40, List.of("1571015703859001", "Sari", "Legok")));
        var areas = "<mergeCell ref=\"A2:C41\"/>".repeat(40);
        var file = Files.edited(
                Files.xlsx(rows, List.of()),
                "xl/worksheets/sheet1.xml",
                "</sheetData>",
                "</sheetData><mergeCells>" + areas + "</mergeCells>");

        assertThatThrownBy(() -> check.check(file, ON))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(FileProblem.BERKAS_RUSAK));
    }

    @Test
    void days_of_an_old_macintosh_are_those_it_shows() throws IOException {
        var born = LocalDate.of(1985, 3, 17);
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Excel", "1.0")) {
            var sheet = book.newWorksheet("Data");
            var headings = List.of("Tgl Lahir", "NIK", "Nama", "Kelurahan");
            for (int i = 0; i < 4; i++) sheet.value(0, i, headings.get(i));
            sheet.value(1, 0, born.toEpochDay() - LocalDate.of(1904, 1, 1).toEpochDay());
            sheet.value(2, 0, "17-03-1985");
            for (int row = 1; row <= 2; row++) {
                sheet.value(row, 1, "157101570385900" + row);
                sheet.value(row, 2, "Sari " + row);
                sheet.value(row, 3, "Legok");
            }
        }

        var checked = check.check(Files.from1904(out.toByteArray()), ON).rows();

        assertThat(checked).extracting(row -> values(row).bornOn()).containsOnly(born);
        assertThat(checked).extracting(CheckedRow::problems).containsOnly(List.of());
    }

    /// Where a row is refused only its reasons are said.
    private static TreeSet<String> expected(java.util.Set<String> codes) {
        var refusals = codes.stream()
                .filter(code -> RowProblem.valueOf(code).rejects())
                .collect(Collectors.toCollection(TreeSet::new));
        return refusals.isEmpty() ? new TreeSet<>(codes) : refusals;
    }

    private static TreeSet<String> codes(CheckedRow row) {
        return row.problems().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static CheckedRow row(Checked checked, int number) {
        return checked.rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static RowValues values(CheckedRow row) {
        return Optional.ofNullable(row.values()).orElseThrow();
    }
}

package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.registry.dirty.DirtySheet;
import id.renteng.registry.dirty.Files;
import id.renteng.registry.sheet.SheetRow;
import id.renteng.registry.sheet.SpreadsheetReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The refused rows come home in a workbook, are mended there, and come in again.
class MendableFileTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final String HEADING = "NIK;Nama;Kelurahan;No HP\n";

    private final FileCheck check = new FileCheck(new Niks(), new Regions());

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void a_row_that_nobody_mended_is_refused_again_for_the_same(long seed) {
        var file = Files.csv(DirtySheet.of(seed, 150).rows(), ';', StandardCharsets.UTF_8, true, "\r\n");

        var again = check.check(mendable(file), ON).rows();

        assertThat(again.stream().map(CheckedRow::problems).toList())
                .isEqualTo(refused(file).stream().map(CheckedRow::problems).toList());
    }

    @Test
    void a_nik_that_lost_its_last_digit_does_not_come_back_as_a_whole_one() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Excel", "1.0")) {
            var sheet = book.newWorksheet("Data");
            for (var heading : List.of("NIK", "Nama", "Kelurahan"))
                sheet.value(0, List.of("NIK", "Nama", "Kelurahan").indexOf(heading), heading);
            sheet.value(1, 0, 1571011703859000L);
            sheet.value(1, 1, "Sari");
            sheet.value(1, 2, "Legok");
        }

        assertThat(check.check(mendable(out.toByteArray()), ON).rows())
                .extracting(CheckedRow::problems)
                .containsExactly(List.of(RowProblem.NIK_PRESISI_EXCEL));
    }

    @Test
    void mended_rows_are_taken_under_two_rows_of_headings_as_well() throws IOException {
        var heading = "Nama;NIK;Alamat;;\n;;Jalan;Kelurahan;Kecamatan\n";
        var list = (heading
                        + "Sari;belum ada;Jl. Melati;Legok;Danau Sipin\nAyu;1571015703859002;Jl. Melati;;Jelutung\n")
                .getBytes(StandardCharsets.UTF_8);

        var mended = SpreadsheetReader.read(mendable(list)).rows().stream()
                .map(SheetRow::cells)
                .<List<String>>map(ArrayList::new)
                .toList();
        mended.get(2).set(1, "1571011703859001");
        mended.get(3).set(3, "Jelutung");

        var checked = check.check(Files.xlsx(mended, List.of()), ON);
        assertThat(checked.rows()).extracting(CheckedRow::verdict).containsOnly(RowVerdict.ACCEPTED);
        assertThat(checked.rows()).hasSize(2);
    }

    @Test
    void a_cell_that_begins_like_a_formula_stays_a_text() {
        var list = (HEADING + "belum ada;+Sari;@Legok;=0812\n").getBytes(StandardCharsets.UTF_8);

        assertThat(check.check(mendable(list), ON).rows()).hasSize(1);
    }

    private List<CheckedRow> refused(byte[] file) {
        return check.check(file, ON).rows().stream()
                .filter(row -> row.verdict() == RowVerdict.REJECTED)
                .toList();
    }

    private byte[] mendable(byte[] file) {
        var refused = refused(file).stream()
                .collect(Collectors.toMap(CheckedRow::number, row -> "Perbaiki " + row.problems()));
        var headline = new MendableFile.Headline("Perbaiki", "Yang perlu diperbaiki");
        return new MendableFile(check).of(file, Optional.empty(), refused, headline);
    }
}

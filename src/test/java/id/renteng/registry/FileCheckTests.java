package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.registry.FileCheck.Kind;
import id.renteng.registry.sheet.FileProblem;
import id.renteng.registry.sheet.FileRefused;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Files that are refused as a whole.
class FileCheckTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    private final FileCheck check = new FileCheck(new Niks(), new Regions());

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

    @Test
    void a_list_put_together_from_two_computers_keeps_its_rows() {
        var checked = check.check(
                bytes("NIK;Nama;Kelurahan\r\n1571011703859001;Sari;Legok\n1571015703859002;Ayu;Legok\r\n"), ON);

        assertThat(checked.rows()).hasSize(2);
    }

    @Test
    void who_signed_and_where_the_list_is_from_is_no_owner() {
        var checked = check.check(
                bytes("Nama;NIK;Kelurahan\nJambi, 10 November 2025;;\nKepala Bidang UMKM,;;\n(..................);;\n"
                        + "NIP. 19700101 200003 1 002;;\nSumber: Dinas;;\nCamat Sari;1571011703859001;Legok\n"),
                ON);

        assertThat(checked.skipped().values()).containsOnly(Kind.KEPALA, Kind.PENUTUP);
        assertThat(checked.rows()).hasSize(1);
    }

    @Test
    void numbered_columns_may_leave_out_one_that_is_merged_away() {
        var checked = check.check(bytes("NIK;Nama;;Kelurahan\n(1);(2);;(4)\n1571011703859001;Sari;;Legok\n"), ON);

        assertThat(checked.skipped()).containsEntry(2, Kind.NOMOR_KOLOM);
        assertThat(checked.rows()).hasSize(1);
    }

    @Test
    void a_heading_of_two_rows_may_come_again() {
        var heading = "Nama;NIK;Alamat;;\n;;Jalan;Kelurahan;\n";
        var checked = check.check(bytes(heading + "Sari;1571011703859001;Jl. Melati;Legok;\n" + heading), ON);

        assertThat(checked.skipped()).containsEntry(4, Kind.KEPALA_BERULANG).containsEntry(5, Kind.KEPALA_BERULANG);
        assertThat(checked.rows()).hasSize(1);
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
}

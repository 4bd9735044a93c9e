package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.ColumnRefusal.SheetTaken;
import id.renteng.registry.ColumnRefusal.TooLate;
import id.renteng.registry.dirty.Files;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(properties = "renteng.test.city=columns")
@Transactional
class ImportColumnsTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final String SARI = "Sari Wulan,1571015703859002,Kue Sari,Legok,Danau Sipin\n";
    private static final String RINA = "Rina Lubis,1571015703859003,Salon Rina,Legok,Danau Sipin\n";
    private static final String HEADING = "Bakul,Angka,Lapak,Tempat,Wilayah\n";
    private static final List<String> COLUMNS = List.of("OWNER", "NIK", "BUSINESS", "KELURAHAN", "KECAMATAN");

    @Autowired
    Imports imports;

    @Autowired
    ImportColumns columns;

    @Autowired
    ImportFiles files;

    @Autowired
    JdbcClient db;

    @Test
    void a_list_whose_columns_nobody_knows_waits_for_an_officer_who_sees_samples_without_whole_numbers() {
        var id = done(check("Data pedagang\n" + HEADING + SARI + RINA, ""));
        assertThat(summary(id).state()).isEqualTo(ImportState.UNMAPPED);

        var choice = columns.look(id, "", 2);

        assertThat(choice.sheets()).containsExactly("");
        assertThat(choice.columns()).extracting(ColumnChoice.Column::heading).contains("Bakul", "Angka");
        assertThat(choice.columns().get(0).samples()).containsExactly("Sari Wulan", "Rina Lubis");
        assertThat(choice.columns().get(1).samples()).allMatch(sample -> sample.startsWith("1571•"));
        assertThat(choice.columns().get(1).letter()).isEqualTo("B");
    }

    @Test
    void the_columns_that_an_officer_says_are_read_and_remembered_for_the_next_list() {
        var id = done(check(HEADING + SARI, "Pasar Angso Duo"));

        assertThat(columns.choose(id, "", 1, COLUMNS, OFFICER)).isEqualTo(new Done<>(id));

        assertThat(summary(id).state()).isEqualTo(ImportState.CHECKED);
        assertThat(summary(id).accepted()).isEqualTo(1);
        assertThat(summary(id).columnsByHand()).isTrue();
        var next = done(check("Per Juli\n" + HEADING + RINA, "Pasar Angso Duo"));
        assertThat(summary(next).state()).isEqualTo(ImportState.CHECKED);
        assertThat(summary(next).columnsByHand()).isTrue();
        assertThat(imports.rows(next, RowFilter.ALL, 0, 9))
                .extracting(ImportRow::name)
                .containsExactly("Rina Lubis");
    }

    @Test
    void two_sources_with_the_same_headings_keep_each_its_own_columns() {
        var market = done(check(HEADING + SARI, "Pasar Angso Duo"));
        done(columns.choose(market, "", 1, COLUMNS, OFFICER));
        var office = done(check("Per Juli\n" + HEADING + SARI, "Kelurahan Legok"));
        assertThat(name(office))
                .as("read as from any source, till somebody says")
                .isEqualTo("Sari Wulan");
        var swapped = List.of("BUSINESS", "NIK", "OWNER", "KELURAHAN", "KECAMATAN");
        done(columns.choose(office, "", 2, swapped, OFFICER));
        assertThat(name(office)).isEqualTo("Kue Sari");

        assertThat(name(done(check("Per Agustus\n" + HEADING + RINA, "Pasar Angso Duo"))))
                .isEqualTo("Rina Lubis");
        assertThat(name(done(check("Per September\n" + HEADING + RINA, "Kelurahan Legok"))))
                .isEqualTo("Salon Rina");
        assertThat(name(done(check("Per Oktober\n" + HEADING + RINA, "Dinas lain"))))
                .as("what was said last")
                .isEqualTo("Salon Rina");
    }

    @Test
    void a_row_of_data_that_stands_for_the_headings_is_not_remembered() {
        var id = done(check(SARI + RINA, ""));

        done(columns.choose(id, "", 1, COLUMNS, OFFICER));

        assertThat(name(id)).isEqualTo("Rina Lubis");
        assertThat(db.sql("select count(*) from registry_column_map")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_the_program_guessed_wrong_is_mended_while_nobody_is_registered() {
        var id = done(check("Nama Usaha,NIK,Nama Pemilik,Kelurahan,Kecamatan\n" + SARI, ""));
        assertThat(imports.rows(id, RowFilter.ALL, 0, 9).getFirst().name()).isEqualTo("Kue Sari");

        done(columns.choose(id, "", 1, COLUMNS, OFFICER));

        assertThat(imports.rows(id, RowFilter.ALL, 0, 9).getFirst().name()).isEqualTo("Sari Wulan");
        done(imports.commit(id, OFFICER));
        assertThat(columns.choose(id, "", 1, COLUMNS, OFFICER)).isEqualTo(new Refused<>(new TooLate()));
    }

    @Test
    void rows_refused_of_a_list_read_by_hand_come_back_and_are_read_the_same_way() throws IOException {
        var id = done(check(HEADING + SARI + "Tuti,123,Toko Tuti,Legok,Danau Sipin\n", ""));
        done(columns.choose(id, "", 1, COLUMNS, OFFICER));

        var book = files.refusedRows(
                id, "Perbaiki", "Yang perlu diperbaiki", row -> row.problems().toString(), OFFICER);

        var again = done(imports.check("perbaiki.xlsx", book, Origin.UNKNOWN, OFFICER));
        assertThat(summary(again).rejected()).isEqualTo(1);
        assertThat(summary(again).columnsByHand()).isTrue();
    }

    @Test
    void each_sheet_of_a_workbook_can_be_read_as_a_list_of_its_own() throws IOException {
        var first = List.of(List.of("NIK", "Nama", "Kelurahan"), List.of("1571015703859002", "Sari Wulan", "Legok"));
        var second = List.of(List.of("Angka", "Bakul", "Tempat"), List.of("1571015703859003", "Rina Lubis", "Legok"));
        var id = done(imports.check("dua.xlsx", Files.xlsx(first, second), Origin.UNKNOWN, OFFICER));
        assertThat(summary(id).sheet()).isEqualTo("Data");
        done(imports.commit(id, OFFICER));

        assertThat(columns.look(id, "", 0).sheets()).containsExactly("Rekap", "Data");
        var map = List.of("NIK", "OWNER", "KELURAHAN");
        var other = done(columns.choose(id, "Rekap", 1, map, OFFICER));

        assertThat(other).isNotEqualTo(id);
        assertThat(summary(other).sheet()).isEqualTo("Rekap");
        assertThat(imports.rows(other, RowFilter.ALL, 0, 9))
                .extracting(ImportRow::name)
                .containsExactly("Rina Lubis");
        assertThat(columns.choose(id, "Rekap", 1, map, OFFICER)).isEqualTo(new Refused<>(new SheetTaken(other)));
    }

    private Result<ImportId, ImportRefusal> check(String text, String source) {
        return imports.check("daftar.csv", text.getBytes(StandardCharsets.UTF_8), new Origin(source, ""), OFFICER);
    }

    private String name(ImportId id) {
        return imports.rows(id, RowFilter.ALL, 0, 9).getFirst().name();
    }

    private ImportSummary summary(ImportId id) {
        return imports.find(id).orElseThrow();
    }

    private static <T> T done(Result<T, ?> result) {
        return switch (result) {
            case Done<T, ?>(var value) -> value;
            case Refused<T, ?>(var refusal) -> throw new AssertionError(refusal);
        };
    }
}

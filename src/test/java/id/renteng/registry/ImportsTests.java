package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Actor;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.CommitRefusal.AlreadyCommitted;
import id.renteng.registry.CommitRefusal.NothingToTake;
import id.renteng.registry.ImportRefusal.FileNotTaken;
import id.renteng.registry.ImportRefusal.SameFileAgain;
import id.renteng.registry.UndoRefusal.NeededSince;
import id.renteng.registry.UndoRefusal.NotCommitted;
import id.renteng.registry.sheet.SpreadsheetReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// In a city of its own (a property of its own makes a context, and so a database, of its own): it counts everybody,
/// and tests of other modules leave people behind.
@SpringBootTest(properties = "renteng.test.city=imports")
@Transactional
class ImportsTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final Actor HEAD = new Actor(UUID.randomUUID(), "Kepala", Role.HEAD, null, null);
    private static final String HEADING = "No;Nama Pemilik;NIK;Nama Usaha;Jenis Usaha;Kelurahan;Kecamatan;No HP\n";

    @Autowired
    Imports imports;

    @Autowired
    ImportUndo undo;

    @Autowired
    ImportFiles files;

    @Autowired
    WholeNiks wholeNiks;

    @Autowired
    People people;

    @Autowired
    Businesses businesses;

    @Autowired
    Niks niks;

    @Autowired
    Duplicates duplicates;

    @Autowired
    JdbcClient db;

    @Test
    void a_city_s_spreadsheet_becomes_people_and_businesses() throws IOException {
        var id = check(file("kecil-jambi-umum.csv"));

        var summary = imports.find(id).orElseThrow();
        assertThat(summary.accepted()).isEqualTo(158);
        assertThat(summary.duplicates()).isEqualTo(6);
        assertThat(summary.rejected()).isEqualTo(36);
        assertThat(people.count()).as("nobody is registered by a check").isZero();

        var outcome = commit(id);

        assertThat(outcome.businesses()).isEqualTo(158);
        assertThat(people.count()).isEqualTo(outcome.people()).isLessThan(158);
        assertThat(businesses.count()).isEqualTo(158);
    }

    @Test
    void the_same_file_again_changes_nothing() throws IOException {
        var id = check(file("kecil-jambi-umum.csv"));
        commit(id);

        assertThat(imports.check("salinan.csv", file("kecil-jambi-umum.csv"), Origin.UNKNOWN, OFFICER))
                .isEqualTo(new Refused<>(new SameFileAgain(id)));
        assertThat(imports.commit(id, OFFICER)).isEqualTo(new Refused<>(new AlreadyCommitted()));
    }

    @Test
    void the_same_rows_in_another_file_are_duplicates_of_the_registered() throws IOException {
        commit(check(file("kecil-jambi-umum.csv")));
        long before = people.count();

        var again = check(file("kecil-jambi-umum.xlsx"));

        var summary = imports.find(again).orElseThrow();
        assertThat(summary.accepted()).isZero();
        assertThat(summary.duplicates()).isEqualTo(164);
        assertThat(imports.commit(again, OFFICER)).isEqualTo(new Refused<>(new NothingToTake()));
        assertThat(people.count()).isEqualTo(before);
    }

    @Test
    void two_files_checked_before_either_is_committed_do_not_register_twice() {
        var first =
                check(HEADING + "1;Sari Wulan;1571015703859002;Kue Sari;Kue basah;Legok;Danau Sipin;0812-0000-1234\n");
        var second = check(HEADING + "9;SARI WULAN;1571015703859002;KUE SARI;Kue basah;Legok;Danau Sipin;\n");
        commit(first);

        assertThat(commit(second)).isEqualTo(new ImportOutcome(0, 0, 1));
        assertThat(people.count()).isEqualTo(1);
    }

    @Test
    void a_second_business_is_added_to_the_person_known_by_her_nik() {
        commit(check(HEADING + "1;Sari Wulan;1571015703859002;Kue Sari;Kue basah;Legok;Danau Sipin;\n"));

        var outcome = commit(check(HEADING + "1;Sari W.;1571015703859002;Salon Sari;Salon;Legok;Danau Sipin;\n"));

        assertThat(outcome).isEqualTo(new ImportOutcome(0, 1, 0));
        var sari = people.byNik(nik("1571015703859002")).orElseThrow();
        assertThat(businesses.of(sari.id())).extracting(Business::trade).containsExactly("kuliner", "jasa");
    }

    @Test
    void one_nik_claimed_by_two_names_makes_two_people_both_marked() {
        commit(check(HEADING
                + "1;Sari Wulan;1571015703859002;Kue Sari;Kue basah;Legok;Danau Sipin;\n"
                + "2;Bambang Hartono;1571015703859002;Bakso Bambang;Kuliner;Legok;Danau Sipin;\n"));

        assertThat(people.count()).isEqualTo(2);
        assertThat(people.byNik(nik("1571015703859002")).orElseThrow().nikShared())
                .isTrue();
    }

    @Test
    void a_rejected_row_says_why_and_shows_no_whole_number() {
        var id = check(HEADING + "1;Sari Wulan;157101570385900;Kue Sari;Kue basah;;Danau Sipin;\n");

        var row = imports.rows(id, RowFilter.REJECTED, 0, 10).getFirst();

        assertThat(row.problems()).containsExactly(RowProblem.NIK_PANJANG, RowProblem.KELURAHAN_KOSONG);
        assertThat(row.nik()).isEqualTo("1571•••••••••••");
    }

    @Test
    void no_nik_is_readable_in_the_database() {
        commit(check(HEADING + "1;Sari Wulan;1571015703859002;Kue Sari;Kue basah;Legok;Danau Sipin;\n"));

        var rows = db.sql("select p::text || r::text from registry_person p, registry_import_row r")
                .query(String.class)
                .single();

        assertThat(rows).contains("1571••••••••9002").doesNotContain("1571015703859002");
    }

    @Test
    void a_broken_file_leaves_nothing_behind() {
        var refused = imports.check(
                "x.csv",
                (HEADING + "1;=A1&B1;1571015703859002\n").getBytes(StandardCharsets.UTF_8),
                Origin.UNKNOWN,
                OFFICER);

        assertThat(refused).isEqualTo(new Refused<>(new FileNotTaken("SEL_RUMUS", "B2")));
        assertThat(imports.list(ImportQuery.ALL, null, 9)).isEmpty();
    }

    @Test
    void rows_that_may_be_somebody_registered_or_another_row_are_shown_and_handed_over_to_be_compared() {
        commit(check(HEADING + "1;Nur Hayati;1571015703859002;Kue Nur;Kue basah;Legok;Danau Sipin;081200001234\n"));
        var nur = people.byNik(nik("1571015703859002")).orElseThrow();

        var id = check(HEADING
                + "1;Nurhayati;1571015703859020;Salon Nur;Salon;Legok;Danau Sipin;081200001234\n"
                + "2;Rina Lubis;1571014504900003;Toko Rina;Toko;Murni;Danau Sipin;081200005678\n"
                + "3;Rina Lubbis;1571014504900030;Kedai Rina;Toko;Murni;Danau Sipin;081200005678\n");

        assertThat(imports.find(id).orElseThrow().likely()).isEqualTo(2);
        assertThat(imports.rows(id, RowFilter.LIKELY, 0, 9))
                .extracting(ImportRow::number)
                .containsExactly(2, 4);
        var found = imports.likenesses(id, List.of(2, 3, 4));
        assertThat(found).extracting(RowLikeness::person).containsExactly(nur.id(), null);
        assertThat(found).extracting(RowLikeness::other).containsExactly(null, 3);
        assertThat(found.getFirst().signs()).contains("SAME_NAME", "NEAR_NIK", "SAME_PHONE");
        commit(id);
        assertThat(duplicates.open(LikelyQuery.ALL, 9)).hasSize(2);
    }

    @Test
    void a_line_of_business_brings_its_kbli_of_2025_also_where_the_list_has_the_code_of_2020() {
        commit(check(HEADING
                + "1;Sari Wulan;1571015703859002;Kue Sari;Kue basah;Legok;Danau Sipin;\n"
                + "2;Rina Lubis;1571014504900003;Nasi Rina;56104;Murni;Danau Sipin;\n"
                + "3;Tuti Lubis;1571014504900004;Toko Tuti;56102;Murni;Danau Sipin;\n"));

        assertThat(people.search(new PeopleQuery("", "", ""), null, 9))
                .flatExtracting(person -> businesses.of(person.id()))
                .extracting(Business::name, Business::kbli)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Kue Sari", "10792"),
                        org.assertj.core.groups.Tuple.tuple("Nasi Rina", "56102"),
                        org.assertj.core.groups.Tuple.tuple("Toko Tuti", null));
    }

    @Test
    void an_import_is_undone_and_can_be_committed_again() {
        var id = check(HEADING
                + "1;Sari Wulan;1571015703859002;Kue Sari;Kue basah;Legok;Danau Sipin;\n"
                + "2;Rina Lubis;1571015703859003;Salon Rina;Salon;Legok;Danau Sipin;\n");
        assertThat(undo.undo(id, OFFICER)).isEqualTo(new Refused<>(new NotCommitted()));
        commit(id);

        assertThat(undo.undo(id, OFFICER)).isEqualTo(new Done<>(new Undone(2, 2)));

        assertThat(people.count()).isZero();
        assertThat(imports.find(id).orElseThrow().undone()).isTrue();
        assertThat(commit(id)).isEqualTo(new ImportOutcome(2, 2, 0));
    }

    @Test
    void an_import_is_not_undone_once_somebody_of_it_has_more() {
        var id = check(HEADING
                + "1;Sari Wulan;1571015703859002;Kue Sari;Kue basah;Legok;Danau Sipin;\n"
                + "2;Rina Lubis;1571015703859003;Salon Rina;Salon;Legok;Danau Sipin;\n");
        commit(id);
        commit(check(HEADING + "1;Sari Wulan;1571015703859002;Salon Sari;Salon;Legok;Danau Sipin;\n"));

        assertThat(undo.undo(id, OFFICER)).isEqualTo(new Refused<>(new NeededSince()));
        assertThat(people.count()).isEqualTo(2);
        assertThat(businesses.count()).isEqualTo(3);
    }

    @Test
    void refused_rows_come_back_with_what_to_mend_and_can_be_imported_as_they_are() throws IOException {
        var id = check(file("kecil-jambi-umum.csv"));

        var book = files.refusedRows(id, "Perbaiki", "Yang perlu diperbaiki", ImportsTests::words, OFFICER);

        var again = imports.find(check(book)).orElseThrow();
        assertThat(again.rejected()).isEqualTo(36);
        assertThat(again.accepted()).isZero();
        var rows = SpreadsheetReader.read(book).rows();
        assertThat(rows.getFirst().cells().getLast()).isEqualTo("Yang perlu diperbaiki");
        assertThat(rows.get(1).cells().getLast()).isEqualTo("NIK_KOSONG");
    }

    private static String words(ImportRow row) {
        return row.problems().stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    @Test
    void a_whole_nik_is_shown_for_a_purpose_and_the_look_is_kept() {
        commit(check(HEADING + "1;Sari Wulan;1571015703859002;Kue Sari;Kue basah;Legok;Danau Sipin;\n"));
        var sari = people.byNik(nik("1571015703859002")).orElseThrow();

        assertThat(wholeNiks.show(sari.id(), Purpose.CARD, OFFICER)).isEqualTo(new Done<>("1571015703859002"));

        assertThat(wholeNiks.looks(sari.id()))
                .extracting(Unmasking::shownAs, Unmasking::purpose)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Dedi", Purpose.CARD));
        assertThatThrownBy(() -> wholeNiks.show(sari.id(), Purpose.CARD, HEAD)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void only_an_officer_imports() {
        assertThatThrownBy(() -> imports.check("x.csv", new byte[0], Origin.UNKNOWN, HEAD))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> imports.commit(ImportId.random(), HEAD)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> imports.commit(ImportId.random(), OFFICER)).isInstanceOf(NoSuchElementException.class);
    }

    private ImportId check(String text) {
        return check(text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportId check(byte[] file) {
        return switch (imports.check("daftar.csv", file, Origin.UNKNOWN, OFFICER)) {
            case Done(var id) -> id;
            case Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private ImportOutcome commit(ImportId id) {
        return switch (imports.commit(id, OFFICER)) {
            case Done(var outcome) -> outcome;
            case Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private Nik nik(String digits) {
        return ((Done<Nik, NikProblem>) niks.check(digits, java.time.LocalDate.of(2026, 11, 24))).value();
    }

    private static byte[] file(String name) throws IOException {
        try (var in = Objects.requireNonNull(ImportsTests.class.getResourceAsStream("/registry/" + name))) {
            return in.readAllBytes();
        }
    }
}

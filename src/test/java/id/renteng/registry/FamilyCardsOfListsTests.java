package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// The number of the family card that a list gives comes into the register with its row.
@SpringBootTest(properties = "renteng.test.city=imports")
@Transactional
class FamilyCardsOfListsTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final List<String> COLUMNS = List.of("Nama Pemilik", "NIK", "No KK", "Nama Usaha", "Kelurahan");
    private static final String HEADING = String.join(";", COLUMNS) + ";Alamat\n";
    private static final String SARI = "1571015703859002";
    private static final String RINA = "1571014504900003";
    private static final String CARD = "1571012345670001";
    private static final String OTHER_CARD = "1571012345670002";

    @Autowired
    Imports imports;

    @Autowired
    ImportUndo undo;

    @Autowired
    Households households;

    @Autowired
    People people;

    @Autowired
    Duplicates duplicates;

    @Autowired
    ErasureTable erasure;

    @Autowired
    Niks niks;

    @Autowired
    JdbcClient db;

    @Test
    void two_rows_with_one_card_become_one_household_whose_number_nobody_reads() {
        commit(HEADING
                + row("Sari Wulan", SARI, "1571 0123-4567.0001", "Kue Sari")
                + row("Rina Lubis", RINA, CARD, "Toko Rina"));

        var home = households.of(person(SARI)).orElseThrow();
        assertThat(home.mates()).extracting(Person::id).containsExactly(person(RINA));
        assertThat(home.numberMasked()).isEqualTo("1571••••••••0001");
        assertThat(households.all(List.of(person(SARI)))).containsOnlyKeys(person(SARI), person(RINA));
        assertThat(db.sql("select h::text || r::text from registry_household h, registry_import_row r")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(text -> text.contains(CARD));
    }

    @Test
    void who_comes_later_joins_the_card_that_an_officer_saw() {
        var sari = register("Sari Wulan", SARI);
        households.record(sari, CARD, OFFICER);

        commit(HEADING + row("Rina Lubis", RINA, CARD, "Toko Rina"));

        assertThat(households.all(List.of(sari))).containsOnlyKeys(sari, person(RINA));
        assertThat(count("registry_household")).isEqualTo(1);
    }

    @Test
    void who_is_on_a_card_stays_on_it_whatever_a_list_says_and_leaves_no_empty_one_behind() {
        var rina = register("Rina Lubis", RINA);
        households.record(rina, OTHER_CARD, OFFICER);

        commit(HEADING + row("Rina Lubis", RINA, CARD, "Toko Rina"));

        assertThat(households.of(rina).orElseThrow().numberMasked()).endsWith("0002");
        assertThat(count("registry_household")).isEqualTo(1);
    }

    @Test
    void undoing_the_list_takes_off_the_card_whom_only_the_list_put_on_it() {
        var sari = register("Sari Wulan", SARI);
        var rina = register("Rina Lubis", RINA);
        var list = commit(
                HEADING + row("Sari Wulan", SARI, CARD, "Kue Sari") + row("Rina Lubis", RINA, CARD, "Toko Rina"));
        assertThat(households.all(List.of(sari))).containsOnlyKeys(sari, rina);
        households.record(rina, CARD, OFFICER);

        done(undo.undo(list, OFFICER));

        assertThat(households.of(sari)).isEmpty();
        assertThat(households.of(rina)).as("an officer saw her card").isPresent();
    }

    @Test
    void undone_and_committed_again_the_list_has_its_households_again() {
        var list = commit(HEADING + row("Sari Wulan", SARI, CARD, "Kue Sari"));

        done(undo.undo(list, OFFICER));
        assertThat(count("registry_household")).isZero();

        done(imports.commit(list, OFFICER));
        assertThat(households.of(person(SARI))).isPresent();
    }

    @Test
    void what_is_typed_where_there_is_no_card_makes_no_household() {
        commit(HEADING
                + row("Sari Wulan", SARI, "0000000000000000", "Kue Sari")
                + row("Rina Lubis", RINA, "1571012345670000", "Toko Rina")
                + row("Tuti Lubis", "1571014504900004", "1111111111111111", "Toko Tuti"));

        assertThat(count("registry_household")).isZero();
    }

    @Test
    void a_number_that_lost_its_last_digit_is_no_card() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Excel", "1.0")) {
            var sheet = book.newWorksheet("Data");
            for (int column = 0; column < COLUMNS.size(); column++) sheet.value(0, column, COLUMNS.get(column));
            sheet.value(1, 0, "Sari Wulan");
            sheet.value(1, 1, SARI);
            sheet.value(1, 2, 1571012345670010L);
            sheet.value(1, 3, "Kue Sari");
            sheet.value(1, 4, "Legok");
        }

        commit(out.toByteArray());

        assertThat(households.of(person(SARI))).isEmpty();
    }

    @Test
    void one_card_is_a_sign_between_a_row_and_the_register_and_between_two_of_the_register() {
        commit(HEADING + row("Nur Hayati", SARI, CARD, "Kue Nur"));

        var list = check(bytes(HEADING + row("Nurhayati", "1571015703859020", CARD, "Salon Nur")));

        assertThat(imports.likenesses(list, List.of(2)).getFirst().signs())
                .contains("SAME_FAMILY_CARD", "SAME_NAME", "NEAR_NIK");
        done(imports.commit(list, OFFICER));
        duplicates.look(OFFICER);
        assertThat(duplicates.open(LikelyQuery.ALL, 9).getFirst().signs()).contains("SAME_FAMILY_CARD");
    }

    @Test
    void who_shares_nothing_but_the_card_is_set_beside_the_row_too() {
        commit(HEADING + row("Nur Hayati", SARI, CARD, "Kue Nur"));

        var list = check(bytes(HEADING + row("Nurhayatik", "1571015603859002", CARD, "Kue Nur")));

        assertThat(imports.likenesses(list, List.of(2)))
                .extracting(RowLikeness::person)
                .containsExactly(person(SARI));
    }

    @Test
    void who_is_made_nameless_loses_the_card_in_her_rows_as_well() {
        commit(HEADING + row("Sari Wulan", SARI, CARD, "Kue Sari"));

        erasure.erase(person(SARI), Instant.EPOCH, OFFICER);

        assertThat(count("registry_household")).isZero();
        assertThat(db.sql("select count(*) from registry_import_row where card_secret is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static String row(String name, String nik, String card, String business) {
        return String.join(";", name, nik, card, business, "Legok", "Jl. Melati 3") + "\n";
    }

    private ImportId commit(String text) {
        return commit(bytes(text));
    }

    private ImportId commit(byte[] file) {
        var id = check(file);
        done(imports.commit(id, OFFICER));
        return id;
    }

    private ImportId check(byte[] file) {
        return done(imports.check("daftar.csv", file, Origin.UNKNOWN, OFFICER));
    }

    private PersonId register(String name, String nik) {
        return done(people.register(
                new NewPerson(name, nik, "15.71.10.1003", "", "", "Usaha lama", "dagang", "", "", "", ""), OFFICER));
    }

    private PersonId person(String nik) {
        return people.byNik(done(niks.check(nik, LocalDate.of(2026, 11, 24))))
                .orElseThrow()
                .id();
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T done(Result<T, ?> result) {
        return switch (result) {
            case Done<T, ?>(var value) -> value;
            case Refused<T, ?>(var refusal) -> throw new AssertionError(refusal);
        };
    }
}

package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.sheet.Headings;
import id.renteng.registry.sheet.Headings.Field;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Lists name husbands and wives: that is kept with its source, and speaks for two entries being one person.
@SpringBootTest(properties = "renteng.test.city=imports")
@Transactional
class SpousesTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final String KENANGA = "Jl. Kenanga No. 12 RT 04";
    private static final String HEADING = "NIK;Nama;Nama Usaha;Kelurahan;Nama Suami/Istri\n";

    @Autowired
    Imports imports;

    @Autowired
    People people;

    @Autowired
    PersonSources sources;

    @Autowired
    Records records;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Households households;

    @Autowired
    PersonCorrections corrections;

    @Autowired
    ErasureTable erasure;

    @Autowired
    Niks niks;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nama Suami/Istri",
                "NAMA SUAMI",
                "Istri",
                "nama_pasangan",
                "Suami / Isteri",
                "Nama Istri (bila ada)"
            })
    void lists_name_her_husband_or_his_wife_under_many_headings(String heading) {
        assertThat(Headings.guess(List.of("NIK", "Nama", heading)).column(Field.SPOUSE))
                .isEqualTo(2);
        assertThat(Headings.guess(List.of("NIK", "Nama", heading)).column(Field.OWNER))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NIK Suami", "No HP Istri", "Pekerjaan Suami", "Tgl Lahir Pasangan"})
    void what_else_is_said_of_a_husband_is_not_his_name(String heading) {
        assertThat(Headings.guess(List.of("Nomor", heading)).has(Field.SPOUSE)).isFalse();
        assertThat(Headings.guess(List.of("Nomor", heading)).has(Field.PHONE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "", "belum menikah", "Janda", "tidak ada", "1571015703859002"})
    void that_there_is_none_is_no_name(String cell) {
        var checked = new FileCheck(new Niks(), new Regions())
                .check(bytes("1571015703859002;Sari;Kue;Legok;" + cell + "\n"), LocalDate.of(2026, 11, 23));

        assertThat(checked.rows().getFirst().described().spouse()).isEmpty();
    }

    @Test
    void the_same_husband_speaks_for_one_person_and_says_so() {
        var rows = new FileCheck(new Niks(), new Regions())
                .check(
                        bytes("1571015703859002;Siti Aminah;Kue;Legok;Budi Santoso\n"
                                + "belum ada;Siti Aminah;Salon;Murni;Budi Santosa\n"
                                + "menyusul;Siti Aminah;Toko;Jelutung;Hendra Wijaya\n"),
                        LocalDate.of(2026, 11, 23))
                .rows();

        assertThat(SamePerson.in(rows)).singleElement().satisfies(pair -> {
            assertThat(pair.row()).isEqualTo(2);
            assertThat(pair.other()).isEqualTo(3);
            assertThat(pair.likeness().signs())
                    .extracting(Enum::name)
                    .containsExactlyInAnyOrder("SAME_NAME", "SAME_SPOUSE");
        });
    }

    @Test
    void she_is_registered_with_him_and_another_list_that_says_otherwise_stands_beside() {
        commit("1571015703859002;Sari Wulan;Kue Sari;Legok;Budi Santoso\n");
        var sari = sari();
        assertThat(sari.spouse()).isEqualTo("Budi Santoso");

        var second = commit("1571015703859002;Sari Wulan;Salon Sari;Legok;Hendra Wijaya\n");

        var fact = sources.disputed(sari.id()).stream()
                .filter(one -> one.fact() == Fact.SPOUSE)
                .findFirst()
                .orElseThrow();
        assertThat(fact.held()).isEqualTo("Budi Santoso");
        assertThat(fact.sayings()).hasSize(2);
        assertThat(sources.choose(sari.id(), Fact.SPOUSE, null, second, 2, OFFICER))
                .isEqualTo(new Done<>(Fact.SPOUSE));
        assertThat(people.find(sari.id()).orElseThrow().spouse()).isEqualTo("Hendra Wijaya");
    }

    @Test
    void she_is_asked_for_him_at_the_desk_where_he_speaks_as_well() {
        commit("1571015703859002;Siti Aminah;Kue Sari;Legok;Budi Santoso\n");
        var asked = wifeOf("Budi Santoso", "1571015703859028");

        assertThat(duplicates.of(asked))
                .singleElement()
                .satisfies(alike -> assertThat(alike.signs()).contains("SAME_SPOUSE"));
    }

    @Test
    void whom_a_list_names_may_be_on_the_family_card_of_who_is_registered() {
        commit("1571015703859002;Siti Aminah;Kue Sari;Legok;-\n1571011703850003;Budi Santoso;Bengkel;Legok;-\n");
        households.record(sari().id(), "1571012345670001", OFFICER);
        var budi =
                people.search(new PeopleQuery("Budi Santoso", "", ""), null, 9).getFirst();
        households.record(budi.id(), "1571012345670001", OFFICER);
        var asked = wifeOf("Budi Santosa", "1571015703859928");

        assertThat(duplicates.of(asked))
                .singleElement()
                .satisfies(alike -> assertThat(alike.signs()).contains("SPOUSE_ON_CARD"));
    }

    @Test
    void the_same_husband_leads_to_her_where_name_birth_date_and_phone_do_not() {
        commit("1571015703859002;Siti Aminah;Kue Sari;Legok;Budi Santoso\n");
        livesInKenanga(sari());
        var slipped = slipped("Budi Santosa", "");

        assertThat(duplicates.of(slipped))
                .singleElement()
                .satisfies(alike -> assertThat(alike.signs()).contains("NEAR_NIK", "OTHER_BIRTH", "SAME_SPOUSE"));
    }

    @Test
    void a_title_or_another_spelling_before_a_name_hides_no_couple_at_the_desk() {
        commit("1571015703859002;Hj. Siti Aminah;Kue Sari;Legok;Drs. Boedi Santoso\n");
        livesInKenanga(sari());
        var slipped = slipped("H. Budi Santoso", "");

        assertThat(duplicates.of(slipped))
                .singleElement()
                .satisfies(alike -> assertThat(alike.signs()).contains("SAME_SPOUSE"));
    }

    @Test
    void what_a_couple_is_looked_for_by_is_kept_by_night_where_it_was_not_kept_before() {
        commit("1571015703859002;Siti Aminah;Kue Sari;Legok;Budi Santoso\n");
        livesInKenanga(sari());
        var slipped = slipped("Budi Santosa", "");
        db.sql("update registry_person set couple_key = '' where id = :id")
                .param("id", sari().id().value())
                .update();
        assertThat(duplicates.of(slipped)).isEmpty();

        duplicates.look(OFFICER);

        assertThat(duplicates.of(slipped)).hasSize(1);
    }

    @Test
    void her_family_card_speaks_at_the_desk_and_is_kept_with_her() {
        commit(
                "1571015703859002;Siti Aminah;Kue Sari;Legok;-\n1571011703850003;Budi Santoso;Bengkel;Legok;Siti Aminah\n");
        households.record(sari().id(), "1571012345670001", OFFICER);
        livesInKenanga(sari());
        var again = slipped("", "1571 0123 4567 0001");

        assertThat(duplicates.of(again))
                .singleElement()
                .satisfies(alike -> assertThat(alike.signs()).contains("NEAR_NIK", "OTHER_BIRTH", "SAME_FAMILY_CARD"));

        var registered = people.register(again, OFFICER);
        assertThat(registered)
                .isInstanceOfSatisfying(
                        Done.class,
                        done -> assertThat(households
                                        .of((PersonId) done.value())
                                        .orElseThrow()
                                        .mates())
                                .extracting(Person::id)
                                .containsExactly(sari().id()));
    }

    @Test
    void who_is_on_the_card_that_the_desk_saw_may_be_the_husband_that_an_entry_names() {
        commit(
                "1571015703859002;Siti Aminah;Kue Sari;Legok;Budi Santoso\n1571011703850003;Budi Santoso;Bengkel;Legok;-\n");
        var budi =
                people.search(new PeopleQuery("Budi Santoso", "", ""), null, 9).getFirst();
        households.record(budi.id(), "1571012345670001", OFFICER);
        var asked = asked("Siti Aminah", "1571015703859928", "", "", "1571012345670001");

        assertThat(duplicates.of(asked))
                .singleElement()
                .satisfies(alike -> assertThat(alike.signs()).contains("SPOUSE_ON_CARD"));
    }

    @Test
    void her_own_nik_is_no_family_card() {
        var asked = asked("Siti Aminah", "1571015703859002", "", "", "1571015703859002");

        assertThat(people.register(asked, OFFICER))
                .isEqualTo(new Refused<>(new RegistrationRefusal.FieldsWrong(
                        List.of(new RegistrationRefusal.FieldProblem("familyCard", "FAMILY_CARD_WRONG")))));
    }

    @Test
    void a_wrong_husband_is_corrected_with_who_did_it() {
        commit("1571015703859002;Sari Wulan;Kue Sari;Legok;Budi Santoso\n");
        var asked = new PersonCorrections.Asked("Sari Wulan", "15.71.10.1003", "", "Hendra Wijaya");

        corrections.correct(sari().id(), asked, new Grounds("salah di daftar", null), OFFICER);

        assertThat(sari().spouse()).isEqualTo("Hendra Wijaya");
        assertThat(sources.byHand(sari().id()))
                .extracting(SetByHand::fact, SetByHand::by)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Fact.SPOUSE, "Dedi"));
    }

    @Test
    void he_is_in_the_copy_of_her_data_and_gone_when_she_is_made_nameless() {
        commit("1571015703859002;Sari Wulan;Kue Sari;Legok;Budi Santoso\n");
        var sari = sari();

        assertThat(records.of(sari.id()).get("registry_person").toString()).contains("Budi Santoso");
        assertThat(records.of(sari.id()).get("registry_import_row").toString()).contains("Budi Santoso");

        erasure.erase(sari.id(), java.time.Instant.EPOCH, OFFICER);

        assertThat(records.of(sari.id()).toString()).doesNotContain("Budi Santoso");
    }

    /// Whatever names her husband is in the catalogue of what she gets.
    @Test
    void no_table_names_him_but_those_that_are_in_the_copy() {
        assertThat(db.sql("""
                        select table_name::text from information_schema.columns
                         where table_schema = current_schema() and column_name like '%spouse%'
                        """).query(String.class).set())
                .isSubsetOf(records.of(PersonId.random()).keySet());
    }

    private Person sari() {
        return switch (niks.check("1571015703859002", LocalDate.of(2026, 11, 24))) {
            case Done(var nik) -> people.byNik(nik).orElseThrow();
            case Refused(var problem) -> throw new AssertionError(problem);
        };
    }

    private ImportId commit(String rows) {
        var id = switch (imports.check("pasangan.csv", bytes(rows), Origin.UNKNOWN, OFFICER)) {
            case Done(var done) -> done;
            case Refused(var refusal) -> throw new AssertionError(refusal);
        };
        assertThat(imports.commit(id, OFFICER)).isInstanceOf(Done.class);
        return id;
    }

    private static byte[] bytes(String rows) {
        return (HEADING + rows).getBytes(StandardCharsets.UTF_8);
    }

    private void livesInKenanga(Person person) {
        db.sql("update registry_person set address = :address where id = :id")
                .param("address", KENANGA)
                .param("id", person.id().value())
                .update();
    }

    private static NewPerson wifeOf(String husband, String nik) {
        return asked("Siti Aminah", nik, "", husband, "");
    }

    /// Of Kenanga, with a letter too many in her name and a digit wrong in her birth date.
    private static NewPerson slipped(String husband, String card) {
        return asked("Siti Aminahh", "1571015703849002", KENANGA, husband, card);
    }

    private static NewPerson asked(String name, String nik, String address, String husband, String card) {
        return new NewPerson(name, nik, "15.71.10.1003", address, "", "Salon", "jasa", "", "", "", "", husband, card);
    }
}

package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.SourceRefusal.TwoPeopleChangeIt;
import id.renteng.registry.UndoRefusal.NeededSince;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/// Two lists speak of Sari: they agree on her name, and not on where she lives, her phone and what she earns.
@SpringBootTest(properties = "renteng.test.city=columns")
@Transactional
class PersonSourcesTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final String HEADING = "Nama Pemilik;NIK;Nama Usaha;Kelurahan;Kecamatan;Alamat;No HP;Omset/Bulan\n";

    @Autowired
    Imports imports;

    @Autowired
    ImportUndo undo;

    @Autowired
    People people;

    @Autowired
    Businesses businesses;

    @Autowired
    PersonSources sources;

    @Autowired
    Records records;

    @Autowired
    Niks niks;

    private ImportId first = ImportId.random();
    private ImportId second = ImportId.random();
    private PersonId sari = PersonId.random();

    @BeforeEach
    void twoLists() {
        first = register(
                new Origin("Dinas Koperasi", "ber-NIB"),
                "Sari Wulan;1571015703859002;Kue Sari;Legok;Danau Sipin;Jl. Melati 3;081200001234;2.000.000\n");
        second = register(
                new Origin("Kelurahan Murni", "semua pedagang"),
                "SARI WULAN;1571015703859002;KUE SARI;Murni;Danau Sipin;jl melati 3;081200005678;3.500.000\n");
        sari = people.byNik(
                        ((Done<Nik, NikProblem>) niks.check("1571015703859002", LocalDate.of(2026, 11, 28))).value())
                .orElseThrow()
                .id();
    }

    @Test
    void what_two_lists_say_stands_side_by_side_with_row_date_person_and_definition() {
        var disputed = sources.disputed(sari);

        assertThat(disputed).extracting(SourcedFact::fact).containsExactly(Fact.KELURAHAN, Fact.PHONE, Fact.TURNOVER);
        var turnover = disputed.getLast();
        assertThat(turnover.businessName()).isEqualTo("Kue Sari");
        assertThat(turnover.held()).isEqualTo("2000000");
        assertThat(turnover.sayings())
                .extracting(SourcedFact.Saying::value, SourcedFact.Saying::holds)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2000000", true),
                        org.assertj.core.groups.Tuple.tuple("3500000", false));
        var statement = turnover.sayings().getLast().by().getFirst();
        assertThat(statement.origin()).isEqualTo(new Origin("Kelurahan Murni", "semua pedagang"));
        assertThat(statement.row()).isEqualTo(2);
        assertThat(statement.by()).isEqualTo("Dedi");
        assertThat(sources.statements(sari)).extracting(Statement::list).containsExactly(first, second);
    }

    @Test
    void an_officer_decides_which_holds_and_both_stay() {
        sources.choose(sari, Fact.KELURAHAN, null, second, 2, OFFICER);
        var kueSari = businesses.of(sari).getFirst().id();
        sources.choose(sari, Fact.TURNOVER, kueSari, second, 2, OFFICER);

        assertThat(people.find(sari).orElseThrow().kelurahan()).isEqualTo("15.71.10.1002");
        assertThat(businesses.of(sari).getFirst().monthlyTurnover().rupiah()).isEqualTo(3_500_000);
        assertThat(sources.disputed(sari).stream().filter(fact -> fact.fact() == Fact.KELURAHAN))
                .as("both stay")
                .singleElement()
                .satisfies(place -> assertThat(place.sayings()).hasSize(2));
        assertThat(sources.choices(sari))
                .extracting(FactChoice::fact, FactChoice::before, FactChoice::after, FactChoice::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Fact.TURNOVER, "2000000", "3500000", "Dedi"),
                        org.assertj.core.groups.Tuple.tuple(Fact.KELURAHAN, "15.71.10.1003", "15.71.10.1002", "Dedi"));
    }

    @Test
    void who_set_a_fact_by_hand_and_when_stands_beside_what_lists_say() {
        var asked = new NewPerson(
                "Rina Tangan",
                "1571015003870009",
                "15.71.10.1003",
                "Jl. Melati",
                "",
                "Kue Rina",
                "kuliner",
                "",
                "",
                "",
                "");
        var rina = done(people.register(asked, OFFICER));

        assertThat(sources.byHand(rina)).isNotEmpty().allSatisfy(one -> {
            assertThat(one.kind()).isEqualTo(SetByHand.Kind.REGISTERED);
            assertThat(one.by()).isEqualTo("Dedi");
        });
        assertThat(sources.byHand(sari)).isEmpty();

        sources.choose(sari, Fact.KELURAHAN, null, second, 2, OFFICER);

        assertThat(sources.byHand(sari))
                .extracting(SetByHand::fact, SetByHand::kind, SetByHand::by)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Fact.KELURAHAN, SetByHand.Kind.CHOSEN, "Dedi"));
    }

    @Test
    void who_set_a_fact_of_a_business_by_hand_and_what_was_known_before_stays() {
        var kueSari = businesses.of(sari).getFirst();
        assertThat(sources.byHand(sari)).isEmpty();
        var asked = new NewBusiness("Kue Sari", "dagang", kueSari.line(), "", "5.000.000", "", "", "", "", "");

        assertThat(businesses.change(sari, kueSari.id(), asked, OFFICER)).isInstanceOf(Done.class);
        assertThat(businesses.change(sari, kueSari.id(), asked, OFFICER)).isInstanceOf(Done.class);

        assertThat(businesses.changes(sari))
                .as("once, and only what changed")
                .extracting(BusinessChange::fact, BusinessChange::before, BusinessChange::after, BusinessChange::by)
                .contains(org.assertj.core.groups.Tuple.tuple(BusinessFact.TURNOVER, "2000000", "5000000", "Dedi"))
                .doesNotHaveDuplicates();
        assertThat(sources.byHand(sari))
                .filteredOn(one -> one.fact() == Fact.TURNOVER)
                .extracting(SetByHand::business, SetByHand::kind, SetByHand::by)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(kueSari.id(), SetByHand.Kind.CORRECTED, "Dedi"));
        assertThat(records.of(sari).get("registry_business_change").toString()).contains("5000000");
        assertThat(undo.undo(first, OFFICER))
                .as("somebody set it by hand since")
                .isInstanceOf(Refused.class);
    }

    @Test
    void who_registered_a_business_by_hand_is_kept() {
        var salon = done(businesses.register(
                sari, new NewBusiness("Salon Sari", "jasa", "", "", "1.000.000", "", "", "", "", ""), OFFICER));

        assertThat(sources.byHand(sari))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one)
                        .extracting(SetByHand::business, SetByHand::kind, SetByHand::by)
                        .containsExactly(salon, SetByHand.Kind.REGISTERED, "Dedi"));
    }

    @Test
    void a_phone_is_changed_by_two_people_and_not_here() {
        assertThat(sources.choose(sari, Fact.PHONE, null, second, 2, OFFICER))
                .isEqualTo(new Refused<>(new TwoPeopleChangeIt()));
        assertThat(people.find(sari).orElseThrow().phone()).isEqualTo("+6281200001234");
    }

    @Test
    void a_birth_date_is_corrected_by_two_people_and_not_here() {
        assertThat(sources.choose(sari, Fact.BORN, null, second, 2, OFFICER))
                .isEqualTo(new Refused<>(new TwoPeopleChangeIt()));
    }

    @Test
    void a_row_about_somebody_else_settles_nothing() {
        assertThatThrownBy(() -> sources.choose(sari, Fact.PHONE, null, second, 3, OFFICER))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> sources.choose(PersonId.random(), Fact.PHONE, null, second, 2, OFFICER))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_list_whose_people_somebody_decided_about_is_not_undone() {
        sources.choose(sari, Fact.KELURAHAN, null, second, 2, OFFICER);

        assertThat(undo.undo(first, OFFICER)).isEqualTo(new Refused<>(new NeededSince()));
    }

    private ImportId register(Origin origin, String row) {
        var other = "Tuti Lubis;1571014504900003;Toko %s;Murni;Danau Sipin;;;\n".formatted(origin.source());
        var id = done(
                imports.check("daftar.csv", (HEADING + row + other).getBytes(StandardCharsets.UTF_8), origin, OFFICER));
        done(imports.commit(id, OFFICER));
        return id;
    }

    private static <T> T done(Result<T, ?> result) {
        return switch (result) {
            case Done<T, ?>(var value) -> value;
            case Refused<T, ?>(var refusal) -> throw new AssertionError(refusal);
        };
    }
}

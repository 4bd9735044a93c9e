package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Actor;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.CorrectionRefusal.AnotherWaits;
import id.renteng.registry.CorrectionRefusal.FieldsWrong;
import id.renteng.registry.CorrectionRefusal.NikTaken;
import id.renteng.registry.CorrectionRefusal.NothingDiffers;
import id.renteng.registry.PersonCorrections.Asked;
import id.renteng.registry.RegistrationRefusal.FieldProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// In a city of its own: whoever is corrected is compared with all who are near her.
@SpringBootTest(properties = "renteng.test.city=imports")
@Transactional
class PersonCorrectionsTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final Actor OTHER_OFFICER = new Actor(UUID.randomUUID(), "Tuti", Role.OFFICER, null, null);
    private static final Actor HEAD = new Actor(UUID.randomUUID(), "Kepala", Role.HEAD, null, null);
    private static final String NIK = "1571015703859002";
    private static final String LEGOK = "15.71.10.1003";
    private static final String MURNI = "15.71.10.1002";
    private static final LocalDate BORN = LocalDate.of(1985, 3, 17);
    private static final Grounds DESK = new Grounds("Salah ketik, KTP sudah dilihat", null);

    @Autowired
    PersonCorrections corrections;

    @Autowired
    KeyChanges changes;

    @Autowired
    DataRequests requests;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Merges merges;

    @Autowired
    People people;

    @Autowired
    ErasureTable erasure;

    @Autowired
    JdbcClient db;

    private PersonId sari;

    @BeforeEach
    void sari() {
        sari = register("Sari Wulandri", NIK);
    }

    @Test
    void name_and_home_are_corrected_at_once_and_what_stood_there_stays() {
        assertThat(corrections.correct(sari, asked("Sari Wulandari", MURNI, "Jl. Mawar 9"), DESK, OFFICER))
                .isEqualTo(done(sari));

        var person = people.find(sari).orElseThrow();
        assertThat(person.name()).isEqualTo("Sari Wulandari");
        assertThat(person.kelurahan()).isEqualTo(MURNI);
        assertThat(person.address()).isEqualTo("Jl. Mawar 9");
        assertThat(corrections.of(sari))
                .extracting(Correction::fact, Correction::before, Correction::after, Correction::by)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(CorrectedFact.NAME, "Sari Wulandri", "Sari Wulandari", "Dedi"),
                        Tuple.tuple(CorrectedFact.KELURAHAN, LEGOK, MURNI, "Dedi"),
                        Tuple.tuple(CorrectedFact.ADDRESS, "Jl. Melati 3", "Jl. Mawar 9", "Dedi"));
        assertThat(corrections.of(sari)).allSatisfy(correction -> {
            assertThat(correction.grounds()).isEqualTo(DESK);
            assertThat(correction.askedBy()).isEmpty();
        });
    }

    @Test
    void what_is_not_different_is_not_corrected() {
        assertThat(corrections.correct(sari, asked("Sari Wulandri", LEGOK, "Jl. Melati 3"), DESK, OFFICER))
                .isEqualTo(refused(new NothingDiffers()));
        assertThat(corrections.proposeBorn(sari, BORN, DESK, OFFICER)).isEqualTo(refused(new NothingDiffers()));
        assertThat(corrections.proposeNik(sari, NIK, DESK, OFFICER)).isEqualTo(refused(new NothingDiffers()));

        assertThat(corrections.of(sari)).isEmpty();
    }

    @Test
    void whoever_is_corrected_is_found_by_the_new_name_and_compared_again() {
        var other = register("Bambang Tukiman", "1571015703859020");
        duplicates.look(OFFICER);
        assertThat(duplicates.open(LikelyQuery.ALL, 9)).isEmpty();

        corrections.correct(sari, asked("Bambang Tukiman", LEGOK, "Jl. Melati 3"), DESK, OFFICER);

        assertThat(people.search(new PeopleQuery("Bambang Tukiman", "", ""), null, 9))
                .extracting(Person::id)
                .containsExactlyInAnyOrder(sari, other);
        assertThat(duplicates.open(LikelyQuery.ALL, 9))
                .singleElement()
                .satisfies(pair ->
                        assertThat(List.of(pair.one().id(), pair.other().id())).containsExactlyInAnyOrder(sari, other));
        corrections.correct(sari, asked("Sari Wulandari", MURNI, "Jl. Kenanga 1"), DESK, OFFICER);
        assertThat(duplicates.open(LikelyQuery.ALL, 9)).isEmpty();
        assertThat(duplicates.look(OFFICER)).isZero();
    }

    @Test
    void a_granted_request_is_named_and_no_other_is() {
        var granted = request(DataRight.CORRECTION, sari, true);
        var refused = request(DataRight.CORRECTION, sari, false);
        var seeing = request(DataRight.ACCESS, sari, true);
        var someone = request(DataRight.CORRECTION, register("Rina Marlina", "1571015803859020"), true);

        for (var request : List.of(refused, seeing, someone, DataRequestId.random()))
            assertThatThrownBy(() -> corrections.correct(
                            sari, asked("Sari Wulandari", LEGOK, ""), new Grounds("Atas permintaan", request), OFFICER))
                    .isInstanceOf(NoSuchElementException.class);
        corrections.correct(sari, asked("Sari Wulandari", LEGOK, ""), new Grounds("Atas permintaan", granted), OFFICER);

        assertThat(corrections.of(sari))
                .extracting(correction -> correction.grounds().request())
                .containsOnly(granted);
    }

    @Test
    void wrong_fields_are_told_all_at_once_and_nothing_is_changed() {
        assertThat(corrections.correct(sari, asked(" ", "99", "a".repeat(301)), new Grounds(" ", null), OFFICER))
                .isEqualTo(refused(new FieldsWrong(List.of(
                        new FieldProblem("name", "NAME_MISSING"),
                        new FieldProblem("kelurahan", "KELURAHAN_KOSONG"),
                        new FieldProblem("address", "TEXT_TOO_LONG"),
                        new FieldProblem("why", "WHY_MISSING")))));
        assertThat(corrections.proposeBorn(sari, LocalDate.of(2020, 1, 1), DESK, OFFICER))
                .isEqualTo(refused(new FieldsWrong(List.of(new FieldProblem("born", "BORN_WRONG")))));
        assertThat(corrections.proposeNik(sari, "157101570385900", DESK, OFFICER))
                .isEqualTo(refused(new FieldsWrong(List.of(new FieldProblem("nik", "NIK_PANJANG")))));
        assertThatThrownBy(() -> corrections.correct(sari, asked("Sari", LEGOK, ""), DESK, HEAD))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_birth_date_holds_when_a_second_person_read_the_same() {
        var right = LocalDate.of(1985, 3, 18);
        assertThat(corrections.differsFromNik(sari, right)).isTrue();
        assertThat(corrections.differsFromNik(sari, BORN)).isFalse();

        var change = value(corrections.proposeBorn(sari, right, DESK, OFFICER));
        assertThat(corrections.proposeBorn(sari, right, DESK, OFFICER)).isEqualTo(refused(new AnotherWaits()));
        assertThat(changes.waiting(null, 9, HEAD)).extracting(KeyChange::shown).containsExactly("•• ••• 1985");
        assertThat(changes.approve(change, "1985-03-18", OFFICER))
                .isEqualTo(refused(new KeyChangeRefusal.SamePerson()));
        assertThat(changes.approve(change, "1985-03-19", HEAD)).isEqualTo(refused(new KeyChangeRefusal.DoesNotMatch()));
        assertThat(people.find(sari).orElseThrow().bornOn()).isEqualTo(BORN);
        assertThat(changes.approve(change, "1985-03-18", HEAD)).isEqualTo(done(sari));

        assertThat(people.find(sari).orElseThrow().bornOn()).isEqualTo(right);
        assertThat(corrections.of(sari))
                .containsExactly(new Correction(
                        CorrectedFact.BORN,
                        "1985-03-17",
                        "1985-03-18",
                        DESK,
                        corrections.of(sari).getFirst().at(),
                        "Kepala",
                        "Dedi"));
    }

    @Test
    void a_nik_holds_when_a_second_person_read_the_same_and_stays_nowhere_in_the_open() {
        var right = "1571015803859002";
        var change = value(corrections.proposeNik(sari, right, DESK, OFFICER));
        assertThat(changes.approve(change, "1571 0158 0385 9002", OTHER_OFFICER))
                .isEqualTo(done(sari));

        assertThat(people.byNik(nik(right)).orElseThrow().id()).isEqualTo(sari);
        assertThat(people.byNik(nik(NIK))).isEmpty();
        assertThat(corrections.differsFromNik(sari, BORN)).as("it can be read").isTrue();
        assertThat(corrections.differsFromBorn(sari, right)).isTrue();
        assertThat(corrections.of(sari))
                .extracting(Correction::before, Correction::after, Correction::askedBy)
                .containsExactly(Tuple.tuple("1571••••••••9002", "1571••••••••9002", "Dedi"));
        assertThat(requests.copy(sari, OFFICER).toString()).doesNotContain(right, NIK);
    }

    @Test
    void a_sex_that_her_nik_says_too_is_corrected_at_once() {
        db.sql("update registry_person set sex = 'MALE' where id = :id")
                .param("id", sari.value())
                .update();

        assertThat(corrections.differsFromNik(sari, Sex.FEMALE)).isFalse();
        assertThat(corrections.correctSex(sari, Sex.FEMALE, DESK, OFFICER)).isEqualTo(done(sari));

        assertThat(people.find(sari).orElseThrow().sex()).isEqualTo(Sex.FEMALE);
        assertThat(corrections.of(sari))
                .extracting(
                        Correction::fact, Correction::before, Correction::after, Correction::by, Correction::askedBy)
                .containsExactly(Tuple.tuple(CorrectedFact.SEX, "MALE", "FEMALE", "Dedi", ""));
        assertThat(corrections.correctSex(sari, Sex.FEMALE, DESK, OFFICER)).isEqualTo(refused(new NothingDiffers()));
    }

    @Test
    void a_sex_that_her_nik_does_not_say_takes_two_people_who_read_the_card() {
        assertThat(corrections.differsFromNik(sari, Sex.MALE)).isTrue();
        assertThat(corrections.correctSex(sari, Sex.MALE, DESK, OFFICER))
                .isEqualTo(refused(new CorrectionRefusal.NikSaysOther()));
        assertThat(corrections.proposeSex(sari, Sex.MALE, new Grounds("", null), OFFICER))
                .isEqualTo(refused(new FieldsWrong(List.of(new FieldProblem("why", "WHY_MISSING")))));

        var change = value(corrections.proposeSex(sari, Sex.MALE, DESK, OFFICER));
        assertThat(corrections.proposeSex(sari, Sex.MALE, DESK, OFFICER)).isEqualTo(refused(new AnotherWaits()));
        assertThat(changes.approve(change, "FEMALE", HEAD)).isEqualTo(refused(new KeyChangeRefusal.DoesNotMatch()));
        assertThat(people.find(sari).orElseThrow().sex()).isEqualTo(Sex.FEMALE);
        assertThat(changes.approve(change, "MALE", HEAD)).isEqualTo(done(sari));

        assertThat(people.find(sari).orElseThrow().sex()).isEqualTo(Sex.MALE);
        assertThat(corrections.of(sari))
                .extracting(Correction::fact, Correction::by, Correction::askedBy)
                .containsExactly(Tuple.tuple(CorrectedFact.SEX, "Kepala", "Dedi"));
    }

    @Test
    void a_sex_that_was_set_meanwhile_is_not_corrected_into_itself() {
        var change = value(corrections.proposeSex(sari, Sex.MALE, DESK, OFFICER));
        db.sql("update registry_person set sex = 'MALE' where id = :id")
                .param("id", sari.value())
                .update();

        assertThat(changes.approve(change, "MALE", HEAD)).isEqualTo(done(sari));

        assertThat(corrections.of(sari)).isEmpty();
    }

    @Test
    void the_nik_of_somebody_else_is_refused_when_it_is_asked_for_and_when_it_is_approved() {
        var rina = "1571015803859020";
        var change = value(corrections.proposeNik(sari, rina, DESK, OFFICER));
        register("Rina Marlina", rina);

        assertThat(corrections.proposeNik(sari, rina, DESK, OFFICER)).isEqualTo(refused(new NikTaken()));
        assertThat(changes.approve(change, rina, HEAD)).isEqualTo(refused(new KeyChangeRefusal.NikTaken()));
        assertThat(people.byNik(nik(NIK)).orElseThrow().id()).isEqualTo(sari);
    }

    @Test
    void the_nik_of_an_entry_that_was_merged_into_hers_is_her_own() {
        var right = "1571015803859020";
        var again = register("Sari Wulandari", right);
        merges.merge(again, sari, OFFICER);

        var change = value(corrections.proposeNik(sari, right, DESK, OFFICER));
        assertThat(changes.approve(change, right, HEAD)).isEqualTo(done(sari));
        assertThatThrownBy(() -> corrections.correct(again, asked("Sari", LEGOK, ""), DESK, OFFICER))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void she_gets_it_in_her_copy_and_it_is_gone_when_she_is_erased() {
        corrections.correct(sari, asked("Sari Wulandari", LEGOK, "Jl. Melati 3"), DESK, OFFICER);

        assertThat(requests.copy(sari, OFFICER).records().get("registry_correction"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("before", "Sari Wulandri")
                        .containsEntry("after", "Sari Wulandari")
                        .containsEntry("why", DESK.why()));
        corrections.proposeBorn(sari, LocalDate.of(1985, 3, 18), DESK, OFFICER);
        erasure.erase(sari, Instant.now(), HEAD);

        assertThat(corrections.of(sari)).singleElement().satisfies(correction -> {
            assertThat(correction.before() + correction.after()).isEmpty();
            assertThat(correction.grounds().why()).isEqualTo("(dihapus)");
        });
        assertThat(people.find(sari).orElseThrow().isErased()).isTrue();
        assertThatThrownBy(() -> corrections.correct(sari, asked("Sari", LEGOK, ""), DESK, OFFICER))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void two_people_stand_behind_a_birth_date_in_the_database_too() {
        assertThatThrownBy(() -> db.sql("""
                                insert into registry_correction (person_id, fact, before, after, why, corrected_at,
                                                                 corrected_by, corrected_as)
                                values (:id, 'BORN', '1985-03-17', '1985-03-18', 'Salah', now(), :id, 'Dedi')
                                """).param("id", sari.value()).update())
                .hasMessageContaining("registry_correction_four_eyes");
    }

    private DataRequestId request(DataRight right, PersonId person, boolean granted) {
        var id = value(requests.receive(person, right, "", OFFICER));
        requests.answer(id, granted, "Baik", OFFICER);
        return id;
    }

    private PersonId register(String name, String nik) {
        return value(people.register(
                new NewPerson(name, nik, LEGOK, "Jl. Melati 3", "", "Kue " + name, "kuliner", "", "", "", ""),
                OFFICER));
    }

    private static Asked asked(String name, String kelurahan, String address) {
        return new Asked(name, kelurahan, address, "");
    }

    private static Nik nik(String digits) {
        return value(new Niks().check(digits, LocalDate.of(2026, 11, 28)));
    }

    private static <T> T value(Result<T, ?> result) {
        return switch (result) {
            case Done<T, ?>(var value) -> value;
            case Refused<T, ?>(var refusal) -> throw new AssertionError(refusal);
        };
    }
}

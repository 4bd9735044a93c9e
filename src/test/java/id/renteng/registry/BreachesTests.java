package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Actor;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.Concerned.LookedAtBy;
import id.renteng.registry.Concerned.OfKelurahan;
import id.renteng.registry.Concerned.One;
import id.renteng.registry.RegistrationRefusal.FieldProblem;
import id.renteng.registry.RegistrationRefusal.FieldsWrong;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class BreachesTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi Tes Bocor", Role.OFFICER, null, null);
    private static final Actor AUDITOR = new Actor(UUID.randomUUID(), "Adi", Role.AUDITOR, null, null);

    @Autowired
    Breaches breaches;

    @Autowired
    People people;

    @Autowired
    WholeNiks niks;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Test
    void the_clock_runs_three_days_from_the_moment_it_was_noticed() {
        var breach = recorded();

        assertThat(Duration.between(breach.noticedAt(), breach.dueAt())).isEqualTo(Duration.ofHours(72));
        assertThat(breach.isLate(breach.dueAt())).isFalse();
        assertThat(breach.isLate(breach.dueAt().plusSeconds(1))).isTrue();
        assertThatThrownBy(() -> breaches.tellPeople(breach.id(), OFFICER))
                .as("nobody is on the list")
                .isInstanceOf(NoSuchElementException.class);
        breaches.add(breach.id(), new One(RegisteredPeople.register(db, "Tuti")), OFFICER);
        breaches.tellPeople(breach.id(), OFFICER);
        assertThat(breaches.find(breach.id()).orElseThrow().isOpen())
                .as("the authority waits")
                .isTrue();
        breaches.tellAuthority(breach.id(), OFFICER);
        assertThat(breaches.find(breach.id())
                        .orElseThrow()
                        .isLate(breach.dueAt().plusSeconds(1)))
                .isFalse();
        assertThatThrownBy(() -> breaches.tellPeople(breach.id(), OFFICER)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whom_it_concerns_is_asked_of_the_register_and_nobody_is_listed_twice() {
        var sari = sari();
        niks.show(sari, Purpose.CARD, OFFICER);
        var rina = RegisteredPeople.register(db, "Rina");
        var breach = recorded().id();

        assertThat(breaches.add(
                        breach,
                        new LookedAtBy("dedi tes bocor", LocalDate.now(clock).minusDays(1)),
                        OFFICER))
                .isEqualTo(1);
        assertThat(breaches.add(breach, new One(sari), OFFICER)).isZero();
        assertThat(breaches.add(breach, new One(rina), OFFICER)).isEqualTo(1);
        assertThat(breaches.add(breach, new OfKelurahan("15.71.10.1003"), OFFICER))
                .as("but for her")
                .isNotNegative();

        assertThat(breaches.people(breach, null, 500))
                .extracting(Person::id)
                .contains(sari, rina)
                .doesNotHaveDuplicates();
        assertThat(breaches.of(sari)).extracting(Breach::id).containsExactly(breach);
    }

    @Test
    void who_is_found_later_is_told_later_and_who_was_listed_wrongly_leaves_the_list() {
        var breach = recorded().id();
        var sari = RegisteredPeople.register(db, "Sari B");
        var rina = RegisteredPeople.register(db, "Rina B");
        breaches.add(breach, new One(sari), OFFICER);
        breaches.tellPeople(breach, OFFICER);
        assertThat(breaches.addressees(breach, null, 9)).as("to print again").hasSize(1);

        breaches.add(breach, new One(rina), OFFICER);

        var open = breaches.find(breach).orElseThrow();
        assertThat(open.peopleToldAt()).isNull();
        assertThat(open.untold()).isEqualTo(1);
        assertThat(breaches.addressees(breach, null, 9)).extracting(Person::id).containsExactly(rina);
        assertThat(breaches.clear(breach, OFFICER)).isEqualTo(1);
        assertThat(breaches.people(breach, null, 9)).extracting(Person::id).containsExactly(sari);
        assertThat(breaches.find(breach).orElseThrow().peopleToldAt()).isNotNull();
        assertThatThrownBy(() -> breaches.clear(breach, OFFICER)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_breach_that_concerns_nobody_is_closed_by_saying_so_and_opens_again_for_who_is_found() {
        var breach = recorded().id();
        breaches.concernsNobody(breach, OFFICER);
        breaches.tellAuthority(breach, OFFICER);

        assertThat(breaches.find(breach).orElseThrow().isOpen()).isFalse();
        assertThatThrownBy(() -> breaches.concernsNobody(breach, OFFICER)).isInstanceOf(NoSuchElementException.class);

        breaches.add(breach, new One(RegisteredPeople.register(db, "Tuti B")), OFFICER);
        assertThat(breaches.find(breach).orElseThrow().isOpen()).isTrue();
        assertThatThrownBy(() -> breaches.concernsNobody(breach, OFFICER))
                .as("somebody is on the list")
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void nobody_is_left_out_where_a_breach_concerns_more_than_one_file_of_letters() {
        var concerned = RegisteredPeople.registerMany(db, "Bocor", 201);
        var breach = recorded().id();
        assertThat(breaches.endsOfParts(breach, 50)).isEmpty();
        concerned.forEach(person -> breaches.add(breach, new One(person), OFFICER));

        var written = new ArrayList<PersonId>();
        PersonId after = null;
        for (var end : breaches.endsOfParts(breach, 50)) {
            breaches.people(breach, after, 50).forEach(person -> written.add(person.id()));
            assertThat(written.getLast()).isEqualTo(end);
            after = end;
        }
        breaches.people(breach, after, 50).forEach(person -> written.add(person.id()));

        assertThat(written).containsExactlyElementsOf(concerned);
        assertThat(breaches.endsOfParts(breach, 67))
                .as("201 are three full parts")
                .hasSize(2);
    }

    @Test
    void what_is_missing_is_said_of_every_field() {
        var asked = new NewBreach("", "2999-01-01", "kemarin", "NIK", "Laptop hilang", "");
        assertThat(breaches.record(asked, OFFICER))
                .isEqualTo(new Refused<>(new FieldsWrong(List.of(
                        new FieldProblem("title", "BREACH_WORDS"),
                        new FieldProblem("remedy", "BREACH_WORDS"),
                        new FieldProblem("noticedAt", "BREACH_NOTICED"),
                        new FieldProblem("happenedOn", "BREACH_HAPPENED")))));
    }

    @Test
    void an_auditor_reads_and_records_nothing() {
        var asked = new NewBreach("a", "", "", "", "", "");
        assertThatThrownBy(() -> breaches.record(asked, AUDITOR)).isInstanceOf(NotAllowed.class);
    }

    private Breach recorded() {
        var noticed = LocalDateTime.now(clock).minusHours(2).withNano(0);
        var asked = new NewBreach(
                "Laptop petugas hilang",
                noticed.toLocalDate().toString(),
                noticed.toString(),
                "Nama dan NIK",
                "Hilang di pasar",
                "Kata sandi diganti");
        return switch (breaches.record(asked, OFFICER)) {
            case Done(var id) -> breaches.find(id).orElseThrow();
            case Refused(var refusal) -> throw new AssertionError(refusal);
        };
    }

    private PersonId sari() {
        var asked = new NewPerson(
                "Sari Bocor", "1571015703859088", "15.71.10.1003", "", "", "Kue", "kuliner", "", "", "", "");
        return switch (people.register(asked, OFFICER)) {
            case Done(var id) -> id;
            case Refused(var refusal) -> throw new AssertionError(refusal);
        };
    }
}

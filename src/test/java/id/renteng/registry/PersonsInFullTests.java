package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Actor;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.kernel.Spot;
import id.renteng.registry.CircumstanceRefusal.InTheFuture;
import id.renteng.registry.CircumstanceRefusal.SourceMissing;
import id.renteng.registry.Households.NumberInvalid;
import id.renteng.registry.RegistrationRefusal.FieldProblem;
import id.renteng.registry.RegistrationRefusal.FieldsWrong;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class PersonsInFullTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final Actor TRAINER = new Actor(UUID.randomUUID(), "Tia", Role.TRAINER, null, null);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final NewBusiness KIOSK = new NewBusiness(
            "warung sari", "dagang", "sayur", "", "4.000.000", "10 juta", "", "2", "2023", "-1.61, 103.5999995");

    @Autowired
    Businesses businesses;

    @Autowired
    Permits permits;

    @Autowired
    Households households;

    @Autowired
    PersonCircumstances circumstances;

    @Autowired
    Merges merges;

    @Autowired
    JdbcClient db;

    private PersonId sari;

    @BeforeEach
    void sari() {
        sari = RegisteredPeople.register(db, "Sari");
    }

    @Test
    void a_person_has_several_businesses_each_with_its_own_facts() {
        var kiosk = done(KIOSK);
        done(with(KIOSK, "Salon Sari"));

        assertThat(businesses.of(sari))
                .extracting(Business::name)
                .containsExactlyInAnyOrder("Warung Sari", "Salon Sari");
        var found = business(kiosk);
        assertThat(found.kbli()).as("from the line").isEqualTo("47213");
        assertThat(found.workers()).isEqualTo(2);
        assertThat(found.spot()).isEqualTo(new Spot(-1_610_000, 103_599_999));
        assertThat(Objects.requireNonNull(found.spot()).geo()).isEqualTo("geo:-1.610000,103.599999");
        assertThat(businesses.spotsIn("15.71.01.1001", 9)).contains(found.spot());
        assertThat(businesses.register(sari, KIOSK, OFFICER))
                .isEqualTo(new Refused<>(new FieldsWrong(List.of(new FieldProblem("name", "BUSINESS_TWICE")))));
    }

    @Test
    void what_is_wrong_is_said_of_every_field_at_once() {
        var wrong = new NewBusiness(" ", "", "", "99999", "banyak", "", "123", "dua", "1066", "di pasar");

        assertThat(businesses.register(sari, wrong, OFFICER)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason().toString())
                    .contains("name", "trade", "kbli", "turnover", "nib", "workers", "beganIn", "spot");
        });
    }

    @Test
    void a_code_of_2020_becomes_its_certain_successor_and_is_asked_about_otherwise() {
        var phones = new NewBusiness("Pulsa Sari", "dagang", "", "47414", "", "", "", "", "", "");
        assertThat(business(done(phones)).kbli()).isEqualTo("47404");
        var online = new NewBusiness("Daring Sari", "dagang", "", "47919", "", "", "", "", "", "");
        assertThat(businesses.register(sari, online, OFFICER))
                .isEqualTo(new Refused<>(new FieldsWrong(List.of(new FieldProblem("kbli", "KBLI_SPLIT")))));
    }

    @Test
    void a_code_that_changed_its_meaning_needs_the_year_of_its_list() {
        assertThat(kbliOf("56102")).isEqualTo("KBLI_TWO_YEARS");
        assertThat(kbliOf("56102/2020")).as("a food stall").isEqualTo("56101");
        assertThat(kbliOf("56102/2025")).as("a cart").isEqualTo("56102");
        assertThat(kbliOf("KBLI 10792")).as("the same in both").isEqualTo("10792");
        assertThat(kbliOf("10792 (2025)")).isEqualTo("10792");
        assertThat(kbliOf("01112/2020")).isEqualTo("KBLI_SPLIT");
        assertThat(kbliOf("5610")).isEqualTo("KBLI_UNKNOWN");
    }

    private static String kbliOf(String typed) {
        var trades = new Trades();
        var reading = new BusinessReading(trades, new Kbli(trades));
        var asked = new NewBusiness("Warung Sari", "kuliner", "", typed, "", "", "", "", "", "");
        return reading.read(asked, LocalDate.of(2026, 11, 23))
                .map(read -> String.valueOf(read.kbli()))
                .orElseGet(() -> reading.problems().getFirst().code());
    }

    @Test
    void a_business_is_changed_only_through_its_owner() {
        var kiosk = done(KIOSK);

        businesses.change(sari, kiosk, with(KIOSK, "Warung Baru"), OFFICER);

        assertThat(business(kiosk).name()).isEqualTo("Warung Baru");
        var other = RegisteredPeople.register(db, "Rina");
        assertThatThrownBy(() -> businesses.change(other, kiosk, KIOSK, OFFICER))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> businesses.change(sari, kiosk, KIOSK, TRAINER)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_paper_has_an_issuer_and_an_end_and_is_struck_out_not_changed() {
        var kiosk = done(KIOSK);
        var halal = new NewPermit("HALAL", "ID15110000123", "BPJPH", "2024-05-01", "2028-05-01");

        permits.record(sari, kiosk, halal, OFFICER);
        var permit = permits.all(List.of(kiosk)).get(kiosk).getFirst();

        assertThat(permit.holdsOn(LocalDate.of(2028, 4, 30))).isTrue();
        assertThat(permit.holdsOn(LocalDate.of(2028, 5, 1))).isFalse();
        permits.strike(sari, kiosk, permit.id(), OFFICER);
        assertThat(permits.all(List.of(kiosk))).isEmpty();
        assertThatThrownBy(() -> permits.strike(sari, kiosk, permit.id(), OFFICER))
                .isInstanceOf(NoSuchElementException.class);
        var backwards = new NewPermit("PIRT", "", "Dinkes", "2024-05-01", "2023-05-01");
        assertThat(permits.record(sari, kiosk, backwards, OFFICER))
                .isEqualTo(new Refused<>(new FieldsWrong(List.of(
                        new FieldProblem("number", "PERMIT_NUMBER"),
                        new FieldProblem("expiresOn", "PERMIT_EXPIRES")))));
    }

    @Test
    void people_with_one_family_card_are_one_household_and_its_number_is_masked() {
        var rina = RegisteredPeople.register(db, "Rina");
        households.record(sari, "1571018765430001", OFFICER);
        households.record(rina, "1571-0187-6543-0001", OFFICER);

        var home = households.of(sari).orElseThrow();

        assertThat(home.mates()).extracting(Person::id).containsExactly(rina);
        assertThat(home.numberMasked()).isEqualTo("1571••••••••0001");
        assertThat(home.toString()).doesNotContain("1571018765430001");
        assertThat(db.sql("select encode(number_secret, 'escape') from registry_household")
                        .query(String.class)
                        .list())
                .noneMatch(secret -> secret.contains("157101"));
        assertThat(households.record(sari, "157101876543", OFFICER)).isEqualTo(new Refused<>(new NumberInvalid()));
        households.record(rina, "1571018765430002", OFFICER);
        assertThat(households.of(sari).orElseThrow().mates()).isEmpty();
    }

    @Test
    void what_was_recorded_last_counts_and_says_who_told() {
        circumstances.works(sari, Occupation.CIVIL_SERVANT, MARCH, "SK pengangkatan", OFFICER);
        circumstances.is(sari, Whereabouts.DIED, MARCH.plusDays(3), "Akta kematian", OFFICER);

        var known = circumstances.of(sari);

        assertThat(known.isForState()).isTrue();
        assertThat(known.hasDied()).isTrue();
        assertThat(Objects.requireNonNull(known.whereabouts()).source()).isEqualTo("Akta kematian");
        circumstances.is(sari, Whereabouts.LIVES_HERE, MARCH, "Salah orang", OFFICER);
        assertThat(circumstances.of(sari).isGone()).isFalse();
        assertThat(circumstances.works(sari, Occupation.ARMY, LocalDate.of(2999, 1, 1), "KTP", OFFICER))
                .isEqualTo(new Refused<>(new InTheFuture()));
        assertThat(circumstances.works(sari, Occupation.ARMY, MARCH, " ", OFFICER))
                .isEqualTo(new Refused<>(new SourceMissing()));
    }

    @Test
    void a_merge_carries_work_household_and_businesses_over_and_gives_them_back() {
        var again = RegisteredPeople.register(db, "Sari W");
        done(KIOSK);
        circumstances.works(sari, Occupation.ARMY, MARCH, "KTP", OFFICER);
        households.record(sari, "1571012345670001", OFFICER);

        merges.merge(sari, again, OFFICER);
        assertThat(circumstances.of(again).isForState()).isTrue();
        assertThat(households.of(again)).isPresent();
        assertThat(businesses.of(again)).extracting(Business::person).containsExactly(again);

        merges.undo(sari, OFFICER);
        assertThat(circumstances.of(again)).isEqualTo(Circumstances.UNKNOWN);
        assertThat(households.of(again)).isEmpty();
    }

    private Business business(BusinessId id) {
        return businesses.of(sari).stream()
                .filter(business -> business.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private BusinessId done(NewBusiness asked) {
        return switch (businesses.register(sari, asked, OFFICER)) {
            case Done(var id) -> id;
            case Refused(var refusal) -> throw new AssertionError(refusal);
        };
    }

    private static NewBusiness with(NewBusiness asked, String name) {
        return new NewBusiness(
                name,
                asked.trade(),
                asked.line(),
                asked.kbli(),
                asked.turnover(),
                asked.capital(),
                asked.nib(),
                asked.workers(),
                asked.beganIn(),
                asked.spot());
    }
}

package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Actor;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.kernel.Spot;
import id.renteng.registry.UnmaskRefusal.BankConsentWithdrawn;
import id.renteng.registry.UnmaskRefusal.Restricted;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class DataConsentsTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final Actor TRAINER = new Actor(UUID.randomUUID(), "Tia", Role.TRAINER, null, null);

    @Autowired
    DataConsents consents;

    @Autowired
    ConsentTexts texts;

    @Autowired
    DataRequests requests;

    @Autowired
    Restrictions restrictions;

    @Autowired
    PersonCircumstances circumstances;

    @Autowired
    Businesses businesses;

    @Autowired
    WholeNiks niks;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    private PersonId sari;
    private Actor herself;

    @BeforeEach
    void sari() {
        var asked = new NewPerson(
                "Sari Rela", "1571015703859066", "15.71.10.1003", "", "", "Kue Sari", "kuliner", "", "", "", "");
        sari = switch (people.register(asked, OFFICER)) {
            case Done(var id) -> id;
            case Refused(var refusal) -> throw new AssertionError(refusal);
        };
        herself = new Actor(UUID.randomUUID(), "Sari", Role.MEMBER, sari.value(), null);
    }

    @Test
    void each_purpose_is_agreed_to_apart_with_the_words_of_that_day() {
        assertThat(texts.inForce())
                .extracting(ConsentWords::purpose)
                .containsExactlyInAnyOrder(ConsentPurpose.values());

        consents.give(sari, new Agreement(ConsentPurpose.BANK, 1, ConsentMeans.THUMBPRINT), OFFICER);

        assertThat(consents.given(List.of(sari), ConsentPurpose.BANK)).containsExactly(sari);
        assertThat(consents.given(List.of(sari), ConsentPurpose.STORY)).isEmpty();
        var said = consents.of(sari).getFirst();
        assertThat(said.version()).isEqualTo(1);
        assertThat(said.means()).isEqualTo(ConsentMeans.THUMBPRINT);
    }

    @Test
    void taking_back_holds_at_once_and_nothing_that_was_said_is_lost() {
        consents.give(sari, new Agreement(ConsentPurpose.BANK, 1, ConsentMeans.PAPER), OFFICER);
        consents.withdraw(sari, ConsentPurpose.BANK, ConsentMeans.OWN_ACCOUNT, herself);

        assertThat(niks.show(sari, Purpose.LOAN_FILE, OFFICER)).isEqualTo(new Refused<>(new BankConsentWithdrawn()));
        assertThat(niks.show(sari, Purpose.CARD, OFFICER)).isInstanceOf(Done.class);
        assertThat(consents.of(sari)).extracting(DataConsent::given).containsExactly(false, true);
        consents.give(sari, new Agreement(ConsentPurpose.BANK, 1, ConsentMeans.PAPER), OFFICER);
        assertThat(niks.show(sari, Purpose.LOAN_FILE, OFFICER)).isInstanceOf(Done.class);
    }

    @Test
    void a_place_that_may_not_be_shown_is_no_dot() {
        var kiosk = new NewBusiness("Warung", "dagang", "", "", "", "", "", "", "", "-1.6, 103.6");
        businesses.register(sari, kiosk, OFFICER);
        var spot = new Spot(-1_600_000, 103_600_000);
        assertThat(businesses.spotsIn("15.71.10.1003", 500)).contains(spot);

        consents.withdraw(sari, ConsentPurpose.PLACE, ConsentMeans.PAPER, OFFICER);

        assertThat(businesses.spotsIn("15.71.10.1003", 500)).doesNotContain(spot);
    }

    @Test
    void a_member_speaks_for_herself_only_and_others_not_at_all() {
        var other = RegisteredPeople.register(db, "Rina");

        assertThatThrownBy(() -> consents.withdraw(other, ConsentPurpose.BANK, ConsentMeans.OWN_ACCOUNT, herself))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> requests.copy(other, herself)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> requests.receive(other, DataRight.ACCESS, "", herself))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(requests.copy(sari, herself).person().id()).isEqualTo(sari);
        assertThatThrownBy(
                        () -> consents.give(sari, new Agreement(ConsentPurpose.BANK, 1, ConsentMeans.PAPER), TRAINER))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_granted_restriction_keeps_data_unused_until_it_is_lifted() {
        requests.receive(sari, DataRight.RESTRICTION, "Sedang sengketa", herself);
        var request = requests.of(sari).getFirst().id();
        assertThat(restrictions.isRestricted(sari)).isFalse();

        requests.answer(request, true, "Baik", OFFICER);

        assertThat(restrictions.among(Set.of(sari))).containsExactly(sari);
        assertThat(circumstances.of(sari).restricted()).isTrue();
        assertThat(niks.show(sari, Purpose.CARD, OFFICER)).isEqualTo(new Refused<>(new Restricted()));
        assertThat(niks.show(sari, Purpose.HER_WISH, OFFICER)).isInstanceOf(Done.class);
        restrictions.lift(sari, OFFICER);
        assertThat(niks.show(sari, Purpose.CARD, OFFICER)).isInstanceOf(Done.class);
        assertThatThrownBy(() -> restrictions.lift(sari, OFFICER)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_refused_restriction_restricts_nothing_and_other_rights_neither() {
        requests.receive(sari, DataRight.RESTRICTION, "", OFFICER);
        requests.answer(requests.of(sari).getFirst().id(), false, "Tidak ada alasan", OFFICER);
        requests.receive(sari, DataRight.ACCESS, "", OFFICER);
        requests.answer(requests.of(sari).getFirst().id(), true, "Ini salinannya", OFFICER);

        assertThat(restrictions.isRestricted(sari)).isFalse();
    }

    @Test
    void what_was_said_before_a_merge_counts_for_who_she_is_now() {
        var again = RegisteredPeople.register(db, "Sari R");
        consents.withdraw(sari, ConsentPurpose.PLACE, ConsentMeans.PAPER, OFFICER);
        db.sql("update registry_person set merged_into = :kept where id = :gone")
                .param("kept", again.value())
                .param("gone", sari.value())
                .update();

        assertThat(consents.withdrawn(List.of(again), ConsentPurpose.PLACE)).containsExactly(again);
    }
}

package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.RegistrationRefusal.FieldProblem;
import id.renteng.registry.RegistrationRefusal.FieldsWrong;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
class ConsentTextsTests {

    private static final Actor HEAD = new Actor(UUID.randomUUID(), "Bu Ratna", Role.HEAD, null, null);
    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final String WORDS = "Saya setuju data usaha saya juga diberikan kepada lembaga penjamin kredit.";
    private static final Area ELSEWHERE = new Area(Set.of("15.71.10"));

    @Autowired
    ConsentTexts texts;

    @Autowired
    DataConsents consents;

    @Autowired
    Merges merges;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private PersonId sari;
    private Actor herself;
    private LocalDate today;

    @BeforeEach
    void sari() {
        sari = RegisteredPeople.register(db, "Sari Naskah");
        herself = new Actor(UUID.randomUUID(), "Sari", Role.MEMBER, sari.value(), null);
        today = LocalDate.now(clock);
    }

    @Test
    void new_words_are_a_new_version_and_old_consents_keep_the_words_that_were_read() {
        agree(1, ConsentMeans.PAPER, OFFICER);

        assertThat(publish(today, "true")).isEqualTo(new Done<>(2));

        assertThat(texts.inForce())
                .filteredOn(words -> words.purpose() == ConsentPurpose.BANK)
                .singleElement()
                .satisfies(words -> assertThat(words.words()).isEqualTo(WORDS));
        assertThat(consents.of(sari)).singleElement().satisfies(said -> {
            assertThat(said.version()).isEqualTo(1);
            assertThat(said.words()).startsWith("Saya setuju data diri dan data usaha");
        });
        assertThat(consents.given(List.of(sari), ConsentPurpose.BANK)).containsExactly(sari);
        var versions = texts.versions(ConsentPurpose.BANK);
        assertThat(versions).extracting(ConsentWords::version).startsWith(2, 1);
        assertThat(versions.getFirst().published())
                .extracting(ConsentWords.Published::as)
                .isEqualTo("Bu Ratna");
        assertThat(versions.getLast().agreed()).isPositive();
    }

    @Test
    void who_agreed_before_is_asked_again_until_she_answers() {
        agree(1, ConsentMeans.PAPER, OFFICER);
        publish(today, "true");

        assertThat(consents.asksAgain(sari)).containsExactly(ConsentPurpose.BANK);
        assertThat(consents.renewals(Area.CITY, "15.71.01.1001", null, 500))
                .contains(new Renewal(sari, "Sari Naskah", "15.71.01.1001", Set.of(ConsentPurpose.BANK)));
        assertThat(consents.renewals(ELSEWHERE, "", null, 500))
                .extracting(Renewal::person)
                .doesNotContain(sari);
        assertThat(consents.renewalCount(Area.CITY)).isPositive();

        agree(2, ConsentMeans.OWN_ACCOUNT, herself);

        assertThat(consents.asksAgain(sari)).isEmpty();
        publish(today, "true", WORDS + " Sekali lagi.");
        assertThat(consents.asksAgain(sari)).containsExactly(ConsentPurpose.BANK);
        consents.withdraw(sari, ConsentPurpose.BANK, ConsentMeans.OWN_ACCOUNT, herself);
        assertThat(consents.asksAgain(sari)).as("who took it back is not asked").isEmpty();
    }

    @Test
    void clearer_words_ask_nobody_again_and_the_dead_are_never_asked() {
        agree(1, ConsentMeans.PAPER, OFFICER);
        publish(today, "false");
        assertThat(consents.asksAgain(sari)).isEmpty();

        publish(today, "true", WORDS + " Juga kepada penjamin.");
        var dead = RegisteredPeople.register(db, "Sari N");
        db.sql("""
                        insert into registry_circumstance (person_id, kind, value, happened_on, source, recorded_at,
                                                           recorded_by, recorded_as)
                        values (:id, 'WHEREABOUTS', 'DIED', '2026-02-02', 'surat', now(), :id, 'Dedi')
                        """).param("id", dead.value()).update();
        assertThat(consents.asksAgain(sari)).isNotEmpty();
        merges.merge(dead, sari, OFFICER);
        assertThat(consents.asksAgain(sari))
                .as("that she died was recorded under another entry of hers")
                .isEmpty();
    }

    @Test
    void words_of_tomorrow_are_not_in_force_and_can_be_replaced_before_they_are() {
        agree(1, ConsentMeans.PAPER, OFFICER);
        publish(today.plusDays(10), "true");

        assertThat(consents.asksAgain(sari)).isEmpty();
        assertThat(agree(2, ConsentMeans.PAPER, OFFICER)).isEqualTo(new Refused<>(new WordsNotInForce()));

        publish(today.plusDays(10), "false", WORDS + " Dibetulkan.");
        assertThat(texts.versions(ConsentPurpose.BANK))
                .extracting(ConsentWords::version)
                .startsWith(3, 1);
    }

    @Test
    void she_agrees_to_what_she_reads_today_and_a_paper_to_what_stands_on_it() {
        publish(today, "true");

        assertThat(agree(1, ConsentMeans.OWN_ACCOUNT, herself))
                .as("her page was open since yesterday")
                .isEqualTo(new Refused<>(new WordsNotInForce()));
        assertThat(agree(1, ConsentMeans.PAPER, OFFICER)).isEqualTo(new Done<>(sari));
        assertThat(agree(9, ConsentMeans.PAPER, OFFICER)).isEqualTo(new Refused<>(new WordsNotInForce()));
        assertThat(consents.of(sari)).extracting(DataConsent::version).containsExactly(1);
    }

    @Test
    void what_she_signed_is_recorded_with_her_registration_or_neither_is() {
        var asked = new NewPerson(
                "Rina Tanda", "1571015703859074", "15.71.10.1003", "", "", "Kue Rina", "kuliner", "", "", "", "");
        var bank = new Agreement(ConsentPurpose.BANK, 1, ConsentMeans.THUMBPRINT);
        var unknown = new Agreement(ConsentPurpose.STORY, 7, ConsentMeans.THUMBPRINT);

        assertThat(consents.register(asked, List.of(bank, unknown), OFFICER))
                .isEqualTo(new Refused<>(new FieldsWrong(List.of(new FieldProblem("agreed", "CONSENT_VERSION")))));
        assertThat(consents.register(asked, List.of(bank), OFFICER))
                .isInstanceOfSatisfying(
                        Done.class,
                        done -> assertThat(consents.of((PersonId) done.value()))
                                .singleElement()
                                .satisfies(said -> assertThat(said.means()).isEqualTo(ConsentMeans.THUMBPRINT)));
    }

    @Test
    void only_the_head_publishes_and_what_is_wrong_is_said_of_every_field() {
        var empty = new NewWords("Pendek", "Short", "kemarin", "", "");
        assertThat(texts.publish(ConsentPurpose.PLACE, empty, HEAD))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().toString())
                                .contains("words", "english", "validFrom", "asksAgain", "why"));
        var last = texts.versions(ConsentPurpose.PLACE).getFirst().words();
        var same = new NewWords(last, "", today.toString(), "false", "Uji");
        assertThat(texts.publish(ConsentPurpose.PLACE, same, HEAD))
                .isEqualTo(new Refused<>(new FieldsWrong(List.of(new FieldProblem("words", "CONSENT_WORDS_SAME")))));
        assertThatThrownBy(() -> texts.publish(ConsentPurpose.PLACE, same, OFFICER))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_was_said_under_a_merged_entry_is_asked_again_under_the_one_that_stands_for_it() {
        var again = RegisteredPeople.register(db, "Sari N");
        agree(1, ConsentMeans.PAPER, OFFICER);
        merges.merge(sari, again, OFFICER);
        publish(today, "true");

        assertThat(consents.asksAgain(again)).containsExactly(ConsentPurpose.BANK);
        consents.give(again, new Agreement(ConsentPurpose.BANK, 2, ConsentMeans.PAPER), OFFICER);
        assertThat(consents.asksAgain(again)).isEmpty();
    }

    private Object agree(int version, ConsentMeans means, Actor by) {
        return consents.give(sari, new Agreement(ConsentPurpose.BANK, version, means), by);
    }

    private Object publish(LocalDate from, String asksAgain) {
        return publish(from, asksAgain, WORDS);
    }

    private Object publish(LocalDate from, String asksAgain, String words) {
        var asked = new NewWords(words, "", from.toString(), asksAgain, "Penjamin kredit ikut serta");
        return texts.publish(ConsentPurpose.BANK, asked, HEAD);
    }
}

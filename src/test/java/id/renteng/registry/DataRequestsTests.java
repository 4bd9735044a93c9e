package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.DataRequestRefusal.AnsweredBefore;
import id.renteng.registry.DataRequestRefusal.ConsentsNotNamed;
import id.renteng.registry.DataRequestRefusal.WordsInvalid;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class DataRequestsTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final Actor HEAD = new Actor(UUID.randomUUID(), "Kepala", Role.HEAD, null, null);

    @Autowired
    DataRequests requests;

    @Autowired
    DataConsents consents;

    @Autowired
    WholeNiks niks;

    @Autowired
    People people;

    @Autowired
    Merges merges;

    @Test
    void a_request_is_due_three_times_24_hours_after_it_came() {
        var sari = register();
        requests.receive(sari, DataRight.CORRECTION, " Nama saya  salah ", OFFICER);

        var request = requests.of(sari).getFirst();

        assertThat(request.asked()).isEqualTo("Nama saya salah");
        assertThat(Duration.between(request.receivedAt(), request.dueAt())).isEqualTo(Duration.ofHours(72));
        assertThat(request.isLate(request.dueAt())).isFalse();
        assertThat(request.isLate(request.dueAt().plusSeconds(1))).isTrue();
    }

    @Test
    void a_request_of_more_than_a_thousand_letters_is_refused_whole() {
        var sari = register();

        assertThat(requests.receive(sari, DataRight.ACCESS, "a".repeat(1_001), OFFICER))
                .isEqualTo(new Refused<>(new WordsInvalid()));
        assertThat(requests.of(sari)).isEmpty();
    }

    @Test
    void a_request_is_answered_once_and_with_words() {
        var sari = register();
        var id = received(requests.receive(sari, DataRight.ERASURE, "", OFFICER));

        assertThat(requests.answer(id, false, " ", OFFICER)).isEqualTo(new Refused<>(new WordsInvalid()));
        assertThat(requests.answer(id, false, "Pinjaman masih berjalan", OFFICER))
                .isEqualTo(new Done<>(id));
        assertThat(requests.answer(id, true, "Dihapus", OFFICER)).isEqualTo(new Refused<>(new AnsweredBefore()));

        var answer = Objects.requireNonNull(requests.of(sari).getFirst().answer());
        assertThat(answer.granted()).isFalse();
        assertThat(answer.by()).isEqualTo("Dedi");
        assertThat(requests.of(sari).getFirst().isLate(answer.at().plus(Duration.ofDays(9))))
                .isFalse();
    }

    @Test
    void a_granted_withdrawal_takes_back_the_consents_it_names_in_the_same_step() {
        var sari = register();
        consents.give(sari, new Agreement(ConsentPurpose.BANK, 1, ConsentMeans.PAPER), OFFICER);
        consents.give(sari, new Agreement(ConsentPurpose.STORY, 1, ConsentMeans.PAPER), OFFICER);
        var id = received(requests.receive(sari, DataRight.WITHDRAWAL, "Jangan ke bank", OFFICER));

        assertThat(requests.answer(id, true, "Ditarik", OFFICER)).isEqualTo(new Refused<>(new ConsentsNotNamed()));
        assertThat(requests.withdraw(id, Set.of(), "Ditarik", OFFICER))
                .isEqualTo(new Refused<>(new ConsentsNotNamed()));
        assertThat(requests.of(sari).getFirst().isOpen()).isTrue();
        assertThat(requests.withdraw(id, Set.of(ConsentPurpose.BANK), "Ditarik", OFFICER))
                .isEqualTo(new Done<>(id));

        assertThat(consents.withdrawn(List.of(sari), ConsentPurpose.BANK)).containsExactly(sari);
        assertThat(consents.given(List.of(sari), ConsentPurpose.STORY)).containsExactly(sari);
        assertThat(consents.of(sari).getFirst().means()).isEqualTo(ConsentMeans.REQUEST);
        assertThat(Objects.requireNonNull(requests.of(sari).getFirst().answer()).granted())
                .isTrue();
        assertThat(requests.withdraw(id, Set.of(ConsentPurpose.STORY), "Lagi", OFFICER))
                .isEqualTo(new Refused<>(new AnsweredBefore()));
    }

    @Test
    void a_withdrawal_is_refused_with_words_and_no_other_request_withdraws() {
        var sari = register();
        var withdrawal = received(requests.receive(sari, DataRight.WITHDRAWAL, "", OFFICER));
        var access = received(requests.receive(sari, DataRight.ACCESS, "", OFFICER));

        assertThat(requests.answer(withdrawal, false, "Belum pernah setuju", OFFICER))
                .isEqualTo(new Done<>(withdrawal));
        assertThatThrownBy(() -> requests.withdraw(access, Set.of(ConsentPurpose.BANK), "Ditarik", OFFICER))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(consents.of(sari)).isEmpty();
    }

    @Test
    void a_copy_says_who_looked_and_shows_no_whole_number() {
        var sari = register();
        niks.show(sari, Purpose.HER_WISH, OFFICER);

        var copy = requests.copy(sari, OFFICER);

        assertThat(copy.looks()).extracting(Unmasking::purpose).containsExactly(Purpose.HER_WISH);
        assertThat(copy.businesses()).hasSize(1);
        assertThat(copy.toString()).doesNotContain("1571015703859055");
    }

    @Test
    void what_was_looked_at_and_asked_under_a_merged_entry_is_in_the_copy_until_the_merge_is_taken_back() {
        var sari = register();
        var again = register("1571015703859056");
        niks.show(again, Purpose.CARD, OFFICER);
        requests.receive(again, DataRight.ACCESS, "Salinan", OFFICER);
        assertThat(requests.copy(sari, OFFICER).looks()).isEmpty();

        merges.merge(again, sari, OFFICER);

        assertThat(requests.copy(sari, OFFICER).looks())
                .extracting(Unmasking::purpose)
                .containsExactly(Purpose.CARD);
        assertThat(requests.of(sari)).extracting(DataRequest::asked).containsExactly("Salinan");
        merges.undo(again, OFFICER);
        assertThat(requests.copy(sari, OFFICER).looks()).isEmpty();
        assertThat(requests.of(sari)).isEmpty();
    }

    @Test
    void who_works_elsewhere_neither_reads_nor_answers_and_the_clocks_are_those_of_her_part() {
        var sari = register();
        var id = received(requests.receive(sari, DataRight.ACCESS, "Salinan", OFFICER));
        var elsewhere = new Area(Set.of("15.71.01"));
        var here = new Area(Set.of("15.71.10.1003"));
        var rudi = new Actor(UUID.randomUUID(), "Rudi", Role.OFFICER, null, null, elsewhere);

        assertThat(requests.open(elsewhere, DataRequestQuery.OPEN, null, 500))
                .extracting(DataRequest::id)
                .doesNotContain(id);
        assertThat(requests.open(here, DataRequestQuery.OPEN, null, 500))
                .extracting(DataRequest::id)
                .contains(id);
        assertThatThrownBy(() -> requests.answer(id, true, "Diserahkan", rudi))
                .isInstanceOf(NoSuchElementException.class);
        int open = requests.figures(here).open();
        int inTime = requests.figures(here).inTime();
        int inTimeElsewhere = requests.figures(elsewhere).inTime();

        requests.answer(id, true, "Diserahkan", OFFICER);

        assertThat(requests.figures(here).open()).isEqualTo(open - 1);
        assertThat(requests.figures(here).inTime()).isEqualTo(inTime + 1);
        assertThat(requests.figures(elsewhere).inTime()).isEqualTo(inTimeElsewhere);
    }

    @Test
    void only_an_officer_receives_and_only_about_somebody_registered() {
        assertThatThrownBy(() -> requests.receive(PersonId.random(), DataRight.ACCESS, "", HEAD))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> requests.receive(PersonId.random(), DataRight.ACCESS, "", OFFICER))
                .isInstanceOf(NoSuchElementException.class);
    }

    private PersonId register() {
        return register("1571015703859055");
    }

    private PersonId register(String nik) {
        var asked = new NewPerson("Sari Data", nik, "15.71.10.1003", "", "", "Kue Sari", "kuliner", "", "", "", "");
        return switch (people.register(asked, OFFICER)) {
            case Done(var id) -> id;
            case Refused(var refusal) -> throw new AssertionError(refusal);
        };
    }

    private static DataRequestId received(Result<DataRequestId, WordsInvalid> result) {
        assertThat(result).isInstanceOf(Done.class);
        return ((Done<DataRequestId, WordsInvalid>) result).value();
    }
}

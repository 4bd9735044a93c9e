package id.renteng.financing;

import static id.renteng.financing.BorrowingTown.CHECKER;
import static id.renteng.financing.BorrowingTown.DAY;
import static id.renteng.financing.BorrowingTown.MAKER;
import static id.renteng.financing.BorrowingTown.OFFICER;
import static id.renteng.financing.BorrowingTown.OTHER_BANK;
import static id.renteng.financing.BorrowingTown.done;
import static id.renteng.financing.BorrowingTown.reason;
import static id.renteng.kernel.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.financing.Application.Approved;
import id.renteng.financing.Application.Asked;
import id.renteng.financing.Application.Declined;
import id.renteng.financing.DecisionRefusal.DateWrong;
import id.renteng.financing.DecisionRefusal.NotNow;
import id.renteng.financing.DecisionRefusal.NothingProposed;
import id.renteng.financing.DecisionRefusal.OfferWrong;
import id.renteng.financing.DecisionRefusal.ProposalWaits;
import id.renteng.financing.DecisionRefusal.SamePerson;
import id.renteng.financing.DecisionRefusal.WordsMissing;
import id.renteng.financing.Proposal.Approve;
import id.renteng.financing.Proposal.ApproveLess;
import id.renteng.financing.Proposal.Ask;
import id.renteng.financing.Proposal.Decline;
import id.renteng.kernel.Actor;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Role;
import id.renteng.readiness.CreditCheck;
import id.renteng.readiness.CreditStatus;
import id.renteng.readiness.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

@SpringBootTest
@Import(BorrowingTown.class)
class DecisionsTests {

    @Autowired
    BorrowingTown town;

    @Autowired
    Applications applications;

    @Autowired
    Decisions decisions;

    @Autowired
    Contracts contracts;

    @Autowired
    Evidence evidence;

    @Test
    void one_officer_proposes_and_another_confirms() {
        var id = town.sent(town.group());
        done(decisions.propose(id, new Approve(), DAY, MAKER));
        assertThat(reason(decisions.propose(id, new Approve(), DAY, MAKER))).isEqualTo(new ProposalWaits());

        var decided = done(decisions.confirm(id, DAY, CHECKER));

        assertThat(decided).isInstanceOf(Approved.class);
        assertThat(reason(decisions.confirm(id, DAY, CHECKER))).isEqualTo(new NotNow());
    }

    @Test
    void the_same_person_never_does_both_also_after_changing_role() {
        var id = town.sent(town.group());
        done(decisions.propose(id, new Approve(), DAY, MAKER));
        var promoted = new Actor(MAKER.user(), "Rudi", Role.BANK_CHECKER, null, "MITRA");

        assertThat(reason(decisions.confirm(id, DAY, promoted))).isEqualTo(new SamePerson());
        assertThat(reason(decisions.sendBack(id, "lagi", DAY, promoted))).isEqualTo(new SamePerson());
        assertThatThrownBy(() -> decisions.confirm(id, DAY, MAKER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> town.db.sql("""
                                update financing_proposal
                                set outcome = 'CONFIRMED', decided_by = proposed_by, decided_on = proposed_on
                                where application_id = :id
                                """).param("id", id.value()).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("four_eyes");
    }

    @Test
    void the_credit_history_is_for_the_bank_that_has_the_application_while_it_has_it() {
        var group = town.group();
        var id = town.sent(group);
        var member =
                applications.find(id, OFFICER).orElseThrow().file().members().getFirst();
        done(evidence.recordCreditHistory(member, CreditStatus.S0, CreditCheck.Source.IDEB, DAY, OFFICER));

        assertThat(decisions.creditHistory(id, MAKER)).containsKey(member);
        assertThat(evidence.creditHistory(List.of(member), MAKER)).isEmpty();
        assertThatThrownBy(() -> decisions.creditHistory(id, BorrowingTown.OTHER_BANK))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> decisions.creditHistory(id, OFFICER)).isInstanceOf(NotAllowed.class);

        done(applications.withdraw(id, DAY, OFFICER));
        assertThat(decisions.creditHistory(id, MAKER)).isEmpty();
    }

    @Test
    void a_proposal_goes_back_with_a_reason_and_may_be_made_anew() {
        var id = town.sent(town.group());
        assertThat(reason(decisions.confirm(id, DAY, CHECKER))).isEqualTo(new NothingProposed());
        done(decisions.propose(id, new Approve(), DAY, MAKER));
        assertThat(reason(decisions.sendBack(id, " ", DAY, CHECKER))).isEqualTo(new WordsMissing());
        done(decisions.sendBack(id, "Omzet Rina belum jelas", DAY, CHECKER));

        done(decisions.propose(id, new Ask("Berapa omzet Rina?"), DAY, MAKER));
        assertThat(decisions.proposals(id, MAKER))
                .extracting(Proposed::note)
                .containsExactly("Omzet Rina belum jelas", "");
    }

    @Test
    void a_question_goes_to_the_group_and_its_answer_comes_back() {
        var group = town.group();
        var id = town.sent(group);
        assertThat(reason(decisions.propose(id, new Ask(" "), DAY, MAKER))).isEqualTo(new WordsMissing());
        done(decisions.propose(id, new Ask("Berapa omzet Rina?"), DAY, MAKER));
        assertThat(done(decisions.confirm(id, DAY, CHECKER))).isInstanceOf(Asked.class);

        assertThat(reason(applications.answer(id, "", OFFICER))).isEqualTo(new ApplicationRefusal.WordsMissing());
        var back = done(applications.answer(id, "Empat juta sebulan", town.chairOf(group)));

        assertThat(back.question()).isEqualTo("Berapa omzet Rina?");
        assertThat(back.answer()).isEqualTo("Empat juta sebulan");
        done(decisions.propose(id, new Approve(), DAY, MAKER));
    }

    @Test
    void no_comes_with_a_reason_and_words_and_frees_the_group() {
        var group = town.group();
        var id = town.sent(group);
        assertThat(reason(decisions.propose(id, new Decline(DeclineReason.CAPACITY, ""), DAY, MAKER)))
                .isEqualTo(new WordsMissing());
        done(decisions.propose(
                id, new Decline(DeclineReason.CAPACITY, "Ajukan lagi dengan tenor 12 bulan."), DAY, MAKER));

        var declined = (Declined) done(decisions.confirm(id, DAY, CHECKER));

        assertThat(declined.reason()).isEqualTo(DeclineReason.CAPACITY);
        assertThat(town.draft(group)).isNotEqualTo(id);
    }

    @Test
    void less_goes_back_to_the_group_whose_members_must_all_agree_again() {
        var group = town.group();
        var id = town.sent(group);
        assertThat(reason(decisions.propose(id, new ApproveLess(rupiah(10_000_000), 10), DAY, MAKER)))
                .isEqualTo(new OfferWrong(rupiah(2_500_000), rupiah(10_000_000)));
        assertThat(reason(decisions.propose(id, new ApproveLess(rupiah(2_499_999), 10), DAY, MAKER)))
                .isInstanceOf(OfferWrong.class);
        assertThat(reason(decisions.propose(id, new ApproveLess(rupiah(5_000_000), 11), DAY, MAKER)))
                .isInstanceOf(OfferWrong.class);
        done(decisions.propose(id, new ApproveLess(rupiah(5_000_000), 10), DAY, MAKER));
        done(decisions.confirm(id, DAY, CHECKER));

        assertThat(reason(contracts.sign(id, "PK-1", DAY, MAKER))).isEqualTo(new ContractRefusal.PartsNotAgreed());
        var parts = town.members(group).stream()
                .map(member -> new Part(member, rupiah(1_000_000), "bahan kue"))
                .toList();
        assertThat(reason(applications.agree(id, parts.subList(0, 4), OFFICER)))
                .isEqualTo(new ApplicationRefusal.MembersChanged());
        done(applications.agree(id, parts, town.chairOf(group)));
        assertThat(reason(contracts.sign(id, "PK", DAY, MAKER)))
                .isEqualTo(new ContractRefusal.ConsentMissing(town.members(group)));
        town.everybodyConsents(id);
        assertThat(done(contracts.sign(id, "PK-" + id.value(), DAY, MAKER)).total())
                .isEqualTo(rupiah(5_000_000));
    }

    @Test
    void the_queue_of_a_bank_is_read_page_by_page_and_no_page_begins_with_another_banks_file() {
        var first = town.sent(town.group());
        town.sent(town.group());
        town.sent(town.group());
        var whole =
                decisions.queue(null, 500, MAKER).stream().map(Application::id).toList();

        var pages = new ArrayList<ApplicationId>();
        for (var page = decisions.queue(null, 2, MAKER);
                !page.isEmpty();
                page = decisions.queue(pages.getLast(), 2, MAKER)) page.forEach(one -> pages.add(one.id()));

        assertThat(pages).isEqualTo(whole);
        assertThat(decisions.queue(first, 500, OTHER_BANK)).isEmpty();
    }

    @Test
    void dates_follow_each_other() {
        var id = town.sent(town.group());
        assertThat(reason(decisions.propose(id, new Approve(), DAY.minusDays(1), MAKER)))
                .isEqualTo(new DateWrong());
        done(decisions.propose(id, new Approve(), DAY.plusDays(2), MAKER));
        assertThat(reason(decisions.confirm(id, DAY.plusDays(1), CHECKER))).isEqualTo(new DateWrong());
    }

    @Test
    void a_bank_sees_what_was_sent_to_it_longest_waiting_first_and_opening_is_audited() {
        var first = town.sent(town.group());
        var second = town.sent(town.group());
        var draft = town.draft(town.group());

        assertThat(decisions.queue(null, 500, MAKER))
                .extracting(Application::id)
                .containsSubsequence(first, second);
        assertThat(decisions.queue(null, 500, OTHER_BANK)).isEmpty();
        assertThat(decisions.queueLength(MAKER))
                .isEqualTo(decisions.queue(null, 500, MAKER).size());
        decisions.open(first, MAKER);
        assertThat(town.db
                        .sql("select count(*) from access_audit where act = 'application-opened' and detail like :id")
                        .param("id", "%" + first.value() + "%")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        for (var hidden : List.of(first, draft)) {
            assertThatThrownBy(() -> decisions.open(hidden, OTHER_BANK)).isInstanceOf(NoSuchElementException.class);
        }
        assertThatThrownBy(() -> decisions.open(draft, MAKER)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> decisions.propose(first, new Approve(), DAY, OTHER_BANK))
                .isInstanceOf(NoSuchElementException.class);
    }
}

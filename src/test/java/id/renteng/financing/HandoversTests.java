package id.renteng.financing;

import static id.renteng.financing.PaidOut.OFFICER;
import static id.renteng.financing.PaidOut.ON;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.renteng.financing.Handover.Asked;
import id.renteng.financing.Handover.Consent;
import id.renteng.financing.HandoverRefusal.AlreadyDecided;
import id.renteng.financing.HandoverRefusal.AnotherWaits;
import id.renteng.financing.HandoverRefusal.ByGroup;
import id.renteng.financing.HandoverRefusal.ByRule;
import id.renteng.financing.HandoverRefusal.GroupFrozen;
import id.renteng.financing.HandoverRefusal.MinutesMissing;
import id.renteng.financing.HandoverRefusal.NotReady;
import id.renteng.financing.HandoverRefusal.OwesElsewhere;
import id.renteng.financing.HandoverRefusal.SamePerson;
import id.renteng.financing.HandoverRefusal.TextChanged;
import id.renteng.financing.HandoverRefusal.WitnessMissing;
import id.renteng.financing.PaidOut.Group;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.LifeRefusal;
import id.renteng.groups.CompositionRefusal.HoldsOffice;
import id.renteng.groups.CompositionRefusal.InAnotherGroup;
import id.renteng.groups.Freezes;
import id.renteng.groups.LeavingReason;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Notice;
import id.renteng.groups.Notices;
import id.renteng.groups.Office;
import id.renteng.kernel.Actor;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.ledger.Account;
import id.renteng.ledger.Ledger;
import id.renteng.readiness.ChosenSchemes;
import id.renteng.readiness.TaskCode;
import id.renteng.registry.PayoutAccounts;
import id.renteng.registry.PayoutAccounts.NewAccount;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// In this city every borrower has an account, and nothing else is asked of her.
@SpringBootTest(properties = "renteng.test.city=handovers")
@Import({PaidOut.class, RandomLives.class, AllBooks.class})
class HandoversTests {

    static final Actor SECOND = new Actor(new UUID(0, 9), "Pak Hasan", Role.OFFICER, null, null);
    static final Actor CHECKER = new Actor(new UUID(0, 8), "Pak Bank", Role.BANK_CHECKER, null, "MITRA");
    static final Actor OTHER_BANK = new Actor(new UUID(0, 7), "Bu Lain", Role.BANK_CHECKER, null, "LAIN");
    static final LocalDate DAY = ON.plusMonths(1).plusDays(5);

    @Autowired
    AllBooks allBooks;

    @Autowired
    PaidOut paidOut;

    @Autowired
    RandomLives lives;

    @Autowired
    Handovers handovers;

    @Autowired
    Repayments repayments;

    @Autowired
    Corrections corrections;

    @Autowired
    LoanGroups groups;

    @Autowired
    Notices notices;

    @Autowired
    Freezes freezes;

    @Autowired
    PayoutAccounts accounts;

    @Autowired
    Loans loans;

    @Autowired
    ChosenSchemes chosen;

    @Autowired
    Schemes schemes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Ledger ledger;

    @Autowired
    LoanProof proof;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void every_borrower_has_an_account() {
        db.sql("delete from readiness_rule").update();
        db.sql("""
                        insert into readiness_rule (task, valid_from, valid_until, position, section, who, usual_days)
                        values ('ACCOUNTS', '2020-01-01', null, 1, 'COMPLETENESS', 'OFFICER', 7)
                        """).update();
    }

    @AfterEach
    void everything_reconciles() {
        allBooks.mustAgree();
    }

    @Test
    void a_newcomer_takes_over_what_is_not_paid_with_the_advance_and_owes_nothing_older() {
        var group = paidOut.group("Ganti 1");
        var newcomer = newcomer(group);
        pay(group, 'H', 171_666 + 40_000, ON.plusMonths(1));
        var before = book(group);
        var h = before.member(group.person('H')).orElseThrow();
        var act = handOver(group, 'H', newcomer, DAY);
        var after = book(group);
        var taken = after.member(newcomer).orElseThrow();
        assertThat(after.outstanding()).isEqualTo(before.outstanding());
        assertThat(taken.outstanding()).isEqualTo(h.outstanding());
        assertThat(taken.principalOutstanding()).isEqualTo(h.principalOutstanding());
        assertThat(taken.advance()).isEqualTo(Money.rupiah(40_000));
        assertThat(taken.rows()).hasSize(11);
        var left = after.member(group.person('H')).orElseThrow();
        assertThat(left.outstanding()).isEqualTo(Money.ZERO);
        assertThat(left.rows()).hasSize(1);
        assertThat(ledger.isBooked(Recipes.replacedEntry(act.value()))).isTrue();
        assertThat(pay(group, newcomer, 131_666, ON.plusMonths(2))).isNotNull();
        assertThat(book(group).member(newcomer).orElseThrow().shortfall(ON.plusMonths(2)))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void the_group_has_her_in_the_others_place_and_everybody_is_told() {
        var group = paidOut.group("Ganti 2");
        var newcomer = newcomer(group);
        pay(group, 'H', 171_666, ON.plusMonths(1));
        handOver(group, 'H', newcomer, DAY);
        assertThat(groups.find(group.id()).orElseThrow().details().people())
                .contains(newcomer)
                .doesNotContain(group.person('H'))
                .hasSize(8);
        for (var told : List.of(group.person('B'), group.person('H'), newcomer)) {
            assertThat(notices.own(new Actor(new UUID(0, 6), "Ibu", Role.MEMBER, told.value(), null)))
                    .extracting(Notice::kind, Notice::about)
                    .contains(org.assertj.core.groups.Tuple.tuple(Notice.Kind.MEMBER_REPLACED, newcomer));
        }
    }

    @Test
    void who_signs_after_the_pay_out_may_take_over_everything_of_a_member_who_never_paid() {
        var group = paidOut.group("Ganti 3");
        var newcomer = newcomer(group);
        handOver(group, 'H', newcomer, ON.plusDays(3));
        assertThat(book(group).member(newcomer).orElseThrow().part()).isEqualTo(Money.rupiah(2_000_000));
        assertThat(book(group).member(group.person('H')).orElseThrow().rows()).isEmpty();
        assertThat(loans.seenBy(OFFICER, group.loan()).book().members()).hasSize(9);
    }

    @Test
    void an_advance_that_is_due_is_used_first_and_its_receipt_has_the_name_of_the_act() {
        var group = paidOut.group("Ganti 4");
        var newcomer = newcomer(group);
        pay(group, 'H', 171_666, ON.plusDays(2));
        var act = handOver(group, 'H', newcomer, DAY);
        var receipt = loans.receipt(OFFICER, new ReceiptId(act.value()));
        assertThat(receipt.amounts().advanceUsed()).isEqualTo(Money.rupiah(171_666));
        assertThat(book(group).member(newcomer).orElseThrow().advance()).isEqualTo(Money.ZERO);
        takeBack(group, act);
    }

    @Test
    void who_is_behind_or_holds_an_office_is_not_replaced() {
        var group = paidOut.group("Ganti 5");
        var newcomer = newcomer(group);
        assertThat(lives.asked(group, group.person('H'), newcomer, DAY))
                .isEqualTo(refused(new ByRule(new LifeRefusal.OwesTheBank(Money.rupiah(171_666)))));
        assertThat(lives.asked(group, group.person('A'), newcomer, ON.plusDays(3)))
                .isEqualTo(refused(new ByGroup(new HoldsOffice(group.person('A'), Office.CHAIR))));
        assertThat(lives.asked(group, group.person('H'), group.person('B'), ON.plusDays(3)))
                .isEqualTo(refused(new ByRule(new LifeRefusal.AlreadyAMember())));
    }

    @Test
    void a_newcomer_has_done_what_every_borrower_does_first() {
        var group = paidOut.group("Ganti 6");
        var unready = lives.newcomer(group).orElseThrow();
        assertThat(lives.asked(group, group.person('H'), unready, ON.plusDays(3)))
                .isEqualTo(refused(new NotReady(TaskCode.ACCOUNTS)));
        openAccount(unready);
        assertThat(lives.asked(group, group.person('H'), unready, ON.plusDays(3)))
                .as("the scheme of the loan asks it, whatever the programme asks")
                .isEqualTo(refused(new NotReady(TaskCode.LWK)));
    }

    @Test
    void what_the_scheme_of_a_loan_asks_holds_for_who_takes_a_place_in_it() {
        var group = paidOut.group("Ganti 21");
        var loan = loans.seenBy(OFFICER, group.loan()).loan();

        assertThat(chosen.of(List.of(loan.group())))
                .isEqualTo(Map.of(
                        loan.group(), schemes.find(loan.scheme()).orElseThrow().readiness()));
    }

    @Test
    void a_newcomer_is_in_no_other_group_and_owes_on_no_other_loan_of_the_programme() {
        var group = paidOut.group("Ganti 13");
        var elsewhere = paidOut.group("Ganti 13 lain").person('H');
        transaction.executeWithoutResult(status -> {
            db.sql("update groups_coached_member set coached_id = :club where person_id = :person")
                    .param(
                            "club",
                            groups.find(group.id())
                                    .orElseThrow()
                                    .details()
                                    .coachedGroup()
                                    .value())
                    .param("person", elsewhere.value())
                    .update();
            assertThat(lives.asked(group, group.person('H'), elsewhere, ON.plusDays(3)))
                    .isEqualTo(refused(new ByGroup(new InAnotherGroup(elsewhere, "Ganti 13 lain 01"))));
            db.sql("update groups_member set left_on = :on, left_because = 'MOVED' where person_id = :person")
                    .param("on", ON)
                    .param("person", elsewhere.value())
                    .update();
            assertThat(lives.asked(group, group.person('H'), elsewhere, ON.plusDays(3)))
                    .isEqualTo(refused(new OwesElsewhere()));
            status.setRollbackOnly();
        });
    }

    @Test
    void nothing_changes_while_a_complaint_is_cleared_up() {
        var group = paidOut.group("Ganti 7");
        var newcomer = newcomer(group);
        done(freezes.freeze(group.id(), "ada aduan", OFFICER));
        assertThat(lives.asked(group, group.person('H'), newcomer, ON.plusDays(3)))
                .isEqualTo(refused(new GroupFrozen()));
    }

    @Test
    void a_consent_has_a_witness_and_is_to_what_she_was_shown_and_the_group_decided() {
        var group = paidOut.group("Ganti 8");
        var newcomer = newcomer(group);
        var on = ON.plusDays(3);
        var asked = done(lives.asked(group, group.person('H'), newcomer, on));
        var hash = asked.consent().textHash();
        assertThat(ask(group, with(asked, new Consent(on, ConsentMethod.OWN_ACCOUNT, "Pak RT", hash)), on))
                .isEqualTo(refused(new WitnessMissing()));
        assertThat(ask(group, with(asked, new Consent(on, ConsentMethod.SIGNATURE, " ", hash)), on))
                .isEqualTo(refused(new WitnessMissing()));
        assertThat(ask(group, with(asked, new Consent(on, ConsentMethod.SIGNATURE, "Pak RT", "0".repeat(64))), on))
                .isEqualTo(refused(new TextChanged()));
        assertThat(ask(group, new Asked(asked.leaver(), newcomer, LeavingReason.MOVED, " ", asked.consent()), on))
                .isEqualTo(refused(new MinutesMissing()));
    }

    @Test
    void the_bank_of_the_loan_decides_by_another_person_and_once() {
        var group = paidOut.group("Ganti 9");
        var newcomer = newcomer(group);
        var on = ON.plusDays(3);
        var asked = done(lives.asked(group, group.person('H'), newcomer, on));
        var id = done(ask(group, asked, on));
        assertThat(ask(group, asked, on)).isEqualTo(refused(new AnotherWaits(id)));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> handovers.approve(id, on, OTHER_BANK));
        var same = new Actor(OFFICER.user(), "Bu Dedi", Role.BANK_CHECKER, null, "MITRA");
        assertThat(handovers.approve(id, on, same)).isEqualTo(refused(new SamePerson()));
        assertThat(handovers.waiting(CHECKER)).extracting(Handover::id).contains(id);
        done(handovers.sendBack(id, CHECKER));
        assertThat(handovers.approve(id, on, CHECKER)).isEqualTo(refused(new AlreadyDecided()));
        assertThat(book(group).member(newcomer)).isEmpty();
    }

    @Test
    void taken_back_the_member_has_her_part_and_her_place_again_and_taken_back_again_she_has_not() {
        var group = paidOut.group("Ganti 10");
        var newcomer = newcomer(group);
        pay(group, 'H', 200_000, ON.plusMonths(1));
        var before = state(group);
        var act = handOver(group, 'H', newcomer, DAY);
        var replaced = state(group);
        var reversal = takeBack(group, act);
        assertThat(state(group)).isEqualTo(before);
        assertThat(groups.find(group.id()).orElseThrow().details().has(group.person('H')))
                .isTrue();
        takeBack(group, reversal);
        assertThat(state(group)).isEqualTo(replaced);
        assertThat(groups.find(group.id()).orElseThrow().details().has(newcomer))
                .isTrue();
        pay(group, 'B', 257_500, DAY.plusDays(1));
    }

    @Test
    void what_the_newcomer_paid_is_taken_back_first() {
        var group = paidOut.group("Ganti 11");
        var newcomer = newcomer(group);
        var act = handOver(group, 'H', newcomer, ON.plusDays(3));
        var paid = pay(group, newcomer, 171_666, ON.plusMonths(1));
        var correction = done(corrections.propose(group.loan(), act, Optional.empty(), "salah orang", OFFICER));
        assertThat(corrections.approve(correction, SECOND))
                .isEqualTo(refused(new CorrectionRefusal.LaterDependsOn(paid.value(), ON.plusMonths(1))));
        done(corrections.decline(correction, SECOND));
    }

    @Test
    void who_took_a_place_is_replaced_in_turn() {
        var group = paidOut.group("Ganti 12");
        var first = newcomer(group);
        handOver(group, 'H', first, ON.plusDays(3));
        var second = newcomer(group);
        var asked = done(lives.asked(group, first, second, ON.plusDays(5)));
        done(handovers.approve(done(ask(group, asked, ON.plusDays(5))), ON.plusDays(5), CHECKER));
        assertThat(book(group).member(second).orElseThrow().part()).isEqualTo(Money.rupiah(2_000_000));
        assertThat(book(group).member(first).orElseThrow().part()).isEqualTo(Money.ZERO);
    }

    @Test
    void random_lives_with_handovers_and_reversals_are_what_their_acts_make_of_them() {
        db.sql("update readiness_rule set task = 'SIZE'").update();
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            var group = paidOut.groupWithPurses("Acak " + i);
            for (var day = ON; day.isBefore(ON.plusDays(120)); day = day.plusDays(random.nextInt(5))) {
                if (random.nextInt(3) == 0) lives.replace(group, day, random);
                else if (random.nextInt(3) == 0) lives.changes(group, day, random);
                else lives.happens(group, day, random);
                if (random.nextInt(4) == 0) lives.takesBack(group, random);
                assertThat(proof.verify().differences()).as("seed %d", seed).isEmpty();
            }
        }
        var kinds = db.sql("select count(*) from financing_act where kind = 'REPLACED'")
                .query(Integer.class)
                .single();
        assertThat(kinds).as("seed %d", seed).isPositive();
    }

    private PersonId newcomer(Group group) {
        var newcomer = lives.newcomer(group).orElseThrow();
        openAccount(newcomer);
        paidOut.trained(newcomer);
        return newcomer;
    }

    private void openAccount(PersonId person) {
        var name = db.sql("select name from registry_person where id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
        done(accounts.record(person, new NewAccount("Bank Mitra", "0099900015", name), ON, OFFICER));
    }

    private ActId handOver(Group group, char leaver, PersonId newcomer, LocalDate on) {
        var asked = done(lives.asked(group, group.person(leaver), newcomer, on));
        return done(handovers.approve(done(ask(group, asked, on)), on, CHECKER));
    }

    private Result<HandoverId, HandoverRefusal> ask(Group group, Asked asked, LocalDate on) {
        return handovers.ask(group.loan(), asked, on, OFFICER);
    }

    private static Asked with(Asked asked, Consent consent) {
        return new Asked(asked.leaver(), asked.newcomer(), asked.because(), asked.minutes(), consent);
    }

    private ActId takeBack(Group group, ActId act) {
        var proposed = done(corrections.propose(group.loan(), act, Optional.empty(), "salah orang", OFFICER));
        return done(corrections.approve(proposed, SECOND));
    }

    private ActId pay(Group group, char who, long rupiah, LocalDate on) {
        return pay(group, group.person(who), rupiah, on);
    }

    private ActId pay(Group group, PersonId who, long rupiah, LocalDate on) {
        return ActId.of(done(
                repayments.receive(group.loan(), who, Money.rupiah(rupiah), on, IdempotencyKey.random(), OFFICER)));
    }

    private List<Object> state(Group group) {
        var balances = new java.util.EnumMap<Account, Money>(Account.class);
        ledger.balancesOf(group.loan().value()).forEach((account, balance) -> {
            if (!balance.isZero()) balances.put(account, balance);
        });
        return List.of(book(group), java.util.Map.copyOf(balances));
    }

    private GroupBook book(Group group) {
        return lives.book(group.loan());
    }

    private static <T, R> T done(Result<T, R> result) {
        if (result instanceof Done<T, R>(var value)) return value;
        throw new AssertionError(result);
    }
}

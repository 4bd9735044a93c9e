package id.renteng.financing;

import static id.renteng.financing.PaidOut.OFFICER;
import static id.renteng.financing.PaidOut.ON;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.PaidOut.Group;
import id.renteng.financing.RepaymentRefusal.DirectionNotHers;
import id.renteng.financing.RepaymentRefusal.KeyUsedDifferently;
import id.renteng.financing.Sheet.Cover;
import id.renteng.financing.Sheet.CoverConsent;
import id.renteng.financing.Sheet.Line;
import id.renteng.financing.Sheet.Presence;
import id.renteng.financing.Sheet.Reason;
import id.renteng.financing.Sheet.Shortfall;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.CoverChoices;
import id.renteng.financing.cover.CoverRules;
import id.renteng.kernel.Actor;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// Late money of which the payer said whom it is for.
@SpringBootTest
@Import({PaidOut.class, RandomLives.class, AllBooks.class})
class DeclaredMoneyTests {

    private static final LocalDate MONTH_1 = ON.plusMonths(1);
    private static final LocalDate MONTH_2 = ON.plusMonths(2);
    private static final Money COVERED = Money.rupiah(171_666);
    private static final Money BROUGHT = Money.rupiah(100_000);

    @Autowired
    AllBooks allBooks;

    @Autowired
    PaidOut paidOut;

    @Autowired
    RandomLives lives;

    @Autowired
    Schemes schemes;

    @Autowired
    Meetings meetings;

    @Autowired
    Repayments repayments;

    @AfterEach
    void everything_reconciles() {
        allBooks.mustAgree();
    }

    @Test
    void where_the_scheme_lets_her_a_member_says_whom_her_money_is_for() {
        var group = group("Pilih 1", true);
        var due = shortfall(group);
        done(pay(group, Optional.of(LateMoney.MEMBERS_FIRST)));
        assertThat(open(group)).isEqualTo(COVERED.minus(BROUGHT));
        assertThat(shortfall(group)).isEqualTo(due);
        done(pay(group, Optional.of(LateMoney.BANK_FIRST)));
        assertThat(open(group)).isEqualTo(COVERED.minus(BROUGHT));
        assertThat(shortfall(group)).isEqualTo(due.minus(BROUGHT));
    }

    @Test
    void who_says_nothing_pays_the_bank_first_as_the_scheme_says() {
        var group = group("Pilih 2", true);
        var due = shortfall(group);
        done(pay(group, Optional.empty()));
        assertThat(open(group)).isEqualTo(COVERED);
        assertThat(shortfall(group)).isEqualTo(due.minus(BROUGHT));
    }

    @Test
    void where_the_scheme_leaves_it_to_nobody_nothing_is_taken() {
        var group = group("Pilih 3", false);
        assertThat(pay(group, Optional.of(LateMoney.MEMBERS_FIRST))).isEqualTo(refused(new DirectionNotHers()));
        assertThat(open(group)).isEqualTo(COVERED);
    }

    @Test
    void what_she_said_is_part_of_her_intention() {
        var group = group("Pilih 4", true);
        var key = IdempotencyKey.random();
        var first = done(pay(group, Optional.of(LateMoney.MEMBERS_FIRST), key));
        assertThat(pay(group, Optional.of(LateMoney.MEMBERS_FIRST), key)).isEqualTo(Result.done(first));
        assertThat(pay(group, Optional.empty(), key)).isEqualTo(refused(new KeyUsedDifferently()));
        assertThat(open(group)).isEqualTo(COVERED.minus(BROUGHT));
    }

    /// Everybody paid the first instalment but H, for whom A and E did; the second is due.
    private Group group(String name, boolean declared) {
        var scheme = scheme(declared);
        done(schemes.publish(scheme, new Actor(new UUID(0, 9), "Kepala", Role.HEAD, null, null)));
        var group = paidOut.group(name, scheme);
        var lines = lives.book(group.loan()).members().stream()
                .map(member -> member.person().equals(group.person('H'))
                        ? new Line(
                                member.person(),
                                Presence.PRESENT,
                                Money.ZERO,
                                Optional.of(new Shortfall(Reason.ILLNESS, MONTH_2)))
                        : new Line(member.person(), Presence.PRESENT, member.shortfall(MONTH_1), Optional.empty()))
                .toList();
        var covers = List.of(cover(group, 'A', 128_750), cover(group, 'E', 42_916));
        done(meetings.post(new Sheet(group.loan(), MONTH_1, lines, covers), IdempotencyKey.random(), OFFICER));
        return group;
    }

    private static Cover cover(Group group, char coverer, long amount) {
        return new Cover(
                group.person('H'), group.person(coverer), Money.rupiah(amount), Optional.of(CoverConsent.SPOKEN));
    }

    private static Scheme scheme(boolean declared) {
        var rules = CoverRules.USUAL;
        var choices = rules.choices();
        return BorrowingTown.scheme(new CoverRules(
                rules.perMeeting(),
                rules.instalmentsOpen(),
                rules.degree(),
                false,
                new CoverChoices(
                        choices.sources(),
                        choices.split(),
                        choices.ofShortfallReserve(),
                        choices.graceDays(),
                        choices.monthsMax(),
                        choices.instalmentsInCycle(),
                        declared,
                        choices.consequence(),
                        choices.exempt(),
                        choices.cashUnit())));
    }

    private Money open(Group group) {
        return Money.sum(
                lives.book(group.loan()).claims().stream().map(Claim::open).toList());
    }

    private Money shortfall(Group group) {
        return lives.book(group.loan()).member(group.person('H')).orElseThrow().shortfall(MONTH_2);
    }

    private Result<ReceiptId, RepaymentRefusal> pay(Group group, Optional<LateMoney> declared) {
        return pay(group, declared, IdempotencyKey.random());
    }

    private Result<ReceiptId, RepaymentRefusal> pay(Group group, Optional<LateMoney> declared, IdempotencyKey key) {
        return repayments.receive(group.loan(), group.person('H'), BROUGHT, declared, MONTH_2, key, OFFICER);
    }

    private static <T, R> T done(Result<T, R> result) {
        if (result instanceof Done<T, R>(var value)) return value;
        throw new AssertionError(result);
    }
}

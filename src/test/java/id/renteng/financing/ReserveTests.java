package id.renteng.financing;

import static id.renteng.financing.PaidOut.OFFICER;
import static id.renteng.financing.PaidOut.ON;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.PaidOut.Group;
import id.renteng.financing.Sheet.Cover;
import id.renteng.financing.Sheet.CoverConsent;
import id.renteng.financing.Sheet.Line;
import id.renteng.financing.Sheet.Presence;
import id.renteng.financing.Sheet.Reason;
import id.renteng.financing.Sheet.Shortfall;
import id.renteng.financing.cover.Cause;
import id.renteng.financing.cover.Consequence;
import id.renteng.financing.cover.CoverChoices;
import id.renteng.financing.cover.CoverRefusal;
import id.renteng.financing.cover.CoverRules;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.LifeRefusal;
import id.renteng.financing.cover.Purse;
import id.renteng.financing.cover.ReturnRefusal;
import id.renteng.financing.cover.Source;
import id.renteng.financing.cover.Split;
import id.renteng.kernel.Actor;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// What a group and its members put aside at meetings, and how the sources of a scheme meet a shortfall in its order.
@SpringBootTest
@Import({PaidOut.class, RandomLives.class, AllBooks.class})
class ReserveTests {

    private static final LocalDate MONTH_1 = ON.plusMonths(1);
    private static final LocalDate MONTH_2 = ON.plusMonths(2);
    private static final Money DUE_OF_H = Money.rupiah(171_666);
    private static final Actor HEAD = new Actor(new UUID(0, 9), "Kepala", Role.HEAD, null, null);
    private static final Actor CHECKER = new Actor(new UUID(0, 8), "Pak Bank", Role.BANK_CHECKER, null, "MITRA");
    private static final Optional<Shortfall> SALES =
            Optional.of(new Shortfall(Reason.POOR_SALES, MONTH_2.plusDays(20)));

    @Autowired
    AllBooks allBooks;

    @Autowired
    PaidOut paidOut;

    @Autowired
    RandomLives lives;

    @Autowired
    Meetings meetings;

    @Autowired
    Bonds bonds;

    @Autowired
    PurseReturns returns;

    @Autowired
    Repayments repayments;

    @Autowired
    Corrections corrections;

    @Autowired
    Schemes schemes;

    @Test
    void own_savings_come_before_the_reserve_and_the_reserve_before_the_members() {
        var group = group("Kas 1", scheme(1, List.of(Source.SAVINGS, Source.RESERVE, Source.MEMBERS)));
        post(sheet(group, MONTH_1, DUE_OF_H, rp(50_000), rp(5_000), List.of()));
        assertThat(book(group).common().in(Purse.RESERVE)).isEqualTo(rp(40_000));

        var short2 = sheet(group, MONTH_2, Money.ZERO, Money.ZERO, Money.ZERO, List.of());
        var shortage = done(meetings.shortages(short2, OFFICER)).getFirst();
        assertThat(shortage.amount()).isEqualTo(rp(171_666 - 50_000));
        assertThat(shortage.ready()).isEqualTo(rp(40_000));
        assertThat(Money.sum(shortage.proposed().values())).isEqualTo(rp(171_666 - 90_000));

        post(with(short2, List.of(cover(group, 'A', rp(81_666)))));
        var h = book(group).member(group.person('H')).orElseThrow();
        assertThat(h.shortfall(MONTH_2)).isEqualTo(Money.ZERO);
        assertThat(book(group).common().savingsOf(group.person('H'))).isEqualTo(Money.ZERO);
        assertThat(book(group).common().in(Purse.RESERVE)).isEqualTo(Money.ZERO);
        assertThat(book(group).debtsOf(group.person('H'))).isEqualTo(rp(121_666));
        allBooks.mustAgree();
    }

    @Test
    void a_meeting_with_savings_and_reserve_is_taken_back_whole() {
        var group = group("Kas 2", scheme(1, List.of(Source.SAVINGS, Source.MEMBERS, Source.RESERVE)));
        post(sheet(group, MONTH_1, DUE_OF_H, rp(50_000), rp(5_000), List.of()));
        var before = book(group);
        var wrong = post(sheet(group, MONTH_2, rp(1_667), Money.ZERO, rp(1_000), List.of()));
        assertThat(book(group).common().in(Purse.RESERVE)).isEqualTo(Money.ZERO);

        var asked = done(corrections.propose(
                group.loan(), new ActId(wrong.value()), Optional.empty(), "salah lembar", group.chair()));
        done(corrections.approve(asked, OFFICER));

        assertThat(book(group).members()).isEqualTo(before.members());
        assertThat(book(group).claims()).isEmpty();
        assertThat(book(group).common().in(Purse.RESERVE)).isEqualTo(rp(40_000));
        assertThat(book(group).common().savingsOf(group.person('H'))).isEqualTo(rp(50_000));
        allBooks.mustAgree();
    }

    @Test
    void late_money_fills_the_reserve_again_after_the_bank() {
        var group = group("Kas 3", scheme(1, List.of(Source.RESERVE)));
        post(sheet(group, MONTH_1, DUE_OF_H, Money.ZERO, rp(10_000), List.of()));
        post(sheet(group, MONTH_2, rp(100_000), Money.ZERO, Money.ZERO, List.of()));
        assertThat(book(group).common().in(Purse.RESERVE)).isEqualTo(rp(80_000 - 71_666));
        post(sheet(group, MONTH_2.plusDays(7), rp(71_666), Money.ZERO, Money.ZERO, List.of()));
        assertThat(book(group).common().in(Purse.RESERVE)).isEqualTo(rp(80_000));
        assertThat(book(group).debtsOf(group.person('H'))).isEqualTo(Money.ZERO);
        allBooks.mustAgree();
    }

    @Test
    void what_is_too_much_by_less_than_a_cash_unit_goes_to_her_own_savings() {
        var group = group("Kas 4", scheme(1_000, List.of(Source.SAVINGS)));
        post(sheet(group, MONTH_1, rp(172_000), Money.ZERO, Money.ZERO, List.of()));
        assertThat(book(group).common().savingsOf(group.person('H'))).isEqualTo(rp(334));
        assertThat(book(group).member(group.person('H')).orElseThrow().advance())
                .isEqualTo(Money.ZERO);
        allBooks.mustAgree();
    }

    @Test
    void a_scheme_without_them_takes_no_savings_and_no_reserve() {
        var group = paidOut.group("Kas 5");
        var sheet = sheet(group, MONTH_1, DUE_OF_H, rp(1_000), Money.ZERO, List.of());
        assertThat(meetings.post(sheet, IdempotencyKey.random(), OFFICER))
                .isEqualTo(new Refused<>(new MeetingRefusal.NothingKept(group.person('H'))));
        assertThat(bonds.filled(group.loan(), Purse.RESERVE, rp(1), MONTH_1, IdempotencyKey.random(), OFFICER))
                .isEqualTo(new Refused<>(new BondRefusal.NothingKept()));
    }

    @Test
    void a_purse_is_filled_once_however_often_the_form_is_sent() {
        var group = group("Kas 6", scheme(1, List.of(Source.GUARANTOR)));
        var key = IdempotencyKey.random();
        var first = done(bonds.filled(group.loan(), Purse.GUARANTOR, rp(500_000), MONTH_1, key, OFFICER));
        assertThat(done(bonds.filled(group.loan(), Purse.GUARANTOR, rp(500_000), MONTH_1, key, OFFICER)))
                .isEqualTo(first);
        assertThat(bonds.filled(group.loan(), Purse.GUARANTOR, rp(1), MONTH_1, key, OFFICER))
                .isEqualTo(new Refused<>(new BondRefusal.KeyUsedDifferently()));
        assertThat(book(group).common().in(Purse.GUARANTOR)).isEqualTo(rp(500_000));
        allBooks.mustAgree();
    }

    @Test
    void nobody_is_called_for_the_dead_and_no_meeting_waits_for_her() {
        var group = group("Kas 7", scheme(1, List.of(Source.MEMBERS)));
        done(bonds.died(group.loan(), group.person('H'), MONTH_1.minusDays(1), OFFICER));
        assertThat(bonds.died(group.loan(), group.person('H'), MONTH_1, OFFICER))
                .isEqualTo(new Refused<>(new BondRefusal.ByRule(new LifeRefusal.Gone())));

        var all = sheet(group, MONTH_1, DUE_OF_H, Money.ZERO, Money.ZERO, List.of());
        var withoutH = new Sheet(group.loan(), MONTH_1, all.lines().subList(0, 7), List.of());
        var called = new Sheet(group.loan(), MONTH_1, withoutH.lines(), List.of(cover(group, 'A', rp(1_000))));
        assertThat(meetings.post(called, IdempotencyKey.random(), OFFICER))
                .isEqualTo(new Refused<>(new MeetingRefusal.CoverRefused(
                        group.person('H'), new CoverRefusal.MoreThanShort(Money.ZERO))));
        post(withoutH);
        allBooks.mustAgree();
    }

    @Test
    void who_was_released_by_her_bank_covers_nobody() {
        var group = group("Kas 8", scheme(1, List.of(Source.MEMBERS)));
        done(bonds.released(group.loan(), group.person('A'), ON, CHECKER));
        var sheet = sheet(group, MONTH_1, Money.ZERO, Money.ZERO, Money.ZERO, List.of());
        assertThat(done(meetings.shortages(sheet, OFFICER)).getFirst().proposed())
                .isNotEmpty()
                .doesNotContainKey(group.person('A'));
        post(with(sheet, List.of(cover(group, 'B', rp(10_000)))));
        allBooks.mustAgree();
    }

    @Test
    void in_a_disaster_nobody_is_called() {
        var group = group("Kas 9", scheme(1, List.of(Source.MEMBERS)));
        done(bonds.exempted(group.loan(), Cause.DISASTER, Optional.empty(), ON, Optional.of(MONTH_1), OFFICER));
        var sheet = sheet(group, MONTH_1, Money.ZERO, Money.ZERO, Money.ZERO, List.of());
        assertThat(done(meetings.shortages(sheet, OFFICER)).getFirst().proposed())
                .isEmpty();
        post(sheet);
        var after = sheet(group, MONTH_2, DUE_OF_H, Money.ZERO, Money.ZERO, List.of());
        assertThat(done(meetings.shortages(after, OFFICER)).getFirst().proposed())
                .isNotEmpty();
        allBooks.mustAgree();
    }

    @Test
    void when_all_are_even_savings_reserve_and_a_guarantors_money_go_back_to_whom_they_belong() {
        var group = group("Kas 10", scheme(1, List.of(Source.SAVINGS, Source.RESERVE, Source.GUARANTOR)));
        put(group);
        assertThat(giveBack(group, OFFICER))
                .isEqualTo(refused(new ReturnRefusal.NotSettled(book(group).outstanding())));
        settle(group);
        assertThat(giveBack(group, group.chair())).isEqualTo(new Refused<>(new PurseReturnRefusal.GuarantorsMoney()));

        var key = IdempotencyKey.random();
        var act = done(returns.giveBack(group.loan(), MONTH_2, key, OFFICER));
        assertThat(done(returns.giveBack(group.loan(), MONTH_2, key, OFFICER))).isEqualTo(act);
        assertThat(returns.giveBack(group.loan(), MONTH_2.plusDays(1), key, OFFICER))
                .isEqualTo(new Refused<>(new PurseReturnRefusal.KeyUsedDifferently()));
        assertThat(giveBack(group, OFFICER)).isEqualTo(refused(new ReturnRefusal.NothingKept()));

        // Each put 5.000 in; of the 8.001 without a name three twentieths, rounded, are A's and two are H's.
        var given = returns.seenBy(OFFICER, group.loan()).before().getFirst().given();
        assertThat(given.to(group.person('A'))).isEqualTo(rp(5_000 + 1_201));
        assertThat(given.to(group.person('H'))).isEqualTo(rp(5_000 + 800 + 50_000));
        assertThat(Money.sum(given.reserve().values())).isEqualTo(rp(48_001));
        assertThat(given.guarantor()).isEqualTo(rp(500_000));
        var receipts = returns.seenBy(OFFICER, group.loan()).before().getFirst().receipts();
        assertThat(receipts).extracting(Receipt::kind).contains(Receipt.Kind.SAVINGS_BACK, Receipt.Kind.RESERVE_BACK);
        assertThat(receipts)
                .allMatch(receipt -> receipt.act().equals(act) && receipt.on().equals(MONTH_2));
        assertThat(Money.sum(receipts.stream()
                        .map(receipt -> receipt.amounts().received())
                        .toList()))
                .isEqualTo(rp(48_001 + 50_000));
        assertThat(book(group).common().in(Purse.RESERVE)).isEqualTo(Money.ZERO);
        assertThat(book(group).common().savingsOf(group.person('H'))).isEqualTo(Money.ZERO);
        allBooks.mustAgree();
    }

    @Test
    void what_was_given_back_is_taken_back_by_two_persons_and_given_again() {
        var group = group("Kas 11", scheme(1, List.of(Source.SAVINGS, Source.RESERVE, Source.GUARANTOR)));
        put(group);
        settle(group);
        var before = book(group);
        var act = done(giveBack(group, OFFICER));
        var asked =
                done(corrections.propose(group.loan(), act, Optional.empty(), "uang belum diserahkan", group.chair()));
        done(corrections.approve(asked, OFFICER));
        assertThat(book(group).common().in(Purse.RESERVE)).isEqualTo(rp(48_001));
        assertThat(book(group).common().savingsOf(group.person('H'))).isEqualTo(rp(50_000));
        assertThat(book(group).members()).isEqualTo(before.members());
        allBooks.mustAgree();
        done(giveBack(group, OFFICER));
        assertThat(book(group).common().in(Purse.GUARANTOR)).isEqualTo(Money.ZERO);
        allBooks.mustAgree();
    }

    /// H saves 50.000, each puts 5.000 into the reserve, 8.001 come without a name, a guarantor stands ready.
    private void put(Group group) {
        post(sheet(group, MONTH_1, DUE_OF_H, rp(50_000), rp(5_000), List.of()));
        done(bonds.filled(group.loan(), Purse.RESERVE, rp(8_001), MONTH_1, IdempotencyKey.random(), OFFICER));
        done(bonds.filled(group.loan(), Purse.GUARANTOR, rp(500_000), MONTH_1, IdempotencyKey.random(), OFFICER));
    }

    private void settle(Group group) {
        for (var member : book(group).members()) {
            var owed = book(group).owedBy(member.person());
            done(repayments.receive(group.loan(), member.person(), owed, MONTH_2, IdempotencyKey.random(), OFFICER));
        }
    }

    private Result<ActId, PurseReturnRefusal> giveBack(Group group, Actor by) {
        return returns.giveBack(group.loan(), MONTH_2, IdempotencyKey.random(), by);
    }

    private static Result<ActId, PurseReturnRefusal> refused(ReturnRefusal why) {
        return new Refused<>(new PurseReturnRefusal.ByRule(why));
    }

    /// Everybody but H pays what is due; H pays and saves as said, everybody puts as much into the reserve.
    private Sheet sheet(Group group, LocalDate on, Money paidByH, Money savedByH, Money reserved, List<Cover> covers) {
        var book = book(group).useAdvances(on).book();
        var lines = new ArrayList<Line>();
        for (var member : book.members()) {
            boolean isH = member.person().equals(group.person('H'));
            var paid = isH ? paidByH : member.shortfall(on);
            lines.add(new Line(
                    member.person(),
                    Presence.PRESENT,
                    paid,
                    isH ? savedByH : Money.ZERO,
                    reserved,
                    isH && paid.isLessThan(member.shortfall(on)) ? SALES : Optional.empty()));
        }
        return new Sheet(group.loan(), on, lines, covers);
    }

    private static Sheet with(Sheet sheet, List<Cover> covers) {
        return new Sheet(sheet.loan(), sheet.on(), sheet.lines(), covers);
    }

    private static Cover cover(Group group, char coverer, Money amount) {
        return new Cover(group.person('H'), group.person(coverer), amount, Optional.of(CoverConsent.SPOKEN));
    }

    private MeetingId post(Sheet sheet) {
        return done(meetings.post(sheet, IdempotencyKey.random(), OFFICER));
    }

    private Group group(String name, Scheme scheme) {
        done(schemes.publish(scheme, HEAD));
        return paidOut.group(name, scheme);
    }

    private GroupBook book(Group group) {
        return lives.book(group.loan());
    }

    private static Scheme scheme(int cashUnit, List<Source> sources) {
        var all = new BasisPoints(10_000);
        var choices = new CoverChoices(
                sources,
                Split.PARTS,
                all,
                0,
                0,
                0,
                false,
                Consequence.BLOCKED,
                Set.copyOf(EnumSet.allOf(Cause.class)),
                cashUnit);
        return BorrowingTown.scheme(new CoverRules(all, 1, all, false, choices));
    }

    private static Money rp(long rupiah) {
        return Money.rupiah(rupiah);
    }

    private static <T, R> T done(Result<T, R> result) {
        if (result instanceof Done<T, R>(var value)) return value;
        throw new AssertionError(result);
    }
}

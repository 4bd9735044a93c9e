package id.renteng.financing.cover;

import static id.renteng.financing.cover.GroupBookTests.done;
import static id.renteng.financing.cover.Melati.MONTH_1;
import static id.renteng.financing.cover.Melati.MONTH_2;
import static id.renteng.financing.cover.Melati.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.ageing.CoveredShare;
import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.ageing.PortfolioAtRisk;
import id.renteng.financing.cover.LifeRefusal.AlreadyAMember;
import id.renteng.financing.cover.LifeRefusal.AlreadyReleased;
import id.renteng.financing.cover.LifeRefusal.Gone;
import id.renteng.financing.cover.LifeRefusal.OwesMembers;
import id.renteng.financing.cover.LifeRefusal.OwesTheBank;
import id.renteng.financing.cover.Standing.Kind;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// How members come and go while the loan runs.
class LivesTests {

    @Test
    void an_insurance_pays_the_bank_then_those_who_covered_and_the_heirs_get_the_rest() {
        var covered = done(short1().cover(person("H"), Map.of(person("A"), rp(100_000)), MONTH_1))
                .book();
        var died = done(Lives.die(covered, person("H"), rp(2_100_000), MONTH_2));
        assertThat(died.what().toBank()).isEqualTo(rp(2_060_000 - 100_000));
        assertThat(died.what().repaid()).isEqualTo(rp(100_000));
        assertThat(died.what().advance()).isEqualTo(rp(40_000));
        assertThat(died.book().member(person("H")).orElseThrow().outstanding()).isEqualTo(Money.ZERO);
        assertThat(Lives.die(died.book(), person("H"), Money.ZERO, MONTH_2)).isEqualTo(new Refused<>(new Gone()));
        assertThat(Lives.die(covered, person("Z"), Money.ZERO, MONTH_2))
                .isEqualTo(new Refused<>(new LifeRefusal.NotAMember()));
    }

    @Test
    void without_insurance_her_days_stop_and_nobody_is_called_if_the_scheme_says_so() {
        var died = done(Lives.die(short1(), person("H"), Money.ZERO, MONTH_1.plusDays(10)));
        assertThat(died.what().isNothing()).isTrue();
        var book = died.book();
        var h = book.member(person("H")).orElseThrow();
        assertThat(DaysPastDue.of(book, h, MONTH_1.plusDays(9))).isEqualTo(new DaysPastDue(9, 9));
        assertThat(DaysPastDue.of(book, h, MONTH_2.plusDays(90))).isEqualTo(new DaysPastDue(10, 10));
        assertThat(book.proposeCover(person("H"), MONTH_1.plusDays(10))).isEmpty();
        assertThat(book.coverLimit(person("H"), MONTH_1)).isEqualTo(Money.ZERO);
    }

    @Test
    void nobody_leaves_before_her_part_is_paid_and_her_claims_stay_hers() {
        var covered = done(short1().cover(person("H"), Map.of(person("A"), rp(100_000)), MONTH_1))
                .book();
        assertThat(Lives.leave(covered, person("A"), MONTH_1))
                .isEqualTo(new Refused<>(new OwesTheBank(rp(3_090_000 - 257_500))));
        var settled =
                done(covered.pay(person("A"), rp(3_090_000 - 257_500), MONTH_1)).book();
        var left = done(Lives.leave(settled, person("A"), MONTH_1));
        assertThat(left.common().standingOf(person("A"))).isEqualTo(new Standing(Kind.LEFT, MONTH_1));
        assertThat(left.debtsOf(person("H"))).isEqualTo(rp(100_000));
        assertThat(Lives.leave(left, person("A"), MONTH_1)).isEqualTo(new Refused<>(new Gone()));
        assertThat(Lives.leave(left, person("Z"), MONTH_1)).isEqualTo(new Refused<>(new LifeRefusal.NotAMember()));
        assertThat(left.cover(person("H"), Map.of(person("A"), rp(1)), MONTH_1))
                .isEqualTo(new Refused<>(new CoverRefusal.NotAMember(person("A"))));
        assertThat(left.proposeCover(person("H"), MONTH_1)).doesNotContainKey(person("A"));
    }

    @Test
    void nobody_leaves_while_others_wait_for_money_from_her() {
        var covered = done(short1().cover(person("H"), Map.of(person("A"), rp(171_666)), MONTH_1))
                .book();
        var owed = covered.member(person("H")).orElseThrow().outstanding();
        var h = covered.member(person("H")).orElseThrow();
        var settled = covered.with(h.pay(owed));
        assertThat(Lives.leave(settled, person("H"), MONTH_1)).isEqualTo(new Refused<>(new OwesMembers(rp(171_666))));
        assertThat(Lives.replace(covered, person("H"), person("I"), MONTH_1))
                .isEqualTo(new Refused<>(new OwesMembers(rp(171_666))));
    }

    @Test
    void whom_the_bank_released_is_not_covered_and_covers_nobody_but_bears_a_loss_1294() {
        assertThat(Lives.release(short1(), person("H"), MONTH_1))
                .isEqualTo(new Refused<>(new OwesTheBank(rp(171_666))));
        var released = done(Lives.release(short1(), person("G"), MONTH_1));
        assertThat(Lives.release(released, person("G"), MONTH_1)).isEqualTo(new Refused<>(new AlreadyReleased()));
        assertThat(Lives.release(released, person("Z"), MONTH_1))
                .isEqualTo(new Refused<>(new LifeRefusal.NotAMember()));
        assertThat(released.coverLimit(person("G"), MONTH_1)).isEqualTo(Money.ZERO);
        assertThat(Coverable.obstacle(released, released.member(person("G")).orElseThrow(), MONTH_2))
                .contains(Coverable.Obstacle.NOT_BOUND);
        var covered = done(released.cover(person("H"), Map.of(person("A"), rp(171_666)), MONTH_1))
                .book();
        var shared = done(covered.declareUnable(person("H"), MONTH_2));
        assertThat(shared.what().opened()).extracting(Claim::debtor).contains(person("G"));
        var died = done(Lives.die(covered, person("F"), Money.ZERO, MONTH_2)).book();
        assertThat(done(died.declareUnable(person("H"), MONTH_2)).what().opened())
                .extracting(Claim::debtor)
                .doesNotContain(person("F"))
                .contains(person("G"));
        assertThat(Lives.release(died, person("F"), MONTH_2)).isEqualTo(new Refused<>(new Gone()));
    }

    @Test
    void a_newcomer_takes_over_what_is_not_yet_paid_and_answers_from_then_on_only() {
        var ahead = done(short1().pay(person("A"), rp(40_000), MONTH_1)).book();
        var moved = done(Lives.replace(ahead, person("A"), person("I"), MONTH_1.plusDays(3)));
        var book = moved.book();
        assertThat(moved.what().isNothing()).isTrue();
        var leaver = book.member(person("A")).orElseThrow();
        var newcomer = book.member(person("I")).orElseThrow();
        assertThat(leaver.outstanding()).isEqualTo(Money.ZERO);
        assertThat(leaver.part().plus(newcomer.part())).isEqualTo(rp(3_000_000));
        assertThat(newcomer.outstanding()).isEqualTo(rp(3_090_000 - 257_500));
        assertThat(newcomer.advance()).isEqualTo(rp(40_000));
        assertThat(book.common().standingOf(person("A")).kind()).isEqualTo(Kind.LEFT);
        var later = MONTH_1.plusDays(4);
        assertThat(book.cover(person("H"), Map.of(person("I"), rp(1)), later))
                .isEqualTo(new Refused<>(new CoverRefusal.AboveOpenCap(person("I"), Money.ZERO)));
        assertThat(book.proposeCover(person("H"), later))
                .doesNotContainKey(person("I"))
                .containsKey(person("B"));
        var paid = done(book.pay(person("I"), rp(257_500 - 40_000), MONTH_2)).book();
        assertThat(paid.cover(person("H"), Map.of(person("I"), rp(171_666)), MONTH_2))
                .isInstanceOf(id.renteng.kernel.Result.Done.class);
        assertThat(paid.cover(person("H"), Map.of(person("I"), rp(171_667)), MONTH_2))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_replacement_uses_the_advance_for_what_is_due_and_needs_a_clean_slate() {
        var ahead = done(short1().pay(person("A"), rp(300_000), MONTH_1)).book();
        var moved = done(Lives.replace(ahead, person("A"), person("I"), MONTH_2));
        assertThat(moved.what().advanceUsed()).isEqualTo(rp(257_500));
        assertThat(moved.book().member(person("I")).orElseThrow().advance()).isEqualTo(rp(42_500));
        assertThat(Lives.replace(short1(), person("H"), person("I"), MONTH_1))
                .isEqualTo(new Refused<>(new OwesTheBank(rp(171_666))));
        assertThat(Lives.replace(short1(), person("A"), person("B"), MONTH_1))
                .isEqualTo(new Refused<>(new AlreadyAMember()));
        assertThat(Lives.replace(moved.book(), person("A"), person("K"), MONTH_2))
                .isEqualTo(new Refused<>(new Gone()));
        assertThat(Lives.replace(short1(), person("Z"), person("K"), MONTH_2))
                .isEqualTo(new Refused<>(new LifeRefusal.NotAMember()));
    }

    @Test
    void whose_part_is_paid_leaves_and_is_not_replaced() {
        var settled = done(short1().pay(person("A"), rp(3_090_000 - 257_500), MONTH_1))
                .book();
        assertThat(Lives.replace(settled, person("A"), person("I"), MONTH_1))
                .isEqualTo(new Refused<>(new LifeRefusal.NothingLeft()));
    }

    @Test
    void money_that_comes_in_above_all_that_is_owed_is_hers_to_get_back() {
        var over = done(short1().receive(person("A"), rp(2_832_500 + 7), false, MONTH_1));
        assertThat(over.book().member(person("A")).orElseThrow().advance()).isEqualTo(rp(7));
        assertThat(over.what().advance()).isEqualTo(rp(7));
        assertThat(over.book().receive(person("Z"), rp(1), false, MONTH_1))
                .isEqualTo(new Refused<>(new PaymentRefusal.NotAMember()));
        var more = done(over.book().receive(person("A"), rp(3), false, MONTH_1));
        assertThat(more.book().member(person("A")).orElseThrow().advance()).isEqualTo(rp(10));
    }

    @Test
    void who_declares_it_pays_those_who_covered_before_the_bank() {
        var covered = done(short1().cover(person("H"), Map.of(person("A"), rp(171_666)), MONTH_1))
                .book();
        var bank = done(covered.receive(person("H"), rp(200_000), false, MONTH_2));
        assertThat(bank.what().toBank()).isEqualTo(rp(171_666));
        var members = done(covered.receive(person("H"), rp(200_000), true, MONTH_2));
        assertThat(members.what().repaid()).isEqualTo(rp(171_666));
        assertThat(members.what().toBank()).isEqualTo(rp(28_334));
    }

    @Test
    void both_views_of_a_portfolio_and_the_share_that_others_paid() {
        var covered = done(short1().cover(person("H"), Map.of(person("A"), rp(171_666)), MONTH_1))
                .book();
        var on = MONTH_1.plusDays(8);
        var par = PortfolioAtRisk.of(List.of(covered, short1()), 7, on);
        assertThat(par.bank()).isEqualTo(outstanding(short1()));
        assertThat(par.own()).isEqualTo(rp(2_000_000 - 166_666 + 2_000_000));
        assertThat(par.outstanding()).isEqualTo(outstanding(covered).plus(outstanding(short1())));
        assertThat(par.bankBp()).isEqualTo(5_023);
        assertThat(par.ownBp()).isEqualTo(1_041);
        assertThat(PortfolioAtRisk.of(List.of(short1()), 8, on).bank()).isEqualTo(Money.ZERO);
        assertThat(PortfolioAtRisk.of(List.of(), 1, on).bankBp()).isZero();
        assertThat(CoveredShare.of(covered, on).bp()).isEqualTo(1_000);
        assertThat(CoveredShare.of(covered, LocalDate.of(2026, 1, 6)).bp()).isZero();
    }

    private static Money outstanding(GroupBook book) {
        return Money.sum(
                book.members().stream().map(MemberPart::principalOutstanding).toList());
    }

    private static GroupBook short1() {
        var book = Melati.open(Melati.WIDE);
        for (var name : "ABCDEFG".split("")) {
            var due = book.member(person(name)).orElseThrow().shortfall(MONTH_1);
            book = done(book.pay(person(name), due, MONTH_1)).book();
        }
        return book;
    }

    private static Money rp(long rupiah) {
        return Money.rupiah(rupiah);
    }
}

package id.renteng.financing.cover;

import static id.renteng.financing.cover.Melati.MONTH_1;
import static id.renteng.financing.cover.Melati.MONTH_2;
import static id.renteng.financing.cover.Melati.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.financing.cover.Coverable.Obstacle;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Where the money for a shortfall comes from. H is short of 171,666 in the first month; all others have paid.
class WaterfallTests {

    private static final BasisPoints ALL = new BasisPoints(10_000);
    private static final CoverChoices USUAL = CoverChoices.USUAL;
    private static final Money SHORT = Money.rupiah(171_666);

    @Test
    void savings_then_reserve_then_members_then_guarantor_and_the_rest_is_an_arrear() {
        var book = Lives.deposit(
                Lives.deposit(short1(rules(900, ALL, USUAL)), Purse.RESERVE, rp(20_000)), Purse.GUARANTOR, rp(1_000));
        book = Lives.save(book, person("H"), rp(10_000));
        var found = Waterfall.call(book, person("H"), Map.of(), MONTH_1);
        assertThat(found.what().fromSavings().toBank()).isEqualTo(rp(10_000));
        assertThat(amounts(found.what().opened()))
                .containsEntry("RESERVE", 20_000L)
                .containsEntry("A", 23_175L);
        assertThat(amounts(found.what().opened())).containsEntry("E", 15_450L).containsEntry("GUARANTOR", 1_000L);
        assertThat(found.what().opened()).extracting(Claim::event).containsOnly(1);
        var covered =
                Money.sum(found.what().opened().stream().map(Claim::amount).toList());
        assertThat(found.what().arrear())
                .isEqualTo(SHORT.minus(rp(10_000)).minus(covered))
                .isEqualTo(rp(1_616));
        assertThat(found.book().common().in(Purse.RESERVE)).isEqualTo(Money.ZERO);
        assertThat(found.book().common().savingsOf(person("H"))).isEqualTo(Money.ZERO);
    }

    @Test
    void what_no_source_gives_stays_an_arrear() {
        var tight = Waterfall.call(short1(rules(500, ALL, USUAL)), person("H"), Map.of(), MONTH_1);
        var covered =
                Money.sum(tight.what().opened().stream().map(Claim::amount).toList());
        assertThat(covered).isEqualTo(rp(4 * 12_875 + 3 * 8_583));
        assertThat(tight.what().arrear()).isEqualTo(SHORT.minus(covered));
        assertThat(tight.book().member(person("H")).orElseThrow().shortfall(MONTH_1))
                .isEqualTo(tight.what().arrear());
    }

    @Test
    void a_scheme_without_members_asks_none_of_them() {
        var choices = choices(List.of(Source.RESERVE), Split.PARTS, ALL, 0, 0, 0);
        var nothing = Waterfall.call(short1(rules(10_000, ALL, choices)), person("H"), Map.of(), MONTH_1);
        assertThat(nothing.what().isNothing()).isTrue();
        assertThat(nothing.what().arrear()).isEqualTo(SHORT);
        var saved = Lives.save(short1(rules(10_000, ALL, choices)), person("H"), rp(5));
        assertThat(Waterfall.call(saved, person("H"), Map.of(), MONTH_1).what().isNothing())
                .isTrue();
    }

    @Test
    void the_reserve_takes_its_part_of_a_shortfall_only() {
        var choices = choices(List.of(Source.RESERVE, Source.MEMBERS), Split.PARTS, new BasisPoints(5_000), 0, 0, 0);
        var book = Lives.deposit(short1(rules(10_000, ALL, choices)), Purse.RESERVE, rp(1_000_000));
        var found = Waterfall.call(book, person("H"), Map.of(), MONTH_1);
        assertThat(amounts(found.what().opened())).containsEntry("RESERVE", 85_833L);
        assertThat(found.what().arrear()).isEqualTo(Money.ZERO);
        assertThat(found.book().common().in(Purse.RESERVE)).isEqualTo(rp(914_167));
    }

    @Test
    void shares_by_heads_by_instalment_by_what_is_owed_or_by_pledges_only() {
        assertThat(called(Split.HEADS)).containsEntry("A", 24_524L).containsEntry("G", 24_523L);
        assertThat(called(Split.INSTALMENT)).containsEntry("A", 28_611L).containsEntry("G", 19_074L);
        assertThat(called(Split.OUTSTANDING)).containsEntry("A", 28_611L).containsEntry("G", 19_074L);
        assertThat(called(Split.VOLUNTARY)).isEmpty();
        var choices = choices(List.of(Source.MEMBERS), Split.VOLUNTARY, ALL, 0, 0, 0);
        var pledged = Waterfall.call(
                short1(rules(10_000, ALL, choices)), person("H"), Map.of(person("B"), rp(50_000)), MONTH_1);
        assertThat(amounts(pledged.what().opened())).isEqualTo(Map.of("B", 50_000L));
    }

    @Test
    void pledges_come_first_and_the_rest_is_shared_among_all() {
        var choices = choices(List.of(Source.MEMBERS), Split.PARTS, ALL, 0, 0, 0);
        var found = Waterfall.call(
                short1(rules(10_000, ALL, choices)),
                person("H"),
                Map.of(person("A"), rp(99_666), person("H"), rp(7)),
                MONTH_1);
        assertThat(amounts(found.what().opened()))
                .containsEntry("A", 99_666L + 12_000L)
                .containsEntry("E", 8_000L);
        assertThat(found.what().arrear()).isEqualTo(Money.ZERO);
    }

    @Test
    void the_degree_is_of_all_that_others_carry_also_when_called_twice() {
        var half = short1(rules(10_000, new BasisPoints(5_000), USUAL));
        var once = Waterfall.call(half, person("H"), Map.of(), MONTH_1);
        assertThat(once.what().arrear()).isEqualTo(rp(85_833));
        assertThat(Waterfall.call(once.book(), person("H"), Map.of(), MONTH_1)
                        .what()
                        .isNothing())
                .isTrue();
        assertThat(once.book().cover(person("H"), Map.of(person("A"), rp(1)), MONTH_1))
                .isEqualTo(new Refused<>(new CoverRefusal.MoreThanShort(Money.ZERO)));
    }

    @Test
    void nobody_is_called_in_the_days_of_grace() {
        var book = short1(rules(10_000, ALL, choices(List.of(Source.MEMBERS), Split.PARTS, ALL, 7, 0, 0)));
        assertThat(obstacle(book, "H", MONTH_1.plusDays(6))).contains(Obstacle.TOO_EARLY);
        assertThat(obstacle(book, "H", MONTH_1.plusDays(7))).isEmpty();
        assertThat(book.coverLimit(person("A"), MONTH_1)).isEqualTo(rp(257_500));
        assertThat(Coverable.of(book, book.member(person("H")).orElseThrow(), MONTH_1))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void after_cover_in_other_months_the_case_goes_to_mediation() {
        var rules = rules(10_000, ALL, choices(List.of(Source.MEMBERS), Split.PARTS, ALL, 0, 1, 0));
        var once = Waterfall.call(short1(rules), person("H"), Map.of(), MONTH_1).book();
        assertThat(obstacle(once, "H", MONTH_1.plusDays(3))).isEmpty();
        assertThat(obstacle(once, "H", MONTH_2)).contains(Obstacle.MEDIATION);
        assertThat(obstacle(once, "A", MONTH_2)).isEmpty();
    }

    @Test
    void a_cap_of_the_whole_loan_counts_also_what_came_back() {
        var rules = rules(10_000, ALL, choices(List.of(Source.MEMBERS), Split.VOLUNTARY, ALL, 0, 0, 1));
        var once = Waterfall.call(short1(rules), person("H"), Map.of(person("E"), SHORT), MONTH_1)
                .book();
        var back = GroupBookTests.done(once.pay(person("H"), SHORT, MONTH_1)).book();
        assertThat(back.debtsOf(person("H"))).isEqualTo(Money.ZERO);
        var paid =
                GroupBookTests.done(back.pay(person("E"), rp(171_667), MONTH_2)).book();
        assertThat(paid.coverLimit(person("E"), MONTH_2)).isEqualTo(rp(1));
    }

    @Test
    void the_cap_of_a_meeting_counts_what_she_covered_on_that_day_only() {
        var book = short1(rules(5_000, ALL, USUAL));
        var once = GroupBookTests.done(book.cover(person("H"), Map.of(person("E"), rp(50_000)), MONTH_1))
                .book();
        assertThat(once.cover(person("H"), Map.of(person("E"), rp(35_834)), MONTH_1))
                .isEqualTo(new Refused<>(new CoverRefusal.AboveMeetingCap(person("E"), rp(35_833))));
        assertThat(once.coverLimit(person("E"), MONTH_1)).isEqualTo(rp(35_833));
        assertThat(once.coverLimit(person("E"), MONTH_1.plusDays(1))).isEqualTo(rp(85_833));
        assertThat(once.isSettled()).isFalse();
        assertThat(once.cover(person("Z"), Map.of(person("E"), rp(1)), MONTH_1))
                .isEqualTo(new Refused<>(new CoverRefusal.NotAMember(person("Z"))));
    }

    @Test
    void an_exempt_cause_calls_nobody_while_it_holds_and_only_for_whom() {
        var rules = rules(10_000, ALL, with(Set.of(Cause.DISASTER)));
        var book = short1(rules);
        var all = Lives.exempt(
                book, new Exemption(Cause.DISASTER, Optional.empty(), MONTH_1, Optional.of(MONTH_1.plusDays(9))));
        assertThat(obstacle(all, "H", MONTH_1.minusDays(1))).isEmpty();
        assertThat(obstacle(all, "H", MONTH_1)).contains(Obstacle.EXEMPT);
        assertThat(obstacle(all, "H", MONTH_1.plusDays(9))).contains(Obstacle.EXEMPT);
        assertThat(obstacle(all, "H", MONTH_1.plusDays(10))).isEmpty();
        var one =
                Lives.exempt(book, new Exemption(Cause.DISASTER, Optional.of(person("G")), MONTH_1, Optional.empty()));
        assertThat(obstacle(one, "H", MONTH_1)).isEmpty();
        assertThat(obstacle(one, "G", MONTH_2)).contains(Obstacle.EXEMPT);
        var other = Lives.exempt(book, new Exemption(Cause.DISABILITY, Optional.empty(), MONTH_1, Optional.empty()));
        assertThat(obstacle(other, "H", MONTH_1)).isEmpty();
    }

    @Test
    void a_purse_gives_no_more_than_is_in_it_and_gets_back_after_the_members() {
        var book = Lives.deposit(short1(rules(10_000, ALL, USUAL)), Purse.RESERVE, rp(50_000));
        assertThat(book.cover(person("H"), Map.of(Purse.RESERVE.id(), rp(50_001)), MONTH_1))
                .isEqualTo(new Refused<>(new CoverRefusal.AboveOpenCap(Purse.RESERVE.id(), rp(50_000))));
        var first = GroupBookTests.done(book.cover(person("H"), Map.of(Purse.RESERVE.id(), rp(50_000)), MONTH_1))
                .book();
        var both = GroupBookTests.done(first.cover(person("H"), Map.of(person("A"), rp(121_666)), MONTH_1))
                .book();
        var back = GroupBookTests.done(both.pay(person("H"), rp(131_666), MONTH_1));
        assertThat(back.what().repayments())
                .extracting(Allocation.Repayment::amount)
                .containsExactly(rp(121_666), rp(10_000));
        assertThat(back.book().common().in(Purse.RESERVE)).isEqualTo(rp(10_000));
    }

    @Test
    void the_reserve_bears_its_own_loss_and_a_guarantor_keeps_his_claim() {
        var book = Lives.deposit(
                Lives.deposit(short1(rules(10_000, ALL, USUAL)), Purse.RESERVE, rp(50_000)),
                Purse.GUARANTOR,
                rp(50_000));
        var amounts = new LinkedHashMap<PersonId, Money>();
        amounts.put(Purse.RESERVE.id(), rp(50_000));
        amounts.put(Purse.GUARANTOR.id(), rp(50_000));
        amounts.put(person("A"), rp(71_666));
        var covered =
                GroupBookTests.done(book.cover(person("H"), amounts, MONTH_1)).book();
        var shared = GroupBookTests.done(covered.declareUnable(person("H"), MONTH_2));
        assertThat(Money.sum(shared.what().opened().stream().map(Claim::amount).toList()))
                .isEqualTo(rp(71_666).minus(rp(11_945)));
        assertThat(shared.book().debtsOf(person("H"))).isEqualTo(rp(50_000));
        assertThat(shared.what().lost()).extracting(Claim::creditor).containsExactly(Purse.RESERVE.id(), person("A"));
    }

    @Test
    void what_follows_for_the_next_loan_is_the_schemes_choice() {
        var book = short1(rules(10_000, ALL, USUAL));
        assertThat(Consequence.BLOCKED.concerns(book, MONTH_1))
                .extracting(MemberPart::person)
                .containsExactly(person("H"));
        assertThat(Consequence.CEILING.concerns(book, MONTH_1)).hasSize(1);
        assertThat(Consequence.ALL_LOCKED.concerns(book, MONTH_1)).hasSize(8);
        assertThat(Consequence.NONE.concerns(book, MONTH_1)).isEmpty();
        assertThat(Consequence.ALL_LOCKED.concerns(book, MONTH_1.minusDays(1))).isEmpty();
        var covered = Waterfall.call(book, person("H"), Map.of(), MONTH_1).book();
        assertThat(Consequence.BLOCKED.concerns(covered, MONTH_1)).hasSize(1);
    }

    @Test
    void choices_outside_their_limits_name_the_component() {
        assertThatThrownBy(() -> choices(List.of(Source.MEMBERS, Source.MEMBERS), Split.PARTS, ALL, 0, 0, 0))
                .hasMessage("sources");
        assertThatThrownBy(() -> choices(List.of(), Split.PARTS, ALL, -1, 0, 0)).hasMessage("graceDays");
        assertThatThrownBy(() -> choices(List.of(), Split.PARTS, ALL, 367, 0, 0))
                .hasMessage("graceDays");
        assertThatThrownBy(() -> choices(List.of(), Split.PARTS, ALL, 0, -1, 0)).hasMessage("monthsMax");
        assertThatThrownBy(() -> choices(List.of(), Split.PARTS, ALL, 0, 0, -1)).hasMessage("instalmentsInCycle");
        assertThat(choices(List.of(), Split.PARTS, ALL, 366, 0, 0).graceDays()).isEqualTo(366);
        assertThatThrownBy(() -> new Common(Map.of(Purse.RESERVE, rp(-1)), Map.of(), Map.of(), List.of()))
                .hasMessage("purses");
        assertThatThrownBy(() -> new Common(Map.of(), Map.of(person("A"), rp(-1)), Map.of(), List.of()))
                .hasMessage("savings");
    }

    private static Map<String, Long> called(Split split) {
        var choices = choices(List.of(Source.MEMBERS), split, ALL, 0, 0, 0);
        return amounts(Waterfall.call(short1(rules(10_000, ALL, choices)), person("H"), Map.of(), MONTH_1)
                .what()
                .opened());
    }

    private static Map<String, Long> amounts(List<Claim> claims) {
        var amounts = new LinkedHashMap<String, Long>();
        for (var claim : claims) {
            var purse = Purse.of(claim.creditor());
            var name = purse.map(Enum::name)
                    .orElseGet(() -> List.of("ABCDEFGH".split("")).stream()
                            .filter(letter -> person(letter).equals(claim.creditor()))
                            .findFirst()
                            .orElseThrow());
            amounts.put(name, claim.amount().rupiah());
        }
        return amounts;
    }

    private static Optional<Obstacle> obstacle(GroupBook book, String name, LocalDate on) {
        return Coverable.obstacle(book, book.member(person(name)).orElseThrow(), on);
    }

    private static GroupBook short1(CoverRules rules) {
        var book = Melati.open(rules);
        for (var name : "ABCDEFG".split("")) {
            var due = book.member(person(name)).orElseThrow().shortfall(MONTH_1);
            book = GroupBookTests.done(book.pay(person(name), due, MONTH_1)).book();
        }
        return book;
    }

    private static CoverRules rules(int perMeeting, BasisPoints degree, CoverChoices choices) {
        return new CoverRules(new BasisPoints(perMeeting), 1, degree, false, choices);
    }

    private static CoverChoices with(Set<Cause> exempt) {
        return new CoverChoices(USUAL.sources(), Split.PARTS, ALL, 0, 0, 0, false, Consequence.NONE, exempt, 1);
    }

    private static CoverChoices choices(
            List<Source> sources, Split split, BasisPoints reserve, int graceDays, int monthsMax, int inCycle) {
        return new CoverChoices(
                sources, split, reserve, graceDays, monthsMax, inCycle, false, Consequence.NONE, Set.of(), 1);
    }

    private static Money rp(long rupiah) {
        return Money.rupiah(rupiah);
    }
}

package id.renteng.financing.cover;

import static id.renteng.financing.cover.Melati.MONTH_1;
import static id.renteng.financing.cover.Melati.MONTH_2;
import static id.renteng.financing.cover.Melati.WIDE;
import static id.renteng.financing.cover.Melati.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.cover.CoverRefusal.AboveMeetingCap;
import id.renteng.financing.cover.CoverRefusal.AboveOpenCap;
import id.renteng.financing.cover.CoverRefusal.BehindHerself;
import id.renteng.financing.cover.CoverRefusal.CoversHerself;
import id.renteng.financing.cover.CoverRefusal.MoreThanShort;
import id.renteng.financing.cover.CoverRefusal.NotAMember;
import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.financing.cover.PaymentRefusal.MoreThanOwed;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.PersonId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class GroupBookTests {

    static final JsonNode CASES = cases();

    @Test
    void members_parts_of_month_1() {
        var expected = CASES.get("memberPartsOfMonth1");
        for (var member : Melati.open(WIDE).members()) {
            assertThat(member.rows().getFirst().total()).isIn(amounts(expected).values());
        }
        assertThat(totals(Melati.open(WIDE), 0)).isEqualTo(amounts(expected));
        assertThat(Melati.open(WIDE).outstanding()).isEqualTo(Money.rupiah(20_600_000));
    }

    @Test
    void a_shortfall_is_shared_by_weights() {
        var expected = CASES.get("month1_H_pays_nothing_of_171667").get("coverByWeights");
        assertThat(split(171_667, "A3 B3 C3 D3 E2 F2 G2")).isEqualTo(amounts(expected));
    }

    @Test
    void who_cannot_bear_her_share_leaves_it_to_the_others() {
        var expected = CASES.get("then_G_cannot_bear_his_19074").get("parts");
        assertThat(split(19_074, "A3 B3 C3 D3 E2 F2")).isEqualTo(amounts(expected));
    }

    @Test
    void everybody_on_time_leaves_no_claims() {
        var book = Melati.open(WIDE);
        for (int month = 1; month <= 12; month++) book = allPay(book, Melati.PAID_OUT.plusMonths(month), "ABCDEFGH");
        assertThat(book.isSettled()).isTrue();
        assertThat(book.claims()).isEmpty();
    }

    @Test
    void one_is_short_the_others_cover_and_get_it_back_first_in_first_out() {
        var short1 = short1();
        var covered = cover(short1, "H", Map.of("A", 100_000L, "E", 71_666L), MONTH_1);
        assertThat(covered.member(person("H")).orElseThrow().shortfall(MONTH_1)).isEqualTo(Money.ZERO);
        assertThat(DaysPastDue.of(covered, MONTH_1.plusDays(10))).isEqualTo(new DaysPastDue(0, 10));

        var later = pay(covered, "H", 271_666, MONTH_2);
        assertThat(later.what().toBank()).isEqualTo(Money.rupiah(171_666));
        assertThat(later.what().repayments())
                .extracting(repayment -> repayment.amount().rupiah())
                .containsExactlyInAnyOrder(58_253L, 41_747L);
        assertThat(later.book().claims()).extracting(Claim::state).containsOnly(Claim.State.BEING_REPAID);

        var last = pay(later.book(), "H", 71_666, MONTH_2);
        assertThat(last.book().claims()).extracting(Claim::state).containsOnly(Claim.State.REPAID);
        assertThat(last.book().debtsOf(person("H"))).isEqualTo(Money.ZERO);
    }

    @Test
    void while_the_bank_waits_nobody_is_repaid() {
        var covered = cover(short1(), "H", Map.of("A", 50_000L), MONTH_1);
        var later = pay(covered, "H", 121_666, MONTH_1.plusDays(9));
        assertThat(later.what().toBank()).isEqualTo(Money.rupiah(121_666));
        assertThat(later.what().repayments()).isEmpty();
    }

    @Test
    void a_surplus_waits_as_her_advance_and_is_used_when_due() {
        var paid = pay(Melati.open(WIDE), "A", 300_000, MONTH_1);
        assertThat(paid.what().advance()).isEqualTo(Money.rupiah(42_500));
        assertThat(paid.book().member(person("A")).orElseThrow().shortfall(MONTH_2))
                .isEqualTo(Money.rupiah(215_000));
        var used = paid.book().useAdvances(MONTH_2);
        assertThat(used.what()).singleElement().satisfies(a -> {
            assertThat(a.advanceUsed()).isEqualTo(Money.rupiah(42_500));
            assertThat(a.interest()).isEqualTo(Money.rupiah(7_500));
            assertThat(a.principal()).isEqualTo(Money.rupiah(35_000));
        });
    }

    @Test
    void all_that_is_missing_settles_her_part_at_once() {
        var paid = pay(Melati.open(WIDE), "A", 3_090_000, MONTH_1);
        assertThat(paid.book().member(person("A")).orElseThrow().outstanding()).isEqualTo(Money.ZERO);
        assertThat(paid.what().advance()).isEqualTo(Money.ZERO);
    }

    @Test
    void nobody_pays_more_than_she_owes() {
        assertThat(Melati.open(WIDE).pay(person("A"), Money.rupiah(3_090_001), MONTH_1))
                .isEqualTo(new Refused<>(new MoreThanOwed(Money.rupiah(3_090_000))));
        assertThat(Melati.open(WIDE).pay(person("Z"), Money.rupiah(1), MONTH_1))
                .isEqualTo(new Refused<>(new PaymentRefusal.NotAMember()));
    }

    @Test
    void cover_is_refused_in_the_declared_order() {
        var book = short1();
        assertThat(refusal(book, "H", Map.of("Z", 1L))).isEqualTo(new NotAMember(person("Z")));
        assertThat(refusal(book, "H", Map.of("H", 1L))).isEqualTo(new CoversHerself(person("H")));
        assertThat(refusal(book, "H", Map.of("A", 171_667L))).isEqualTo(new MoreThanShort(Money.rupiah(171_666)));
        assertThat(refusal(Melati.open(WIDE), "H", Map.of("A", 1L)))
                .isEqualTo(new BehindHerself(person("A"), Money.rupiah(257_500)));
    }

    @Test
    void cover_stays_within_the_caps_of_the_meeting_and_of_what_is_out() {
        var book = allPay(Melati.open(CoverRules.USUAL), MONTH_1, "ABCDEFG");
        assertThat(refusal(book, "H", Map.of("E", 85_834L)))
                .isEqualTo(new AboveMeetingCap(person("E"), Money.rupiah(85_833)));
        var once = cover(book, "H", Map.of("E", 85_833L, "F", 85_833L), MONTH_1);
        var month2 = allPay(once, MONTH_2, "ABCDEFG");
        var twice = cover(month2, "H", Map.of("E", 85_833L, "F", 85_833L), MONTH_2);
        var month3 = allPay(twice, MONTH_2.plusMonths(1), "ABCDEFG");
        assertThat(month3.cover(person("H"), Map.of(person("E"), Money.rupiah(2)), MONTH_2.plusMonths(1)))
                .isEqualTo(new Refused<>(new AboveOpenCap(person("E"), Money.rupiah(1))));
    }

    @Test
    void a_proposal_keeps_to_the_weights_and_to_everybodys_limit() {
        var book = allPay(Melati.open(CoverRules.USUAL), MONTH_1, "ABCDEFG");
        var proposed = book.proposeCover(person("H"), MONTH_1);
        assertThat(Money.sum(proposed.values())).isEqualTo(Money.rupiah(171_666));
        assertThat(proposed.get(person("A"))).isEqualTo(Money.rupiah(28_611));
        assertThat(proposed).doesNotContainKey(person("H"));
        assertThat(book.cover(person("H"), proposed, MONTH_1)).isInstanceOf(Done.class);
    }

    @Test
    void only_what_she_covered_is_hers_to_forgive() {
        var covered = cover(short1(), "H", Map.of("A", 100_000L, "E", 71_666L), MONTH_1);
        var forgiven = done(covered.forgive(person("A"), person("H")));
        assertThat(forgiven.book().debtsOf(person("H"))).isEqualTo(Money.rupiah(71_666));
        assertThat(forgiven.book().claims())
                .extracting(Claim::state)
                .containsExactlyInAnyOrder(Claim.State.FORGIVEN, Claim.State.OPEN);
        assertThat(forgiven.book().forgive(person("A"), person("H")))
                .isEqualTo(new Refused<>(new ClaimRefusal.NothingOpen()));
    }

    @Test
    void a_loss_is_borne_by_all_others_by_their_parts_whoever_paid_first() {
        var covered = cover(short1(), "H", Map.of("A", 100_000L, "E", 71_666L), MONTH_1);
        var shared = done(covered.declareUnable(person("H"), MONTH_2));
        var burdens = Sharing.burdens(
                covered.members().stream()
                        .filter(m -> !m.person().equals(person("H")))
                        .toList(),
                Money.rupiah(171_666));
        for (var burden : burdens.entrySet()) {
            assertThat(paidForLoss(shared.book(), burden.getKey())).isEqualTo(burden.getValue());
        }
        assertThat(shared.book().claims().subList(0, 2))
                .extracting(Claim::state)
                .containsOnly(Claim.State.REDISTRIBUTED);
    }

    @Test
    void what_is_covered_for_her_later_is_borne_by_all_too_when_it_is_declared_again() {
        var covered = cover(short1(), "H", Map.of("A", 100_000L, "E", 71_666L), MONTH_1);
        var shared = done(covered.declareUnable(person("H"), MONTH_1)).book();
        assertThat(shared.declareUnable(person("H"), MONTH_1))
                .isEqualTo(Result.refused(new ClaimRefusal.AlreadyUnable()));
        var next = cover(allPay(shared, MONTH_2, "ABCDEFG"), "H", Map.of("B", 171_666L), MONTH_2);
        var again = done(next.declareUnable(person("H"), MONTH_2));
        assertThat(again.what().opened()).allMatch(claim -> claim.creditor().equals(person("B")));
        assertThat(again.book().debtsOf(person("H"))).isEqualTo(Money.ZERO);
        assertThat(Money.sum(again.what().opened().stream().map(Claim::amount).toList()))
                .isEqualTo(Money.rupiah(171_666 - 28_611));
    }

    /// What somebody has paid for the loss once every claim among the others is settled.
    private static Money paidForLoss(GroupBook book, PersonId person) {
        var lost = Money.ZERO;
        for (var claim : book.claims()) {
            if (claim.creditor().equals(person)) {
                lost = lost.plus(claim.shared()).minus(claim.open());
            }
            if (claim.debtor().equals(person) && claim.isOpen()) lost = lost.plus(claim.open());
        }
        return lost;
    }

    private static GroupBook short1() {
        return allPay(Melati.open(WIDE), MONTH_1, "ABCDEFG");
    }

    private static GroupBook allPay(GroupBook from, LocalDate on, String names) {
        var book = from;
        for (var name : names.split("")) {
            var due = book.member(person(name)).orElseThrow().shortfall(on);
            if (due.isPositive()) book = pay(book, name, due.rupiah(), on).book();
        }
        return book;
    }

    private static Moved<Allocation> pay(GroupBook book, String name, long rupiah, LocalDate on) {
        return done(book.pay(person(name), Money.rupiah(rupiah), on));
    }

    private static GroupBook cover(GroupBook book, String debtor, Map<String, Long> by, LocalDate on) {
        return done(book.cover(person(debtor), people(by), on)).book();
    }

    private static CoverRefusal refusal(GroupBook book, String debtor, Map<String, Long> by) {
        if (book.cover(person(debtor), people(by), MONTH_1) instanceof Refused<?, CoverRefusal>(var reason))
            return reason;
        throw new AssertionError("covered");
    }

    private static Map<PersonId, Money> people(Map<String, Long> by) {
        var people = new LinkedHashMap<PersonId, Money>();
        by.keySet().stream().sorted().forEach(name -> people.put(person(name), Money.rupiah(by.get(name))));
        return people;
    }

    static <T, R> T done(Result<T, R> result) {
        return switch (result) {
            case Done<T, R>(var value) -> value;
            case Refused<T, R>(var reason) -> throw new AssertionError("refused: " + reason);
        };
    }

    private static Map<PersonId, Money> split(long rupiah, String weights) {
        var names = List.of(weights.split(" "));
        var shares = Shares.split(
                Money.rupiah(rupiah),
                names.stream().map(n -> Money.rupiah(n.charAt(1) - '0')).toList());
        var split = new LinkedHashMap<PersonId, Money>();
        for (int i = 0; i < names.size(); i++) split.put(person(names.get(i).substring(0, 1)), shares.get(i));
        return split;
    }

    private static Map<PersonId, Money> totals(GroupBook book, int row) {
        var totals = new LinkedHashMap<PersonId, Money>();
        for (var member : book.members())
            totals.put(member.person(), member.rows().get(row).total());
        return totals;
    }

    private static Map<PersonId, Money> amounts(JsonNode json) {
        var amounts = new LinkedHashMap<PersonId, Money>();
        json.properties()
                .forEach(e -> amounts.put(
                        person(e.getKey()), Money.rupiah(e.getValue().asLong())));
        return amounts;
    }

    private static JsonNode cases() {
        try (var file = GroupBookTests.class.getResourceAsStream("/cases/joint-liability.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package id.renteng.financing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.LoanId;
import id.renteng.financing.Recipes;
import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.cover.Cause;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.Consequence;
import id.renteng.financing.cover.CoverChoices;
import id.renteng.financing.cover.CoverRules;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.MemberPart;
import id.renteng.financing.cover.Purse;
import id.renteng.financing.cover.Source;
import id.renteng.financing.cover.Split;
import id.renteng.financing.schedule.Method;
import id.renteng.financing.schedule.Schedule;
import id.renteng.financing.schedule.Terms;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import id.renteng.ledger.Account;
import id.renteng.ledger.Book;
import id.renteng.ledger.Entry;
import id.renteng.ledger.Posting;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;

/// Random lives of random groups under random schemes, with both ledgers. After every event the invariants of joint
/// liability hold; their numbers are those of `docs/joint-liability.md`. A thousand lives, most of 200 events, in every
/// build; `-Drenteng.lives` for more or fewer. jqwik prints the seed and shrinks the number of events.
class HistoryProperties {

    private static final LocalDate PAID_OUT = LocalDate.of(2026, 1, 5);
    private static final LoanId LOAN = new LoanId(new UUID(0, 7));

    private static final int EVENTS = 200;

    /// jqwik takes the number of tries from a constant, so the lives beyond the first are lived within one try.
    private static final int LIVES = Math.max(1, Integer.getInteger("renteng.lives", 1_000) / 20);

    @Property(tries = 20)
    void every_history_keeps_the_invariants(@ForAll long seed, @ForAll("lengths") int events) {
        for (int life = 0; life < LIVES; life++) {
            var random = new Random(seed + life);
            var opening = opening(random);
            var history = opening;
            var seen = new ArrayList<Event>();
            for (int no = 0; no < events; no++) {
                var before = history;
                var event = event(history, random);
                history = history.see(event).history();
                seen.add(event);
                check(before, history, event);
            }
            var again = opening;
            for (var event : seen) again = again.see(event).history();
            assertThat(again).as("I10").isEqualTo(history);
        }
    }

    @Property(tries = 20)
    void a_reversal_leaves_what_would_be_without_the_event_I07(@ForAll long seed) {
        for (int life = 0; life < LIVES; life++) {
            var random = new Random(seed + life);
            var opening = opening(random);
            var history = opening;
            var events = new ArrayList<Event>();
            for (int no = 0; no < 25; no++) {
                var event = event(history, random);
                if (event instanceof Event.Reverse || event instanceof Event.CloseDay) continue;
                var seen = history.see(event);
                if (seen.refusal().isPresent()) continue;
                history = seen.history();
                events.add(event);
            }
            if (events.isEmpty()) continue;
            int no = 1 + random.nextInt(events.size());
            var reversed = history.see(new Event.Reverse(history.latest(), no));
            if (reversed.refusal().isPresent()) continue;
            var without = opening;
            for (int i = 0; i < events.size(); i++) {
                if (i + 1 != no) without = without.see(events.get(i)).history();
            }
            assertThat(withoutIds(reversed.history().entries())).isEqualTo(withoutIds(without.entries()));
            assertThat(reversed.history().book()).isEqualTo(without.book());
            assertThat(reversed.history()
                            .see(new Event.Reverse(history.latest(), no))
                            .refusal()
                            .map(Refusal::reason))
                    .contains(Reason.ALREADY_REVERSED);
            var restored = reversed.history().see(new Event.Reverse(history.latest(), events.size() + 1));
            assertThat(restored.refusal()).isEmpty();
            assertThat(restored.history().book()).isEqualTo(history.book());
            assertThat(restored.history().entries()).isEqualTo(history.entries());
        }
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers()
                .withDistribution(RandomDistribution.uniform())
                .between(1, EVENTS)
                .map(length -> length > EVENTS / 4 ? EVENTS : length);
    }

    private static void check(History before, History after, Event event) {
        var book = after.book();
        var on = after.latest();
        checkLedgers(after);
        assertThat(after.known().size())
                .as("I05")
                .isGreaterThanOrEqualTo(before.known().size());
        for (var purse : Purse.values()) {
            assertThat(book.common().in(purse).isNegative()).as("I39").isFalse();
        }
        for (var member : book.members()) {
            assertThat(member.principalOutstanding()).as("I11").isBetween(Money.ZERO, member.part());
            assertThat(member.advance().isNegative()).as("I16").isFalse();
            boolean gap = false;
            for (var row : member.rows()) {
                assertThat(row.paid()).as("I13").isLessThanOrEqualTo(row.total());
                if (gap) assertThat(row.paid()).as("I14").isEqualTo(Money.ZERO);
                gap |= row.left().isPositive();
            }
            var days = DaysPastDue.of(book, member, on);
            assertThat(days.own()).as("I20").isGreaterThanOrEqualTo(days.bank());
            var tomorrow = DaysPastDue.of(book, member, on.plusDays(1));
            assertThat(tomorrow.bank() - days.bank()).as("I22").isBetween(0, 1);
        }
        for (var claim : book.claims()) {
            assertThat(claim.open().isNegative()).as("I29").isFalse();
            assertThat(claim.creditor()).as("I26").isNotEqualTo(claim.debtor());
        }
        checkEvent(before, after, event, on);
    }

    private static void checkEvent(History before, History after, Event event, LocalDate on) {
        if (before.book().equals(after.book())) return;
        new Judgement(before, after, on).of(event);
        if (event instanceof Event.Pay(var _, var payer, var amount, var _)) {
            var owed = before.book().owedBy(payer);
            assertThat(after.book().owedBy(payer).max(Money.ZERO))
                    .as("I31")
                    .isEqualTo(owed.minus(amount).max(Money.ZERO));
        }
        if (event instanceof Event.Call(var _, var debtor, var _)) {
            var shortBefore = member(before, debtor).shortfall(on);
            var shortAfter = member(after, debtor).shortfall(on);
            var opened = after.book()
                    .claims()
                    .subList(
                            before.book().claims().size(), after.book().claims().size());
            var saved = before.book()
                    .common()
                    .savingsOf(debtor)
                    .minus(after.book().common().savingsOf(debtor));
            assertThat(Money.sum(opened.stream().map(Claim::amount).toList())
                            .plus(saved)
                            .plus(shortAfter))
                    .as("I25")
                    .isEqualTo(shortBefore);
            for (var claim : opened) {
                if (Purse.of(claim.creditor()).isPresent()) continue;
                assertThat(member(after, claim.creditor())).as("I34").isEqualTo(member(before, claim.creditor()));
            }
            if (after.book().rules().degree().value() == 0)
                assertThat(opened).as("I40").isEmpty();
        }
    }

    /// The ledgers know the same as the book.
    private static void checkLedgers(History history) {
        var balances = new LinkedHashMap<Account, Money>();
        var principal = new LinkedHashMap<UUID, Money>();
        for (var entry : history.entries()) {
            for (var line : entry.postings()) {
                balances.merge(line.account(), signed(line), Money::plus);
                if (line.account() == Account.LOAN_PRINCIPAL) {
                    principal.merge(line.about().beneficiary(), signed(line), Money::plus);
                }
            }
        }
        for (var ledger : Book.values()) {
            assertThat(Money.sum(balances.entrySet().stream()
                            .filter(e -> e.getKey().book() == ledger)
                            .map(Map.Entry::getValue)
                            .toList()))
                    .as("I04")
                    .isEqualTo(Money.ZERO);
        }
        var book = history.book();
        for (var member : book.members()) {
            assertThat(principal.getOrDefault(member.person().value(), Money.ZERO))
                    .as("I38: principal")
                    .isEqualTo(member.principalOutstanding());
        }
        var open = Money.sum(book.claims().stream().map(Claim::open).toList());
        assertThat(balances.getOrDefault(Account.MEMBER_CLAIM, Money.ZERO))
                .as("I28")
                .isEqualTo(open);
        assertThat(balances.getOrDefault(Account.GROUP_RESERVE, Money.ZERO).negated())
                .as("I39")
                .isEqualTo(book.common().in(Purse.RESERVE));
        assertThat(balances.getOrDefault(Account.GUARANTEE_FUND, Money.ZERO).negated())
                .as("I39")
                .isEqualTo(book.common().in(Purse.GUARANTOR));
        assertThat(balances.getOrDefault(Account.MEMBER_ADVANCE, Money.ZERO).negated())
                .as("I15")
                .isEqualTo(Money.sum(
                        book.members().stream().map(MemberPart::advance).toList()));
        assertThat(balances.getOrDefault(Account.MEMBER_SAVINGS, Money.ZERO).negated())
                .isEqualTo(Money.sum(List.copyOf(book.common().savings().values())));
        assertThat(balances.getOrDefault(Account.PAYABLE_TO_COVERERS, Money.ZERO)
                        .isPositive())
                .as("only an insurer's money waits for coverers")
                .isFalse();
    }

    private static Event event(History history, Random random) {
        var book = history.book();
        var person = anybody(book, random);
        var on = history.latest().plusDays(random.nextInt(6));
        int dice = random.nextInt(40);
        return switch (dice) {
            case 0 -> new Event.Unable(on, random.nextInt(4) == 0 ? person : new PersonId(new UUID(1, 1)));
            case 1 ->
                random.nextInt(4) == 0
                        ? new Event.Die(on, person, Money.rupiah(random.nextInt(3) * 700_000L))
                        : new Event.Fill(on, Purse.RESERVE, some(random, 90_000));
            case 2 -> new Event.Leave(on, person);
            case 3 -> random.nextInt(4) == 0 ? new Event.Release(on, person) : new Event.Leave(on, person);
            case 4 ->
                random.nextInt(4) == 0
                        ? new Event.Replace(on, person, new PersonId(new UUID(random.nextLong(), 3)))
                        : new Event.Save(on, person, some(random, 80_000));
            case 5 ->
                new Event.Exempt(
                        on,
                        Cause.values()[random.nextInt(Cause.values().length)],
                        Optional.of(person),
                        Optional.of(on.plusDays(20)));
            case 6 -> new Event.Forgive(on, person, anybody(book, random));
            case 8, 9 -> new Event.CloseDay(on);
            case 10, 11 -> new Event.Reverse(on, 1 + random.nextInt(history.seen() + 1));
            case 12 -> new Event.Fill(on, Purse.values()[random.nextInt(2)], some(random, 200_000));
            case 13, 14, 15, 16, 17, 18, 19, 20 ->
                new Event.Call(
                        on,
                        person,
                        random.nextBoolean() ? Map.of() : Map.of(anybody(book, random), some(random, 50_000)));
            case 7 -> new Event.Return(on, random.nextBoolean() ? Map.of() : Map.of(person, some(random, 50_000)));
            case 21, 22 -> new Event.Cover(on, person, Map.of(anybody(book, random), some(random, 90_000)));
            case 23 -> new Event.Pay(on.minusDays(random.nextInt(9)), person, some(random, 400_000), Optional.empty());
            case 24 -> new Event.Pay(on, person, some(random, 400_000), Optional.of(random.nextBoolean()));
            default -> new Event.Pay(on, person, due(history, person, on, random), Optional.empty());
        };
    }

    private static Money due(History history, PersonId person, LocalDate on, Random random) {
        long due = member(history, person).shortfall(on).rupiah();
        return random.nextInt(3) == 0 || due == 0 ? some(random, due + 50_000) : Money.rupiah(due);
    }

    private static Money some(Random random, long below) {
        return Money.rupiah(1 + random.nextLong(below));
    }

    private static MemberPart member(History history, PersonId person) {
        return history.book().member(person).orElseThrow();
    }

    private static PersonId anybody(GroupBook book, Random random) {
        return book.members().get(random.nextInt(book.members().size())).person();
    }

    private static List<List<Posting>> withoutIds(List<Entry> entries) {
        return entries.stream().map(Entry::postings).toList();
    }

    private static Money signed(Posting line) {
        return line.side() == Posting.Side.DEBIT ? line.amount() : line.amount().negated();
    }

    private static History opening(Random random) {
        var parts = new LinkedHashMap<PersonId, Money>();
        for (int i = 0; i < 3 + random.nextInt(6); i++) {
            parts.put(new PersonId(new UUID(random.nextLong(), 2)), Money.rupiah(500_000 + random.nextLong(4_500_000)));
        }
        var method = Method.values()[random.nextInt(3)];
        var terms =
                Terms.monthly(Money.sum(parts.values()), new BasisPoints(random.nextInt(2_400)), method, 6, PAID_OUT);
        var book = GroupBook.open(rules(random), Schedule.of(terms), parts);
        return History.of(LOAN, book, Recipes.payOut(LOAN, parts, terms));
    }

    private static CoverRules rules(Random random) {
        var sources = new ArrayList<>(List.of(Source.values()));
        java.util.Collections.shuffle(sources, random);
        return new CoverRules(
                new BasisPoints(5_000 + 5_000 * random.nextInt(2)),
                1 + random.nextInt(3),
                new BasisPoints(List.of(10_000, 10_000, 5_000, 0).get(random.nextInt(4))),
                random.nextInt(4) == 0,
                new CoverChoices(
                        sources.subList(0, 1 + random.nextInt(4)),
                        Split.values()[random.nextInt(5)],
                        new BasisPoints(10_000 - 3_000 * random.nextInt(2)),
                        random.nextInt(3) * 3,
                        random.nextInt(4),
                        random.nextInt(4),
                        random.nextBoolean(),
                        Consequence.values()[random.nextInt(4)],
                        Set.of(Cause.DEATH, Cause.DISASTER),
                        1));
    }
}

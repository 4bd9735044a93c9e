package id.renteng.financing.cover;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.financing.schedule.Method;
import id.renteng.financing.schedule.Schedule;
import id.renteng.financing.schedule.Terms;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result.Done;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Random lives of random groups, 200 moves each, a hundred in a usual build. After every move the invariants of joint
/// liability hold; their numbers are those of `docs/joint-liability.md`. jqwik prints the seed. `-Drenteng.lives=1000`
/// for the full run.
class GroupBookProperties {

    private static final LocalDate PAID_OUT = LocalDate.of(2026, 1, 5);
    private static final int MOVES = 200;

    /// jqwik takes the number of tries from a constant, so further lives are lived within one try.
    private static final int LIVES = Math.max(1, Integer.getInteger("renteng.lives", 100) / 100);

    @Property(tries = 100)
    void every_history_keeps_the_invariants(@ForAll long seed) {
        for (int life = 0; life < LIVES; life++) live(new Random(seed + life));
    }

    private static void live(Random random) {
        var book = randomGroup(random);
        var on = PAID_OUT;
        for (int move = 0; move < MOVES; move++) {
            on = on.plusDays(random.nextInt(5));
            var after = move(book, on, random);
            check(after, on);
            book = after;
        }
    }

    @Property(tries = 100)
    void everybody_on_time_leaves_no_claims_I41(@ForAll long seed) {
        var random = new Random(seed);
        var book = randomGroup(random);
        for (var row : book.members().getFirst().rows()) {
            for (var member : book.members()) {
                var due = book.member(member.person()).orElseThrow().shortfall(row.dueOn());
                if (due.isPositive())
                    book = done(book.pay(member.person(), due, row.dueOn())).book();
            }
            assertThat(DaysPastDue.of(book, row.dueOn())).isEqualTo(DaysPastDue.NONE);
        }
        assertThat(book.isSettled()).isTrue();
        assertThat(book.claims()).isEmpty();
    }

    @Property(tries = 100)
    void all_settled_means_everybody_paid_exactly_her_own_part_I35(@ForAll long seed) {
        var random = new Random(seed);
        var book = randomGroup(random);
        var given = new LinkedHashMap<PersonId, Money>();
        for (var row : book.members().getFirst().rows()) {
            for (var member : book.members()) {
                if (random.nextInt(4) == 0) continue;
                var owed = book.member(member.person()).orElseThrow().shortfall(row.dueOn());
                if (owed.isPositive()) book = pay(book, member.person(), owed, row.dueOn(), given);
            }
            for (var member : book.members()) {
                var proposed = book.proposeCover(member.person(), row.dueOn());
                if (proposed.isEmpty()) continue;
                proposed.forEach((person, amount) -> given.merge(person, amount, Money::plus));
                book = done(book.cover(member.person(), proposed, row.dueOn())).book();
            }
        }
        for (var member : book.members()) {
            var owed = book.owedBy(member.person());
            if (owed.isPositive()) book = pay(book, member.person(), owed, PAID_OUT.plusYears(3), given);
        }
        assertThat(book.isSettled()).isTrue();
        for (var member : book.members()) assertThat(given.get(member.person())).isEqualTo(member.total());
    }

    @Property(tries = 100)
    void one_payment_or_two_on_a_day_is_the_same_I43(@ForAll long seed) {
        var random = new Random(seed);
        var book = randomGroup(random);
        var on = PAID_OUT;
        for (int move = 0; move < 60; move++) {
            on = on.plusDays(random.nextInt(5));
            book = move(book, on, random);
        }
        var person = anybody(book, random);
        long owed = book.owedBy(person).rupiah();
        if (owed < 2) return;
        long whole = 2 + random.nextLong(owed - 1);
        long first = 1 + random.nextLong(whole - 1);
        var once = done(book.pay(person, Money.rupiah(whole), on)).book();
        var half = done(book.pay(person, Money.rupiah(first), on)).book();
        var twice = done(half.pay(person, Money.rupiah(whole - first), on)).book();
        assertThat(twice.members()).isEqualTo(once.members());
        assertThat(twice.debtsOf(person)).isEqualTo(once.debtsOf(person));
        for (int i = 0; i < once.claims().size(); i++) {
            long apart = once.claims()
                    .get(i)
                    .open()
                    .minus(twice.claims().get(i).open())
                    .rupiah();
            assertThat(Math.abs(apart)).isLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 500)
    void shares_add_up_and_stay_within_a_rupiah_of_their_quota(@ForAll long seed) {
        var random = new Random(seed);
        var weights = new ArrayList<Money>();
        for (int i = 0; i < 1 + random.nextInt(30); i++) weights.add(Money.rupiah(1 + random.nextLong(5_000_000)));
        var amount = Money.rupiah(random.nextLong(100_000_000));
        var shares = Shares.split(amount, weights);
        assertThat(Money.sum(shares)).isEqualTo(amount);
        double whole = Money.sum(weights).rupiah();
        for (int i = 0; i < weights.size(); i++) {
            double quota = amount.rupiah() * (weights.get(i).rupiah() / whole);
            assertThat(Math.abs(shares.get(i).rupiah() - quota)).isLessThan(1.0001);
        }
    }

    private static GroupBook move(GroupBook book, LocalDate on, Random random) {
        var person = anybody(book, random);
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4, 5 -> payment(book, person, on, random);
            case 6, 7, 8 -> cover(book, person, on, random);
            case 9 -> book.useAdvances(on).book();
            case 10 ->
                book.forgive(person, anybody(book, random)) instanceof Done<Moved<List<Claim>>, ClaimRefusal>(var moved)
                        ? moved.book()
                        : book;
            default -> random.nextInt(20) == 0 ? unable(book, person, on) : payment(book, person, on, random);
        };
    }

    private static GroupBook payment(GroupBook book, PersonId person, LocalDate on, Random random) {
        var before = book.member(person).orElseThrow();
        var due = before.shortfall(on);
        var amount = Money.rupiah(1 + random.nextLong(Math.max(1, due.rupiah() * 2 + 1_000)));
        if (!(book.pay(person, amount, on) instanceof Done<Moved<Allocation>, PaymentRefusal>(var moved))) {
            assertThat(amount).as("refused only above what is owed").isGreaterThan(book.owedBy(person));
            return book;
        }
        var what = moved.what();
        if (what.repaid().isPositive()) {
            assertThat(moved.book().member(person).orElseThrow().shortfall(on))
                    .as("I32")
                    .isEqualTo(Money.ZERO);
        }
        assertThat(book.owedBy(person).minus(moved.book().owedBy(person)))
                .as("I31")
                .isEqualTo(amount);
        var days = DaysPastDue.of(book, before, on);
        var after = DaysPastDue.of(moved.book(), moved.book().member(person).orElseThrow(), on);
        assertThat(after.bank()).as("I23").isLessThanOrEqualTo(days.bank());
        assertThat(after.own()).as("I23").isLessThanOrEqualTo(days.own());
        return moved.book();
    }

    private static GroupBook cover(GroupBook book, PersonId debtor, LocalDate on, Random random) {
        var amounts = new LinkedHashMap<>(book.proposeCover(debtor, on));
        if (random.nextInt(3) == 0)
            amounts.replaceAll((_, amount) -> Money.rupiah(1 + random.nextLong(amount.rupiah())));
        if (amounts.isEmpty()) return book;
        var moved = done(book.cover(debtor, amounts, on));
        var shortBefore = book.member(debtor).orElseThrow().shortfall(on);
        var shortAfter = moved.book().member(debtor).orElseThrow().shortfall(on);
        assertThat(Money.sum(amounts.values()).plus(shortAfter)).as("I25").isEqualTo(shortBefore);
        for (var coverer : amounts.keySet()) {
            assertThat(moved.book().member(coverer)).as("I34").isEqualTo(book.member(coverer));
            assertThat(coverer).as("I26").isNotEqualTo(debtor);
            var cap = book.member(coverer).orElseThrow().instalment(on);
            assertThat(openCovers(moved.book(), coverer, false)).as("I27").isLessThanOrEqualTo(cap);
        }
        return moved.book();
    }

    private static GroupBook unable(GroupBook book, PersonId debtor, LocalDate on) {
        if (!(book.declareUnable(debtor, on) instanceof Done<Moved<Sharing>, ClaimRefusal>(var moved))) return book;
        var bearers = book.members().stream()
                .filter(m -> !m.unable() && !m.person().equals(debtor))
                .toList();
        var loss = Money.sum(moved.what().lost().stream().map(Claim::open).toList());
        Sharing.burdens(bearers, loss).forEach((bearer, burden) -> {
            var paid = sumOf(moved.what().lost(), bearer, true);
            var reclaims = sumOf(moved.what().opened(), bearer, true);
            var owes = sumOf(moved.what().opened(), bearer, false);
            assertThat(paid.minus(reclaims).plus(owes)).as("I36").isEqualTo(burden);
        });
        return moved.book();
    }

    private static Money sumOf(List<Claim> claims, PersonId person, boolean asCreditor) {
        return Money.sum(claims.stream()
                .filter(c -> (asCreditor ? c.creditor() : c.debtor()).equals(person))
                .map(Claim::open)
                .toList());
    }

    private static void check(GroupBook book, LocalDate on) {
        for (var member : book.members()) {
            assertThat(member.outstanding().isNegative()).as("I11").isFalse();
            assertThat(member.principalOutstanding()).as("I11").isBetween(Money.ZERO, member.part());
            assertThat(member.advance().isNegative()).as("I16").isFalse();
            assertThat(member.advance()).as("I16").isLessThanOrEqualTo(member.outstanding());
            boolean gap = false;
            for (var row : member.rows()) {
                if (gap) assertThat(row.paid()).as("I14: older before newer").isEqualTo(Money.ZERO);
                if (row.principalPaid().isPositive())
                    assertThat(row.interestPaid()).as("I14").isEqualTo(row.interest());
                gap |= row.left().isPositive();
            }
            var days = DaysPastDue.of(book, member, on);
            assertThat(days.own()).as("I20").isGreaterThanOrEqualTo(days.bank());
            var tomorrow = DaysPastDue.of(book, member, on.plusDays(1));
            assertThat(tomorrow.bank() - days.bank()).as("I22").isBetween(0, 1);
            assertThat(openCovers(book, member.person(), true)).as("I30").isLessThanOrEqualTo(member.covered());
        }
    }

    private static Money openCovers(GroupBook book, PersonId person, boolean asDebtor) {
        return Money.sum(book.claims().stream()
                .filter(Claim::fromCover)
                .filter(claim -> (asDebtor ? claim.debtor() : claim.creditor()).equals(person))
                .map(Claim::open)
                .toList());
    }

    private static GroupBook pay(
            GroupBook book, PersonId person, Money amount, LocalDate on, Map<PersonId, Money> given) {
        var moved = done(book.pay(person, amount, on));
        given.merge(person, amount, Money::plus);
        moved.what()
                .repayments()
                .forEach(back -> given.merge(back.creditor(), back.amount().negated(), Money::plus));
        return moved.book();
    }

    private static PersonId anybody(GroupBook book, Random random) {
        return book.members().get(random.nextInt(book.members().size())).person();
    }

    private static GroupBook randomGroup(Random random) {
        var parts = new LinkedHashMap<PersonId, Money>();
        for (int i = 0; i < 3 + random.nextInt(8); i++) {
            var id = new PersonId(new UUID(random.nextLong(), random.nextLong()));
            parts.put(id, Money.rupiah(500_000 + random.nextLong(4_500_000)));
        }
        var method = Method.values()[random.nextInt(3)];
        int months = List.of(6, 10, 12).get(random.nextInt(3));
        var terms = Terms.monthly(
                Money.sum(parts.values()), new BasisPoints(random.nextInt(2_400)), method, months, PAID_OUT);
        var schedule = Schedule.of(terms);
        var book = GroupBook.open(CoverRules.USUAL, schedule, parts);
        for (int no = 0; no < schedule.rows().size(); no++) {
            int row = no;
            assertThat(Money.sum(book.members().stream()
                            .map(m -> m.rows().get(row).total())
                            .toList()))
                    .as("I12: members' rows add up to the group's")
                    .isEqualTo(schedule.rows().get(row).total());
        }
        return book;
    }

    private static <T, R> T done(id.renteng.kernel.Result<T, R> result) {
        return GroupBookTests.done(result);
    }
}

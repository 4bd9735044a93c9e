package id.renteng.financing.schedule;

import static id.renteng.financing.schedule.Fraction.halfEven;

import id.renteng.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/// The instalments of a loan, to the rupiah.
///
/// Every figure is rounded once, halves to even. The principal of all rows adds up to the pay-out exactly: the last row
/// takes what is left. `docs/decisions/2026-11-24-schedules.md` gives the rule of each method.
public record Schedule(Terms terms, List<Instalment> rows) {

    public Schedule {
        rows = List.copyOf(rows);
    }

    public static Schedule of(Terms terms) {
        var interest = terms.method() == Method.FLAT ? new FlatInterest(terms) : null;
        long regular = regularFigure(terms);
        long balance = terms.principal().rupiah();
        var rows = new ArrayList<Instalment>(terms.installments());
        for (int no = 1; no <= terms.installments(); no++) {
            long due = interest == null ? interestOn(balance, terms, no) : interest.of(no);
            long principal = principalOf(terms, no, regular, due, balance);
            balance -= principal;
            rows.add(new Instalment(no, terms.dueOn(no), new Money(principal), new Money(due), new Money(balance)));
        }
        return new Schedule(terms, rows);
    }

    public Money totalInterest() {
        return Money.sum(rows.stream().map(Instalment::interest).toList());
    }

    /// Everything that will be paid: principal and interest.
    public Money total() {
        return terms.principal().plus(totalInterest());
    }

    /// The yearly rate in basis points at which the rows are worth the pay-out, periods counted as equal and not
    /// compounded within the year: 3 % flat over twelve months is 549.
    public int effectiveAnnualRateBp() {
        return EffectiveRate.of(this);
    }

    /// The figure that repeats: the whole instalment of an annuity, else the principal of each row.
    private static long regularFigure(Terms terms) {
        int carrying = terms.installments() - terms.gracePrincipal();
        long principal = terms.principal().rupiah();
        return switch (terms.method()) {
            case FLAT, EQUAL_PRINCIPAL -> halfEven(principal, 1, carrying);
            case ANNUITY -> annuity(principal, terms, carrying);
        };
    }

    private static long annuity(long principal, Terms terms, int carrying) {
        int rate = terms.annualRate().value();
        if (rate == 0) return halfEven(principal, 1, carrying);
        var periodic = Fraction.of(rate, 10_000L * terms.frequency().periodsPerYear());
        return Fraction.annuity(
                principal, periodic, carrying, Math.max(0, terms.graceInterest() - terms.gracePrincipal()));
    }

    private static long principalOf(Terms terms, int no, long regular, long interest, long balance) {
        if (no == terms.installments()) return balance;
        if (no <= terms.gracePrincipal()) return 0;
        long total = switch (terms.method()) {
            case FLAT, EQUAL_PRINCIPAL -> regular + interest;
            case ANNUITY -> regular;
        };
        long rounded = halfEven(total, 1, terms.roundingUnit()) * terms.roundingUnit();
        return Math.clamp(rounded - interest, 0, balance);
    }

    private static long interestOn(long balance, Terms terms, int no) {
        return no <= terms.graceInterest() ? 0 : yearly(balance, terms, days(terms, no));
    }

    private static long yearly(long amount, Terms terms, long numerator) {
        return halfEven(
                amount,
                terms.annualRate().value() * numerator,
                10_000L * terms.dayCount().perYear(terms.frequency()));
    }

    private static long days(Terms terms, int no) {
        var from = no == 1 ? terms.disbursedOn() : terms.dueOn(no - 1);
        return terms.dayCount().between(from, terms.dueOn(no));
    }

    /// Interest on the whole first principal: rounded once in total and once per row; the last row takes the rest.
    private static final class FlatInterest {

        private final Terms terms;
        private long left;

        FlatInterest(Terms terms) {
            this.terms = terms;
            long numerator = 0;
            for (int no = terms.graceInterest() + 1; no <= terms.installments(); no++) numerator += days(terms, no);
            this.left = yearly(terms.principal().rupiah(), terms, numerator);
        }

        long of(int no) {
            if (no <= terms.graceInterest()) return 0;
            long due = no == terms.installments()
                    ? left
                    : Math.min(left, yearly(terms.principal().rupiah(), terms, days(terms, no)));
            left -= due;
            return due;
        }
    }
}

package id.renteng.financing.schedule;

import id.renteng.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/// The instalments of a loan, to the rupiah.
///
/// Every figure is rounded once, as the terms say. The principal of all rows adds up to the pay-out exactly: the last
/// row takes what is left. `docs/schedule.md` gives the rule of each method.
public record Schedule(Terms terms, List<Instalment> rows) {

    public Schedule {
        rows = List.copyOf(rows);
    }

    public static Schedule of(Terms terms) {
        var interest = Interest.of(terms);
        long regular = Regular.figure(terms);
        long balance = terms.principal().rupiah();
        var from = terms.disbursedOn();
        var rows = new ArrayList<Instalment>(terms.installments());
        for (int no = 1; no <= terms.installments(); no++) {
            var agreed = terms.agreedOn(no);
            long due = interest.of(no, balance, terms.dayCount().between(from, agreed));
            long principal = principalOf(terms, no, regular, due, balance);
            balance -= principal;
            rows.add(new Instalment(no, terms.dueOn(agreed), new Money(principal), new Money(due), new Money(balance)));
            from = agreed;
        }
        return new Schedule(terms, rows);
    }

    public Money totalInterest() {
        long total = 0;
        for (var row : rows) total += row.interest().rupiah();
        return new Money(total);
    }

    /// Everything that will be paid: principal, interest or margin, and the fee.
    public Money total() {
        return terms.principal().plus(totalInterest()).plus(terms.options().fee());
    }

    /// The yearly rate in basis points at which the rows are worth the pay-out less the fee, periods counted as equal
    /// and not compounded within the year: 3 % flat over twelve months is 549.
    public int effectiveAnnualRateBp() {
        return EffectiveRate.of(this);
    }

    private static long principalOf(Terms terms, int no, long regular, long interest, long balance) {
        if (no == terms.installments()) return balance;
        if (no <= terms.gracePrincipal()) return 0;
        return Math.clamp(instalmentOf(terms, regular, interest) - interest, 0, balance);
    }

    /// Rounded once: a row's share of the principal is not rounded by itself where the instalment is a multiple of more
    /// than a rupiah.
    private static long instalmentOf(Terms terms, long regular, long interest) {
        if (terms.method() == Method.ANNUITY) return regular;
        int unit = terms.roundingUnit();
        if (unit == 1) return regular + interest;
        long rows = terms.carrying();
        long all = terms.principal().rupiah() + interest * rows;
        return Fraction.round(all, 1, rows * unit, terms.options().rounding()) * unit;
    }
}

package id.renteng.financing.schedule;

/// The figure that repeats from row to row.
final class Regular {

    private Regular() {}

    /// The whole instalment of an annuity, a multiple of the rounding unit; else the principal of each row, in whole
    /// rupiah.
    static long figure(Terms terms) {
        if (terms.method() != Method.ANNUITY) return principal(terms, 1);
        return terms.annualRate().value() > 0 ? annuity(terms) : principal(terms, terms.roundingUnit());
    }

    private static long principal(Terms terms, int unit) {
        long rows = (long) terms.carrying() * unit;
        return Fraction.round(
                        terms.principal().rupiah(), 1, rows, terms.options().rounding())
                * unit;
    }

    private static long annuity(Terms terms) {
        return Annuity.instalment(
                terms.principal().rupiah(),
                terms.annualRate().value(),
                terms.frequency().periodsPerYear(),
                terms.carrying(),
                terms.carryingFree(),
                terms.roundingUnit(),
                terms.options().rounding());
    }
}

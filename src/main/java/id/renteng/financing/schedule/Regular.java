package id.renteng.financing.schedule;

/// The figure that repeats from row to row.
final class Regular {

    private Regular() {}

    /// The whole instalment of an annuity, else the principal of each row.
    static long figure(Terms terms) {
        return terms.method() == Method.ANNUITY && terms.annualRate().value() > 0 ? annuity(terms) : principal(terms);
    }

    private static long principal(Terms terms) {
        return Fraction.round(
                terms.principal().rupiah(), 1, terms.carrying(), terms.options().rounding());
    }

    private static long annuity(Terms terms) {
        return Annuity.instalment(
                terms.principal().rupiah(),
                terms.annualRate().value(),
                terms.frequency().periodsPerYear(),
                terms.carrying(),
                terms.carryingFree(),
                terms.options().rounding());
    }
}

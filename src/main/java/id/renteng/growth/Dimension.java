package id.renteng.growth;

/// What the naik-kelas rubric looks at, in its order. Each has a level from 0 to 4.
public enum Dimension {
    /// Business papers: none, SKU or NIB, NIB and NPWP, permits of the trade, brand or certificate.
    LEGALITY,
    /// Turnover a month; its level follows from the rupiah.
    TURNOVER,
    /// Turnover against a year before; its level follows from the rupiah.
    TURNOVER_GROWTH,
    /// Whether profit and margin are known.
    PROFIT,
    /// Bookkeeping.
    RECORDS,
    /// Who works there; its level follows from the paid workers.
    WORKERS,
    /// Product and quality.
    PRODUCT,
    /// Selling and being paid digitally.
    DIGITAL,
    /// How far the products go.
    MARKET,
    /// Dealings with banks.
    FINANCE,
    /// Attendance and paying in the group.
    GROUP;

    /// Whether the level is computed from a figure instead of chosen.
    public boolean isComputed() {
        return this == TURNOVER || this == TURNOVER_GROWTH || this == WORKERS;
    }
}

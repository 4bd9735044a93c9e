package id.renteng.financing.schedule;

import java.time.LocalDate;

/// How often an instalment falls due.
public enum Frequency {
    WEEKLY(52),
    BIWEEKLY(26),
    MONTHLY(12);

    private final int periodsPerYear;

    Frequency(int periodsPerYear) {
        this.periodsPerYear = periodsPerYear;
    }

    public int periodsPerYear() {
        return periodsPerYear;
    }

    /// The due date some periods after the first one. Months count from the first date, so 31 January is followed by 28
    /// February and by 31 March.
    public LocalDate after(LocalDate first, int periods) {
        return switch (this) {
            case WEEKLY -> first.plusWeeks(periods);
            case BIWEEKLY -> first.plusWeeks(2L * periods);
            case MONTHLY -> first.plusMonths(periods);
        };
    }
}

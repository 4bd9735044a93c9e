package id.renteng.financing.schedule;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/// How much of a year lies between two dates, as an exact fraction.
public enum DayCount {
    /// Every period is the same part of a year: a twelfth, a 26th, a 52nd.
    EQUAL_PERIODS("EQUAL_PERIODS"),
    /// Months of thirty days in a year of 360 (30E/360).
    THIRTY_360("30_360"),
    /// The days there are, in a year of 365.
    ACT_365("ACT_365"),
    /// The days there are, in a year of 360.
    ACT_360("ACT_360");

    private final String code;

    DayCount(String code) {
        this.code = code;
    }

    /// As written in scheme data and on the command line, such as `30_360`.
    public String code() {
        return code;
    }

    /// @throws IllegalArgumentException if no day count has this code
    public static DayCount of(String code) {
        for (var dayCount : values()) {
            if (dayCount.code.equals(code)) return dayCount;
        }
        throw new IllegalArgumentException("no day count " + code);
    }

    /// The numerator of the fraction of a year; [#perYear(Frequency)] is its denominator.
    long between(LocalDate from, LocalDate to) {
        return switch (this) {
            case EQUAL_PERIODS -> 1;
            case THIRTY_360 ->
                360L * (to.getYear() - from.getYear())
                        + 30L * (to.getMonthValue() - from.getMonthValue())
                        + Math.min(30, to.getDayOfMonth())
                        - Math.min(30, from.getDayOfMonth());
            case ACT_365, ACT_360 -> DAYS.between(from, to);
        };
    }

    int perYear(Frequency frequency) {
        return switch (this) {
            case EQUAL_PERIODS -> frequency.periodsPerYear();
            case THIRTY_360, ACT_360 -> 360;
            case ACT_365 -> 365;
        };
    }
}

package id.renteng.financing;

import java.time.LocalDate;
import java.util.Optional;

/// How far back money may be dated once something later is recorded. A month is sealed when the tenth day of the
/// next one is closed: by then its subsidy is claimed and its figures are with the bank (PMK 55/2025).
final class OpenPeriod {

    private static final int SEALED_ON = 10;

    private OpenPeriod() {}

    /// The first day that is open.
    ///
    /// @param lastClosed the last day that was closed; if none was, every day is open
    static LocalDate from(Optional<LocalDate> lastClosed) {
        return lastClosed
                .map(day -> day.getDayOfMonth() >= SEALED_ON ? day : day.minusMonths(1))
                .map(day -> day.withDayOfMonth(1))
                .orElse(LocalDate.MIN);
    }
}

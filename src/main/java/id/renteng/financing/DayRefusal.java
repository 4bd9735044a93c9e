package id.renteng.financing;

import java.time.LocalDate;

/// Why a day was not closed.
public sealed interface DayRefusal {

    /// The day has not ended yet.
    record NotOver(LocalDate today) implements DayRefusal {}

    /// Closing began with a later day; what was before is told by that day's figures.
    record BeforeFirst(LocalDate first) implements DayRefusal {}
}

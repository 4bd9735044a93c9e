package id.renteng.kernel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Reads a day as browsers send it: `2026-11-26`, and a time of it: `2026-11-26T10:30`. Years of more than four digits
/// are none: no table takes them.
public final class Days {

    private static final int DAY_CHARACTERS = 10;
    private static final int YEAR_CHARACTERS = 4;

    private Days() {}

    /// The day, or nothing where it is not a day of the years 0000 to 9999.
    public static Optional<LocalDate> read(String sent) {
        var text = sent.strip();
        if (text.length() != DAY_CHARACTERS) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// The time, or nothing where it is not one of a day that [#read] reads.
    public static Optional<LocalDateTime> readTime(String sent) {
        var text = sent.strip();
        if (text.indexOf('-') != YEAR_CHARACTERS) return Optional.empty();
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

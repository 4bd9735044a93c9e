package id.renteng.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Reads a day as browsers send it: `2026-11-26`.
public final class Days {

    private Days() {}

    /// The day, or nothing where it is not a day of the years 0000 to 9999.
    public static Optional<LocalDate> read(String sent) {
        var text = sent.strip();
        if (text.length() != 10) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

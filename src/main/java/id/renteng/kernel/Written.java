package id.renteng.kernel;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How money, numbers and dates are written for a reader, the same on pages, on paper and in the terminal.
///
/// @param locale the reader's language
public record Written(Locale locale) {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /// Bahasa Indonesia, the language of who has not chosen.
    public static final Written BAHASA = new Written(Locale.of("id"));

    /// `Rp1.250.000`, also in English: it is the money of Indonesia.
    public String money(Money amount) {
        var digits = NumberFormat.getIntegerInstance(Locale.of("id", "ID")).format(Math.abs(amount.rupiah()));
        return (amount.isNegative() ? "−Rp" : "Rp") + digits;
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// `5,49 %` from 549 basis points; whole percents without a fraction.
    public String percent(int basisPoints) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(basisPoints, 2)) + " %";
    }

    /// `Kamis, 26 Nov 2026`.
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE, d MMM yyyy", locale).format(date);
    }

    /// `26 Nov 2026`, for tables.
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(date);
    }

    /// `November 2026`.
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month);
    }

    /// `26 Nov 2026 10.42`, in western Indonesian time.
    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMM yyyy HH.mm", locale).format(instant.atZone(WIB));
    }

    /// What fills a blank in a text: money, dates and numbers as above, everything else as it is.
    public Object blank(Object argument) {
        return switch (argument) {
            case Money amount -> money(amount);
            case LocalDate date -> date(date);
            case Integer number -> number(number);
            case Long number -> number(number);
            default -> argument;
        };
    }
}

package id.renteng.web;

import id.renteng.kernel.Money;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/// The words of the site in the reader's language, and how money, numbers and dates are written in it.
public final class Text {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final MessageSource messages;
    private final Locale locale;
    private final Site site;

    Text(MessageSource messages, Locale locale, Site site) {
        this.messages = messages;
        this.locale = locale;
        this.site = site;
    }

    /// The text of a key, with `{0}` and so on filled in. Money and dates among the arguments are written as people
    /// read them.
    public String of(String key, Object... arguments) {
        var written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) written[i] = write(arguments[i]);
        return messages.getMessage(key, written, locale);
    }

    public String problem(Errors.Problem problem) {
        return of(problem.key(), problem.arguments().toArray());
    }

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
        return format.format(java.math.BigDecimal.valueOf(basisPoints, 2)) + " %";
    }

    /// `Kamis, 26 Nov 2026`.
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE, d MMM yyyy", locale).format(date);
    }

    /// `26 Nov 2026`, for tables.
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(date);
    }

    /// `26 Nov 2026 10.42`, in western Indonesian time.
    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMM yyyy HH.mm", locale).format(instant.atZone(WIB));
    }

    public Site site() {
        return site;
    }

    public String language() {
        return locale.getLanguage();
    }

    private Object write(Object argument) {
        return switch (argument) {
            case Money amount -> money(amount);
            case LocalDate date -> date(date);
            case Integer number -> number(number);
            case Long number -> number(number);
            default -> argument;
        };
    }
}

package id.renteng.web;

import id.renteng.kernel.Money;
import id.renteng.kernel.Written;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;

/// The words of the site in the reader's language. Money, numbers and dates are [Written] as everywhere.
public final class Text {

    private final MessageSource messages;
    private final Locale locale;
    private final Written written;
    private final Site site;

    Text(MessageSource messages, Locale locale, Site site) {
        this.messages = messages;
        this.locale = locale;
        this.written = new Written(locale);
        this.site = site;
    }

    /// The text of a key, with `{0}` and so on filled in. Money and dates among the arguments are written as people
    /// read them.
    public String of(String key, Object... arguments) {
        return messages.getMessage(
                key, Arrays.stream(arguments).map(written::blank).toArray(), locale);
    }

    public String problem(Errors.Problem problem) {
        return of(problem.key(), problem.arguments().toArray());
    }

    public String money(Money amount) {
        return written.money(amount);
    }

    public String number(long number) {
        return written.number(number);
    }

    public String percent(int basisPoints) {
        return written.percent(basisPoints);
    }

    public String date(LocalDate date) {
        return written.date(date);
    }

    public String day(LocalDate date) {
        return written.day(date);
    }

    public String month(YearMonth month) {
        return written.month(month);
    }

    public String time(Instant instant) {
        return written.time(instant);
    }

    public Site site() {
        return site;
    }

    public String language() {
        return locale.getLanguage();
    }
}

package id.renteng.web.portfolio;

import id.renteng.web.Choice;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.i18n.LocaleContextHolder;

/// The months to choose from on these pages.
final class Months {

    private static final int SHOWN = 24;

    private Months() {}

    /// The month that was asked for, written like `2026-11`; of what is no month, the one of this day.
    static YearMonth read(String sent, LocalDate otherwise) {
        try {
            return sent.isEmpty() ? YearMonth.from(otherwise) : YearMonth.parse(sent);
        } catch (DateTimeException e) {
            return YearMonth.from(otherwise);
        }
    }

    /// Two years, the latest first.
    static List<Choice> until(LocalDate last) {
        var format = DateTimeFormatter.ofPattern("MMMM yyyy", LocaleContextHolder.getLocale());
        return IntStream.range(0, SHOWN)
                .mapToObj(back -> YearMonth.from(last).minusMonths(back))
                .map(month -> new Choice(month.toString(), month.format(format)))
                .toList();
    }
}

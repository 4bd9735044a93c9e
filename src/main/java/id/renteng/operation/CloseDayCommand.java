package id.renteng.operation;

import id.renteng.financing.CloseOfDay;
import id.renteng.financing.ClosedDay;
import id.renteng.financing.ClosedDay.OfBank;
import id.renteng.financing.DayRefusal;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Closes a day by hand, as the server does every night, with all days that were missed before it. A closed day is
/// answered with its figures. Exit code 2 for a day that cannot be closed.
@Command(
        name = "close-day",
        description = "Close a day, and first every day that was missed; show its figures.",
        mixinStandardHelpOptions = true)
final class CloseDayCommand implements Callable<Integer> {

    @Option(names = "--date", description = "the day, such as 2026-11-26 (yesterday)")
    private @Nullable LocalDate date;

    @Override
    public Integer call() {
        return BooksOnly.run(System.getenv(), this::close);
    }

    private int close(BeanFactory books) {
        var days = books.getBean(CloseOfDay.class);
        return switch (days.close(date == null ? days.yesterday() : date)) {
            case Done<ClosedDay, DayRefusal>(var day) -> {
                Console.say(
                        "%s closed, %d banks".formatted(day.day(), day.banks().size()));
                day.banks().forEach(bank -> Console.say(line(bank)));
                yield 0;
            }
            case Refused<ClosedDay, DayRefusal>(var reason) -> {
                Console.complain("{\"error\": \"%s\", \"path\": \"date\"}".formatted(sentence(reason)));
                yield RentengCommand.WRONG_INPUT;
            }
        };
    }

    private static String line(OfBank bank) {
        return "%s: %d loans, principal %s, due %s, late %s, subsidy base %s; at risk %s"
                .formatted(
                        bank.bank(),
                        bank.loans(),
                        bank.principal(),
                        bank.due(),
                        bank.late(),
                        bank.subsidyBase(),
                        bank.atRisk().stream()
                                .map(risk -> "%s>%d %s".formatted(risk.view(), risk.laterThan(), risk.principal()))
                                .collect(Collectors.joining(", ")));
    }

    private static String sentence(DayRefusal reason) {
        return switch (reason) {
            case DayRefusal.NotOver(var today) -> "today is %s, and the day has not ended".formatted(today);
            case DayRefusal.BeforeFirst(var first) -> "closing began with %s".formatted(first);
        };
    }
}

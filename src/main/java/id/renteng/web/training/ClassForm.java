package id.renteng.web.training;

import id.renteng.kernel.Days;
import id.renteng.training.Classes.NewClass;
import id.renteng.web.Errors;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The form for a new class, as it was sent.
///
/// @param firstDay an ISO date, as browsers send it
/// @param sessions how many days
/// @param rhythm   `daily` (not on Sundays) or `weekly`
/// @param hold     hours, room, instructor and money
public record ClassForm(
        String theme, String centre, String firstDay, String sessions, String rhythm, String seats, SettingForm hold) {

    private static final int SESSIONS_MAX = 30;

    Errors errors() {
        return Errors.NONE
                .andIf(theme.isBlank(), "theme", "classes.error.theme")
                .andIf(centre.isBlank(), "centre", "classes.error.centre")
                .andIf(day(firstDay).isEmpty(), "firstDay", "classes.error.first-day")
                .andIf(number(sessions).filter(n -> n <= SESSIONS_MAX).isEmpty(), "sessions", "classes.error.sessions")
                .andIf(!List.of("daily", "weekly").contains(rhythm), "rhythm", "classes.error.rhythm")
                .andIf(number(seats).isEmpty(), "seats", "classes.error.seats")
                .andIf(!hold.hasHours(), "from", "classes.error.hours")
                .andIf(hold.cost().isEmpty(), "cost", "classes.error.cost");
    }

    /// Only for a form without errors.
    ///
    /// @param holiday the days on which no class is held, beside Sundays for a class that meets daily
    NewClass asked(Predicate<LocalDate> holiday) {
        return new NewClass(theme, centre, days(holiday), number(seats).orElseThrow(), hold.setting());
    }

    private List<LocalDate> days(Predicate<LocalDate> holiday) {
        var first = day(firstDay).orElseThrow();
        var days = rhythm.equals("weekly")
                ? Stream.iterate(first, day -> day.plusWeeks(1))
                : Stream.iterate(first, day -> day.plusDays(1)).filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY);
        return days.filter(holiday.negate())
                .limit(number(sessions).orElseThrow())
                .toList();
    }

    static Optional<LocalDate> day(String written) {
        return Days.read(written);
    }

    private static Optional<Integer> number(String written) {
        return Optional.of(written.strip())
                .filter(digits -> digits.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(number -> number > 0);
    }
}

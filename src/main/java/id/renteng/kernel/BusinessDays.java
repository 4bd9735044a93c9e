package id.renteng.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The days on which banks and offices work: Monday to Friday, but for holidays.
///
/// @param holidays days without work beside Saturdays and Sundays
public record BusinessDays(Set<LocalDate> holidays) {

    private static final String JOINT_LEAVE = "JOINT_LEAVE";

    /// Weekends only.
    public static final BusinessDays WEEKDAYS = new BusinessDays(Set.of());

    public BusinessDays {
        holidays = Set.copyOf(holidays);
    }

    public static BusinessDays without(Collection<LocalDate> holidays) {
        return new BusinessDays(Set.copyOf(holidays));
    }

    /// Indonesia's holidays of the years whose decrees are known: `kernel/holidays.csv`. Of later years nothing is
    /// known yet but the weekends.
    ///
    /// @param jointLeave whether joint leave (cuti bersama) counts as a holiday too, as it does at banks
    public static BusinessDays indonesia(boolean jointLeave) {
        return jointLeave ? Known.WITH_JOINT_LEAVE : Known.HOLIDAYS;
    }

    /// The holidays from one day to another, both included.
    public Set<LocalDate> holidays(LocalDate from, LocalDate to) {
        return holidays.stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static final class Known {

        private static final BusinessDays HOLIDAYS = read(false);
        private static final BusinessDays WITH_JOINT_LEAVE = read(true);
    }

    private static BusinessDays read(boolean jointLeave) {
        var file = Objects.requireNonNull(BusinessDays.class.getResourceAsStream("/kernel/holidays.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new BusinessDays(reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", 4))
                    .filter(cells -> jointLeave || !cells[1].equals(JOINT_LEAVE))
                    .map(cells -> LocalDate.parse(cells[0]))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /// This day, or the first business day after it.
    public LocalDate onOrAfter(LocalDate day) {
        var found = day;
        while (!isBusinessDay(found)) found = found.plusDays(1);
        return found;
    }

    /// This day, or the last business day before it.
    public LocalDate onOrBefore(LocalDate day) {
        var found = day;
        while (!isBusinessDay(found)) found = found.minusDays(1);
        return found;
    }
}

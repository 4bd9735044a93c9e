package id.renteng.web.training;

import id.renteng.training.Centre;
import id.renteng.training.Meeting;
import id.renteng.training.Room;
import id.renteng.web.Choice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the calendar of a month shows.
///
/// @param days    of the whole month, ascending
/// @param centre  the code of the one that is shown; empty for all
/// @param room    the same of a room
/// @param canPlan whether the reader plans classes
public record CalendarPage(
        YearMonth month,
        List<Day> days,
        List<Centre> centres,
        List<Room> rooms,
        String centre,
        String room,
        boolean canPlan) {

    /// @param free the rooms nobody has on it at any hour; empty for days that are over and for holidays
    public record Day(
            LocalDate on, boolean isHoliday, boolean isToday, boolean isOver, List<Meeting> meetings, List<Room> free) {

        /// A phone shows a day under a day, and leaves out those of which there is nothing to say any more.
        public boolean isEmptyPast() {
            return isOver && meetings.isEmpty();
        }

        public boolean isSunday() {
            return on.getDayOfWeek() == DayOfWeek.SUNDAY;
        }
    }

    /// @param all     the sessions of the month
    /// @param rooms   those in use that are asked about
    static List<Day> days(
            YearMonth month, List<Meeting> all, List<Room> rooms, LocalDate today, Predicate<LocalDate> holiday) {
        return Stream.iterate(month.atDay(1), day -> day.plusDays(1))
                .limit(month.lengthOfMonth())
                .map(day -> {
                    var meetings =
                            all.stream().filter(one -> one.on().equals(day)).toList();
                    boolean open = !day.isBefore(today) && !holiday.test(day);
                    var free = open ? free(rooms, meetings) : List.<Room>of();
                    return new Day(day, holiday.test(day), day.equals(today), day.isBefore(today), meetings, free);
                })
                .toList();
    }

    private static List<Room> free(List<Room> rooms, List<Meeting> meetings) {
        return rooms.stream()
                .filter(room -> meetings.stream().noneMatch(one -> one.room().equals(room.code())))
                .toList();
    }

    /// How many columns stay empty before the first day, the week beginning on Monday.
    public int before() {
        return month.atDay(1).getDayOfWeek().getValue() - 1;
    }

    public List<DayOfWeek> week() {
        return Arrays.asList(DayOfWeek.values());
    }

    /// The address of another month with the same filter.
    public String at(YearMonth other) {
        return "/classes/calendar?month=%s&centre=%s&room=%s".formatted(other, centre, room);
    }

    /// Where a class in a free room is planned.
    public String plan(Day day, Room in) {
        return "/classes/new?firstDay=%s&centre=%s&room=%s".formatted(day.on(), in.centre(), in.code());
    }

    public String roomName(Meeting meeting) {
        return rooms.stream()
                .filter(one -> one.code().equals(meeting.room()))
                .map(Room::name)
                .findFirst()
                .orElse("");
    }

    public List<Choice> centreChoices() {
        return centres.stream().map(one -> new Choice(one.code(), one.name())).toList();
    }

    public List<Choice> roomChoices() {
        return rooms.stream()
                .filter(one -> centre.isEmpty() || one.centre().equals(centre))
                .map(one -> new Choice(one.code(), one.name()))
                .toList();
    }
}

package id.renteng.web.training;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;

import id.renteng.kernel.Actor;
import id.renteng.training.Catalogue;
import id.renteng.training.Room;
import id.renteng.training.TrainingCalendar;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The classes of a month, day by day, with holidays and free rooms.
@Controller
class CalendarPages {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private final TrainingCalendar calendar;
    private final Catalogue catalogue;
    private final Clock clock;

    CalendarPages(TrainingCalendar calendar, Catalogue catalogue, Clock clock) {
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// What is not a month of these years, or no centre or room in use, is as if it were not asked.
    @GetMapping("/classes/calendar")
    @For({OFFICER, TRAINER, HEAD, AUDITOR})
    ModelAndView show(
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String centre,
            @RequestParam(defaultValue = "") String room,
            Actor by) {
        var today = LocalDate.now(clock);
        var of = month(month, YearMonth.from(today));
        var centres = catalogue.centres(today);
        var rooms = catalogue.rooms(today);
        var in = centres.stream().anyMatch(one -> one.code().equals(centre)) ? centre : "";
        var only = rooms.stream().anyMatch(one -> one.code().equals(room) && isIn(one, in)) ? room : "";
        var asked = rooms.stream()
                .filter(one -> isIn(one, in) && (only.isEmpty() || one.code().equals(only)))
                .toList();
        var meetings = calendar.of(of, in).stream()
                .filter(one -> only.isEmpty() || one.room().equals(only))
                .toList();
        var days = CalendarPage.days(of, meetings, asked, today, catalogue::isHoliday);
        var page = new CalendarPage(of, days, centres, rooms, in, only, by.is(OFFICER, TRAINER));
        return new Page("classes/calendar", page);
    }

    private static boolean isIn(Room room, String centre) {
        return centre.isEmpty() || room.centre().equals(centre);
    }

    private static YearMonth month(String written, YearMonth otherwise) {
        try {
            var month = YearMonth.parse(written);
            return month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR ? otherwise : month;
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}

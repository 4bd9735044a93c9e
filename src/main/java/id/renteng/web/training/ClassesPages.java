package id.renteng.web.training;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.training.Catalogue;
import id.renteng.training.Classes;
import id.renteng.training.InstructorCare;
import id.renteng.training.Tellings;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The list of classes, and planning a new one.
@Controller
@RequestMapping("/classes")
class ClassesPages {

    private final Classes classes;
    private final Tellings tellings;
    private final Catalogue catalogue;
    private final InstructorCare instructors;
    private final Clock clock;

    ClassesPages(Classes classes, Tellings tellings, Catalogue catalogue, InstructorCare instructors, Clock clock) {
        this.classes = classes;
        this.tellings = tellings;
        this.catalogue = catalogue;
        this.instructors = instructors;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, TRAINER, HEAD, AUDITOR})
    ModelAndView list(
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(defaultValue = "1") int page,
            Actor by) {
        int number = Math.clamp(page, 1, 10_000);
        var shown = classes.page(closed, (number - 1) * ClassesPage.PER_PAGE, ClassesPage.PER_PAGE);
        long open = classes.count(false);
        long done = classes.count(true);
        return new Page(
                "classes/list",
                new ClassesPage(
                        shown,
                        closed,
                        number,
                        closed ? done : open,
                        open,
                        done,
                        by.is(OFFICER, TRAINER),
                        tellings.news()));
    }

    @GetMapping("/new")
    @For({OFFICER, TRAINER})
    ModelAndView form(
            @RequestParam(defaultValue = "") String firstDay,
            @RequestParam(defaultValue = "") String centre,
            @RequestParam(defaultValue = "") String room) {
        var seats = Integer.toString(catalogue.rule(LocalDate.now(clock)).seatsDefault());
        return form(new ClassForm("", centre, firstDay, "", "daily", seats, SettingForm.usual(room)), Errors.NONE, OK);
    }

    @PostMapping
    @For({OFFICER, TRAINER})
    ModelAndView plan(@RequestParam Map<String, String> sent, Actor by) {
        var form = new ClassForm(
                sent.getOrDefault("theme", ""),
                sent.getOrDefault("centre", ""),
                sent.getOrDefault("firstDay", ""),
                sessions(sent),
                sent.getOrDefault("rhythm", ""),
                sent.getOrDefault("seats", ""),
                SettingForm.sent(sent));
        if (!form.errors().isEmpty()) return form(form, form.errors(), UNPROCESSABLE_CONTENT);
        return switch (classes.plan(form.asked(this::isOff), by)) {
            case Done(var planned) -> Page.redirect("/classes/" + planned.id().value());
            case Refused(var refusal) -> form(form, Refusals.of(refusal, Map.of()), CONFLICT);
        };
    }

    /// As the programme of the theme says, where nobody wrote another number.
    private String sessions(Map<String, String> sent) {
        var written = sent.getOrDefault("sessions", "");
        var day = ClassForm.day(sent.getOrDefault("firstDay", ""));
        if (!written.isBlank() || day.isEmpty()) return written;
        return catalogue
                .programme(sent.getOrDefault("theme", ""), day.get())
                .map(programme -> Integer.toString(programme.sessions()))
                .orElse("");
    }

    /// A class of the past may have been held on a holiday.
    private boolean isOff(LocalDate day) {
        return day.isAfter(LocalDate.now(clock)) && catalogue.isHoliday(day);
    }

    private ModelAndView form(ClassForm form, Errors errors, HttpStatus status) {
        var day = ClassForm.day(form.firstDay()).orElse(LocalDate.now(clock));
        return new Page(
                "classes/new",
                new NewClassPage(
                        catalogue.themes(day),
                        catalogue.centres(day),
                        catalogue.rooms(day),
                        instructors.all(),
                        form,
                        errors),
                status);
    }
}

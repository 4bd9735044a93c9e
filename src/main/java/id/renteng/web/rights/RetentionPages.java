package id.renteng.web.rights;

import static id.renteng.kernel.Role.ADMINISTRATOR;
import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Days;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.ErasureRefusal.Held;
import id.renteng.registry.ErasureRefusal.NotDue;
import id.renteng.registry.KindPeriods;
import id.renteng.registry.NewPeriod;
import id.renteng.registry.PersonId;
import id.renteng.registry.Retention;
import id.renteng.registry.Retention.Seen;
import id.renteng.registry.RetentionPeriods;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// How long records are kept, and the erasing of what is over its time. The administrator sees counts, no names.
@Controller
@RequestMapping("/retention")
class RetentionPages {

    private static final int PEOPLE_SHOWN = 200;

    private static final int RUNS_SHOWN = 100;

    private final Retention retention;
    private final RetentionPeriods periods;
    private final Clock clock;

    RetentionPages(Retention retention, RetentionPeriods periods, Clock clock) {
        this.retention = retention;
        this.periods = periods;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, HEAD, AUDITOR, ADMINISTRATOR})
    ModelAndView show(
            @RequestParam(defaultValue = "") String since,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Long before,
            Actor by) {
        return show(by, seen(since, after), before == null ? Long.MAX_VALUE : before, Errors.NONE, HttpStatus.OK);
    }

    /// How long one kind is kept, was kept and will be kept, and setting it anew.
    @GetMapping("/kinds/{kind}")
    @For({OFFICER, HEAD, AUDITOR, ADMINISTRATOR})
    ModelAndView period(@PathVariable String kind, Actor by) {
        var of = periods.of(kind);
        var months = of.inForce().keepMonths();
        var form = new NewPeriod(months == null ? "" : months.toString(), "", "");
        return period(kind, of, form, by, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/kinds/{kind}")
    @For(HEAD)
    ModelAndView setPeriod(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String months,
            @RequestParam(defaultValue = "") String validFrom,
            @RequestParam(defaultValue = "") String basis,
            Actor by) {
        var form = new NewPeriod(months, validFrom, basis);
        return switch (periods.set(kind, form, by)) {
            case Done(var _) -> Page.redirect("/retention/kinds/" + kind);
            case Refused(var wrong) -> {
                var errors = Errors.NONE;
                for (var field : wrong.fields()) errors = errors.and(field.field(), "rights.field." + field.code());
                yield period(kind, periods.of(kind), form, by, errors, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private ModelAndView period(
            String kind, KindPeriods of, NewPeriod form, Actor by, Errors errors, HttpStatus status) {
        var today = LocalDate.now(clock);
        var atFirst = of.rules().stream()
                .filter(rule -> rule.validFrom().isAfter(today))
                .collect(Collectors.toMap(rule -> rule, retention::dueAtFirst));
        var page = new RetentionPeriodPage(kind, of, atFirst, form, by.is(HEAD), errors);
        return new Page("rights/retention-period", page, status);
    }

    @PostMapping("/run")
    @For({HEAD, ADMINISTRATOR})
    ModelAndView run(Actor by) {
        retention.run(by);
        return Page.redirect("/retention");
    }

    @PostMapping("/kinds/{kind}/erase")
    @For(HEAD)
    ModelAndView eraseKind(@PathVariable String kind, Actor by) {
        retention.erase(kind, by);
        return Page.redirect("/retention");
    }

    @PostMapping("/people/{id}/erase")
    @For(HEAD)
    ModelAndView erase(@PathVariable UUID id, Actor by) {
        return switch (retention.erase(new PersonId(id), by)) {
            case Done(var _) -> Page.redirect("/retention");
            case Refused(NotDue()) -> refused(by, Errors.of("rights.retention.not-due"));
            case Refused(Held()) -> refused(by, Errors.of("rights.retention.held-now"));
        };
    }

    private ModelAndView refused(Actor by, Errors errors) {
        return show(by, null, Long.MAX_VALUE, errors, HttpStatus.CONFLICT);
    }

    private ModelAndView show(Actor by, @Nullable Seen after, long before, Errors errors, HttpStatus status) {
        var found = by.is(ADMINISTRATOR)
                ? List.<Retention.PersonDue>of()
                : retention.people(by.area(), after, PEOPLE_SHOWN + 1);
        var people = found.subList(0, Math.min(PEOPLE_SHOWN, found.size()));
        var ran = retention.runs(before, RUNS_SHOWN + 1);
        var runs = ran.subList(0, Math.min(RUNS_SHOWN, ran.size()));
        var page = new RetentionPage(
                retention.due(),
                people,
                found.size() > PEOPLE_SHOWN ? next(people.getLast()) : "",
                runs,
                ran.size() > RUNS_SHOWN ? "/retention?before=" + runs.getLast().number() + "#runs" : "",
                by.is(HEAD, ADMINISTRATOR),
                by.is(HEAD),
                errors);
        return new Page("rights/retention", page, status);
    }

    private static @Nullable Seen seen(String since, @Nullable UUID after) {
        var day = Days.read(since);
        return after == null || day.isEmpty() ? null : new Seen(day.get(), new PersonId(after));
    }

    private static String next(Retention.PersonDue last) {
        return "/retention?since=" + last.since() + "&after=" + last.person().value();
    }
}

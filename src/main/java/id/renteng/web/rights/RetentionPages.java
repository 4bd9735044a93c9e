package id.renteng.web.rights;

import static id.renteng.kernel.Role.ADMINISTRATOR;
import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.ErasureRefusal.Held;
import id.renteng.registry.ErasureRefusal.NotDue;
import id.renteng.registry.PersonId;
import id.renteng.registry.Retention;
import id.renteng.registry.Retention.Seen;
import id.renteng.web.Days;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.util.List;
import java.util.UUID;
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

    private final Retention retention;

    RetentionPages(Retention retention) {
        this.retention = retention;
    }

    @GetMapping
    @For({OFFICER, HEAD, AUDITOR, ADMINISTRATOR})
    ModelAndView show(
            @RequestParam(defaultValue = "") String since,
            @RequestParam(required = false) @Nullable UUID after,
            Actor by) {
        return show(by, seen(since, after), Errors.NONE, HttpStatus.OK);
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
            case Refused(NotDue()) -> show(by, null, Errors.of("rights.retention.not-due"), HttpStatus.CONFLICT);
            case Refused(Held()) -> show(by, null, Errors.of("rights.retention.held-now"), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView show(Actor by, @Nullable Seen after, Errors errors, HttpStatus status) {
        var found = by.is(ADMINISTRATOR)
                ? List.<Retention.PersonDue>of()
                : retention.people(by.area(), after, PEOPLE_SHOWN + 1);
        var people = found.subList(0, Math.min(PEOPLE_SHOWN, found.size()));
        var page = new RetentionPage(
                retention.due(),
                people,
                found.size() > PEOPLE_SHOWN ? next(people.getLast()) : "",
                retention.runs(),
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

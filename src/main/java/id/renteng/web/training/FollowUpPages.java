package id.renteng.web.training;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.training.ClassId;
import id.renteng.training.ClassSummary;
import id.renteng.training.Classes;
import id.renteng.training.FollowUp;
import id.renteng.training.FollowUp.Work;
import id.renteng.training.FollowUps;
import id.renteng.training.TrainingClass;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Asking people three and six months after they passed what has changed.
@Controller
@RequestMapping("/training-follow-ups")
class FollowUpPages {

    private static final int SHOWN_MAX = 100;

    private final FollowUps followUps;
    private final Classes classes;
    private final People people;
    private final Clock clock;

    FollowUpPages(FollowUps followUps, Classes classes, People people, Clock clock) {
        this.followUps = followUps;
        this.classes = classes;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, VERIFIER, TRAINER, HEAD, AUDITOR})
    ModelAndView list(@RequestParam(defaultValue = "") String after, Actor by) {
        var found = followUps.due().stream()
                .filter(due -> due.place().compareTo(after) > 0)
                .limit(SHOWN_MAX + 1L)
                .toList();
        var shown = found.subList(0, Math.min(SHOWN_MAX, found.size()));
        var of = classes.all(shown.stream().map(FollowUp.Due::in).collect(toSet()));
        var page = new FollowUpsPage(
                followUps.rate(),
                followUps.sums(),
                shown,
                people.all(shown.stream().map(FollowUp.Due::person).collect(toSet())),
                of.stream().map(ClassSummary::of).collect(toMap(TrainingClass::id, one -> one)),
                by.is(OFFICER, VERIFIER, TRAINER),
                found.size() > SHOWN_MAX
                        ? "/training-follow-ups?after=" + shown.getLast().place()
                        : "");
        return new Page("matching/follow-ups", page);
    }

    @GetMapping("/{in}/{person}/{months}")
    @For({OFFICER, VERIFIER, TRAINER})
    ModelAndView ask(@PathVariable UUID in, @PathVariable UUID person, @PathVariable String months) {
        return form(in, person, months(months), Errors.NONE, OK);
    }

    @PostMapping("/{in}/{person}/{months}")
    @For({OFFICER, VERIFIER, TRAINER})
    ModelAndView record(
            @PathVariable UUID in,
            @PathVariable UUID person,
            @PathVariable String months,
            @RequestParam(defaultValue = "") String reached,
            @RequestParam(defaultValue = "") List<String> changes,
            @RequestParam(defaultValue = "UNKNOWN") Work work,
            Actor by) {
        int after = months(months);
        if (!Set.of("yes", "no").contains(reached)) {
            var missing = Errors.NONE.and("reached", "follow-up.error.reached");
            return form(in, person, after, missing, UNPROCESSABLE_CONTENT);
        }
        boolean yes = reached.equals("yes");
        var told = new FollowUp(
                new ClassId(in),
                new PersonId(person),
                after,
                LocalDate.now(clock),
                yes,
                yes ? changes.stream().filter(FollowUp.CHANGES::contains).collect(toSet()) : Set.of(),
                yes ? work : Work.UNKNOWN);
        return switch (followUps.record(told, by)) {
            case Done(var _) -> Page.redirect("/training-follow-ups");
            case Refused(var _) -> form(in, person, after, Errors.of("follow-up.refused.not-due"), CONFLICT);
        };
    }

    private ModelAndView form(UUID in, UUID person, int months, Errors errors, HttpStatus status) {
        var name = people.find(new PersonId(person)).orElseThrow().name();
        var action = "/training-follow-ups/%s/%s/%d".formatted(in, person, months);
        return new Page("matching/follow-up", new FollowUpPage(name, months, action, errors), status);
    }

    /// Anything but 6 is 3.
    private static int months(String written) {
        return written.equals("6") ? 6 : 3;
    }
}

package id.renteng.web.readiness;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Days;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.readiness.CallBack;
import id.renteng.readiness.CallBack.Outcome;
import id.renteng.readiness.CallBackRefusal;
import id.renteng.readiness.CallBacks;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.readiness.CallBacksPage.Row;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Call-backs: the head publishes a seed and draws with it on its day, a verifier asks.
@Controller
@RequestMapping("/call-backs")
class CallBackPages {

    private final CallBacks callBacks;
    private final LoanGroups groups;
    private final People people;

    CallBackPages(CallBacks callBacks, LoanGroups groups, People people) {
        this.callBacks = callBacks;
        this.groups = groups;
        this.people = people;
    }

    @GetMapping
    @For({HEAD, VERIFIER, AUDITOR})
    ModelAndView list(Actor by) {
        return page("", "", Errors.NONE, HttpStatus.OK, by);
    }

    @PostMapping("/seeds")
    @For(HEAD)
    ModelAndView publish(
            @RequestParam(defaultValue = "") String seed, @RequestParam(defaultValue = "") String forDay, Actor by) {
        var day = Days.read(forDay);
        var errors = Errors.NONE;
        if (!seed.strip().matches("[0-9]{1,18}")) errors = errors.and("seed", "call-back.seed.wrong");
        if (day.isEmpty()) errors = errors.and("forDay", "call-back.day.wrong");
        if (day.isEmpty() || !errors.isEmpty()) {
            return page(seed, forDay, errors, HttpStatus.UNPROCESSABLE_CONTENT, by);
        }
        return after(callBacks.publish(Long.parseLong(seed.strip()), day.get(), by), seed, forDay, by);
    }

    @PostMapping
    @For(HEAD)
    ModelAndView draw(Actor by) {
        return after(callBacks.draw(by), "", "", by);
    }

    @PostMapping("/answers")
    @For(VERIFIER)
    ModelAndView record(
            @RequestParam(defaultValue = "0") long draw,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String note,
            Actor by) {
        var said = Choices.read(Outcome.values(), outcome);
        if (said.isEmpty() || !person.matches("[0-9a-f-]{36}")) {
            return page("", "", Errors.of("call-back.outcome.missing"), HttpStatus.UNPROCESSABLE_CONTENT, by);
        }
        var who = new PersonId(UUID.fromString(person));
        return after(callBacks.record(draw, who, said.get(), note, by), "", "", by);
    }

    private <T> ModelAndView after(Result<T, CallBackRefusal> result, String seed, String forDay, Actor by) {
        return switch (result) {
            case Done<T, CallBackRefusal> _ -> Page.redirect("/call-backs");
            case Refused<T, CallBackRefusal>(var refusal) ->
                page(seed, forDay, errors(refusal), HttpStatus.CONFLICT, by);
        };
    }

    private ModelAndView page(String seed, String forDay, Errors errors, HttpStatus status, Actor by) {
        var drawn = callBacks.list(by);
        var known = people.all(drawn.stream().map(CallBack::person).toList());
        var named = groups.all(drawn.stream().map(CallBack::group).distinct().toList());
        var rows = drawn.stream()
                .map(one -> {
                    var who = Objects.requireNonNull(known.get(one.person()));
                    var outcome = one.outcome();
                    return new Row(
                            String.valueOf(one.draw()),
                            one.person().value().toString(),
                            who.name(),
                            by.is(VERIFIER) ? Objects.requireNonNullElse(who.phone(), "") : "",
                            Objects.requireNonNull(named.get(one.group()))
                                    .details()
                                    .name(),
                            outcome == null ? "" : outcome.name(),
                            one.note());
                })
                .toList();
        var page = new CallBacksPage(rows, callBacks.seeds(), by.is(HEAD), by.is(VERIFIER), seed, forDay, errors);
        return new Page("readiness/call-backs", page, status);
    }

    private static Errors errors(CallBackRefusal refusal) {
        return switch (refusal) {
            case CallBackRefusal.NotAhead() -> Errors.NONE.and("forDay", "call-back.refused.not-ahead");
            case CallBackRefusal.DayHasSeed() -> Errors.NONE.and("forDay", "call-back.refused.day-has-seed");
            case CallBackRefusal.NoSeedPublished() -> Errors.of("call-back.refused.no-seed");
            case CallBackRefusal.NothingToDraw() -> Errors.of("call-back.refused.nothing");
            case CallBackRefusal.NotByYou() -> Errors.of("call-back.refused.not-by-you");
            case CallBackRefusal.NoteMissing() -> Errors.of("call-back.refused.note");
            case CallBackRefusal.NoteTooLong(var most) -> Errors.of("readiness.refused.note-long", most);
        };
    }
}

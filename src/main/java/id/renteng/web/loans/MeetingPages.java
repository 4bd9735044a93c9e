package id.renteng.web.loans;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.OFFICER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.financing.MeetingId;
import id.renteng.financing.MeetingRefusal;
import id.renteng.financing.Meetings;
import id.renteng.financing.SheetCheck;
import id.renteng.financing.Shortage;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The sheet of a meeting, filled in step by step: payments, how a shortfall is met, check and post.
@Controller
@RequestMapping("/loans/{id}/meetings/new")
class MeetingPages {

    private final Meetings meetings;
    private final SheetSteps steps;
    private final Clock clock;

    MeetingPages(Meetings meetings, SheetSteps steps, Clock clock) {
        this.meetings = meetings;
        this.steps = steps;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, CHAIR})
    ModelAndView begin(@PathVariable UUID id, @RequestParam(defaultValue = "") String on, Actor by) {
        var form = steps.filled(id, on.isEmpty() ? LocalDate.now(clock).toString() : on, by);
        var errors = form.paymentErrors();
        if (!errors.isEmpty()) return steps.payments(form, false, errors, UNPROCESSABLE_CONTENT, by);
        return switch (meetings.shortages(form.sheet(), by)) {
            case Done<?, ?> _ -> steps.payments(form, true, Errors.NONE, OK, by);
            case Refused<?, MeetingRefusal>(var why) -> steps.payments(form, false, say(why, form, by), OK, by);
        };
    }

    @PostMapping
    @For({OFFICER, CHAIR})
    ModelAndView fill(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String back,
            @RequestParam Map<String, String> sent,
            Actor by) {
        var form = steps.form(id, sent, by);
        var errors = form.paymentErrors();
        if (!errors.isEmpty()) return steps.payments(form, true, errors, UNPROCESSABLE_CONTENT, by);
        if (!back.isEmpty()) return steps.payments(form, true, Errors.NONE, OK, by);
        return switch (step) {
            case "check" -> post(form, by);
            case "shortfall" -> cover(form, by);
            default -> pay(form, by);
        };
    }

    private ModelAndView pay(SheetForm form, Actor by) {
        return switch (meetings.shortages(form.sheet(), by)) {
            case Refused<?, MeetingRefusal>(var why) -> steps.payments(form, true, say(why, form, by), CONFLICT, by);
            case Done<List<Shortage>, ?>(var shortages) -> {
                var proposed = form.with(shortages);
                yield shortages.isEmpty()
                        ? check(proposed, Errors.NONE, by)
                        : steps.shortfall(proposed, shortages, Errors.NONE, OK, by);
            }
        };
    }

    private ModelAndView cover(SheetForm form, Actor by) {
        var errors = form.coverErrors();
        return errors.isEmpty() ? check(form, errors, by) : again(form, errors, UNPROCESSABLE_CONTENT, by);
    }

    private ModelAndView check(SheetForm form, Errors errors, Actor by) {
        return switch (meetings.check(form.sheet(), by)) {
            case Refused<?, MeetingRefusal>(var why) -> again(form, say(why, form, by), CONFLICT, by);
            case Done<SheetCheck, ?>(var check) ->
                steps.check(form, check, errors, errors.isEmpty() ? OK : UNPROCESSABLE_CONTENT, by);
        };
    }

    private ModelAndView post(SheetForm form, Actor by) {
        var sheet = form.sheet();
        var counted = form.cash();
        var total = SheetForm.total(sheet);
        if (counted.isEmpty()) return check(form, Errors.NONE.and("cash", "meeting.error.cash"), by);
        if (!counted.get().equals(total)) {
            var difference = counted.get().minus(total);
            var key = difference.isNegative() ? "meeting.error.cash-short" : "meeting.error.cash-over";
            return check(form, Errors.NONE.and("cash", key, total, difference.max(difference.negated())), by);
        }
        return switch (meetings.post(sheet, form.key().orElseThrow(), by)) {
            case Done<MeetingId, ?>(var posted) ->
                Page.redirect("/loans/" + form.loan().value() + "/meetings/" + posted.value());
            case Refused<?, MeetingRefusal>(var why) -> again(form, say(why, form, by), CONFLICT, by);
        };
    }

    /// The step at which a refusal can be put right.
    private ModelAndView again(SheetForm form, Errors errors, HttpStatus status, Actor by) {
        return switch (meetings.shortages(form.sheet(), by)) {
            case Done<List<Shortage>, ?>(var shortages)
            when !shortages.isEmpty() -> steps.shortfall(form, shortages, errors, status, by);
            case Done<?, ?> _ -> steps.payments(form, true, errors, status, by);
            case Refused<?, ?> _ -> steps.payments(form, true, errors, status, by);
        };
    }

    private Errors say(MeetingRefusal why, SheetForm form, Actor by) {
        return Refusals.of(why, form, steps.head(form, by));
    }
}

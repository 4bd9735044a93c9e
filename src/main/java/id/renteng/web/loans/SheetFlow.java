package id.renteng.web.loans;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.financing.ActId;
import id.renteng.financing.CorrectionId;
import id.renteng.financing.CorrectionRefusal;
import id.renteng.financing.Corrections;
import id.renteng.financing.MeetingId;
import id.renteng.financing.MeetingRefusal;
import id.renteng.financing.Meetings;
import id.renteng.financing.Replacements;
import id.renteng.financing.SheetCheck;
import id.renteng.financing.Shortage;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.web.Errors;
import id.renteng.web.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Leads through the sheet of a meeting: payments, how a shortfall is met, check. At its end the meeting is posted, or
/// the sheet is proposed to take another's place.
@Component
class SheetFlow {

    private final Meetings meetings;
    private final Replacements replacements;
    private final Corrections corrections;
    private final SheetSteps steps;

    SheetFlow(Meetings meetings, Replacements replacements, Corrections corrections, SheetSteps steps) {
        this.meetings = meetings;
        this.replacements = replacements;
        this.corrections = corrections;
        this.steps = steps;
    }

    ModelAndView begin(SheetForm form, Actor by) {
        var errors = form.paymentErrors();
        if (!errors.isEmpty()) return steps.payments(form, false, errors, UNPROCESSABLE_CONTENT, by);
        return switch (shortages(form, by)) {
            case Done<?, ?> _ -> steps.payments(form, true, Errors.NONE, OK, by);
            case Refused<?, MeetingRefusal>(var why) -> steps.payments(form, false, say(why, form, by), OK, by);
        };
    }

    /// @param step which step was sent
    /// @param back not empty to return to the payments
    ModelAndView next(SheetForm form, String step, String back, Actor by) {
        var errors = form.paymentErrors();
        if (!errors.isEmpty()) return steps.payments(form, true, errors, UNPROCESSABLE_CONTENT, by);
        if (!back.isEmpty()) return steps.payments(form, true, Errors.NONE, OK, by);
        return switch (step) {
            case "check" ->
                form.replaces().map(meeting -> propose(form, meeting, by)).orElseGet(() -> post(form, by));
            case "shortfall" -> cover(form, by);
            default -> pay(form, by);
        };
    }

    private ModelAndView pay(SheetForm form, Actor by) {
        return switch (shortages(form, by)) {
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
        return switch (checked(form, by)) {
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

    private ModelAndView propose(SheetForm form, MeetingId meeting, Actor by) {
        var sheet = Optional.of(form.sheet());
        return switch (corrections.propose(form.loan(), ActId.of(meeting), sheet, form.value("reason"), by)) {
            case Done<CorrectionId, ?>(var made) -> Page.redirect("/corrections/" + made.value());
            case Refused<?, CorrectionRefusal>(CorrectionRefusal.SheetRefused(var why)) ->
                again(form, say(why, form, by), CONFLICT, by);
            case Refused<?, CorrectionRefusal>(var why) -> check(form, Refusals.of(why), by);
        };
    }

    /// The step at which a refusal can be put right.
    private ModelAndView again(SheetForm form, Errors errors, HttpStatus status, Actor by) {
        return switch (shortages(form, by)) {
            case Done<List<Shortage>, ?>(var shortages)
            when !shortages.isEmpty() -> steps.shortfall(form, shortages, errors, status, by);
            case Done<?, ?> _ -> steps.payments(form, true, errors, status, by);
            case Refused<?, ?> _ -> steps.payments(form, true, errors, status, by);
        };
    }

    private Result<List<Shortage>, MeetingRefusal> shortages(SheetForm form, Actor by) {
        return form.replaces()
                .map(meeting -> replacements.shortages(meeting, form.sheet(), by))
                .orElseGet(() -> meetings.shortages(form.sheet(), by));
    }

    private Result<SheetCheck, MeetingRefusal> checked(SheetForm form, Actor by) {
        return form.replaces()
                .map(meeting -> replacements.check(meeting, form.sheet(), by))
                .orElseGet(() -> meetings.check(form.sheet(), by));
    }

    private Errors say(MeetingRefusal why, SheetForm form, Actor by) {
        return Refusals.of(why, form, steps.head(form, by));
    }
}

package id.renteng.web.groups;

import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.groups.CoachedGroup;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.MoveReason;
import id.renteng.groups.MoveReason.Move;
import id.renteng.groups.MoveRefusal;
import id.renteng.groups.Verifications;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.groups.MovePage.Form;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A verifier finds a proposed group in order, or sends it back.
@Controller
@RequestMapping("/coached-groups/{id}/verification")
class VerificationPages {

    private static final String VERIFY = "verify";
    private static final String SEND_BACK = "send_back";
    private static final List<String> ACTS = List.of(VERIFY, SEND_BACK);

    private final CoachedGroups groups;
    private final Verifications verifications;
    private final Clock clock;

    VerificationPages(CoachedGroups groups, Verifications verifications, Clock clock) {
        this.groups = groups;
        this.verifications = verifications;
        this.clock = clock;
    }

    @GetMapping
    @For(VERIFIER)
    ModelAndView form(@PathVariable UUID id) {
        return form(id, Form.on(LocalDate.now(clock).toString()), Errors.NONE, HttpStatus.OK);
    }

    @PostMapping
    @For(VERIFIER)
    ModelAndView decide(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words,
            Actor by) {
        var form = new Form(act, on, reason, words);
        var errors = form.errors(ACTS, act.equals(SEND_BACK));
        if (!errors.isEmpty()) return form(id, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        return switch (decide(new CoachedGroupId(id), form, by)) {
            case Done(var _) -> Page.redirect("/coached-groups/" + id);
            case Refused(var refusal) -> form(id, form, GroupForms.errors(refusal), HttpStatus.CONFLICT);
        };
    }

    private Result<? extends CoachedGroup, MoveRefusal> decide(CoachedGroupId id, Form form, Actor by) {
        var on = GroupForms.date(form.on()).orElseThrow();
        return form.act().equals(VERIFY)
                ? verifications.verify(id, on, by)
                : verifications.sendBack(id, on, form.why(), by);
    }

    private ModelAndView form(UUID id, Form form, Errors errors, HttpStatus status) {
        var name = groups.find(new CoachedGroupId(id)).orElseThrow().details().name();
        var home = "/coached-groups/" + id;
        var reasons = MoveReason.of(Move.SEND_BACK);
        var page = new MovePage(home, home + "/verification", name, "verification", ACTS, reasons, form, errors);
        return new Page("groups/move", page, status);
    }
}

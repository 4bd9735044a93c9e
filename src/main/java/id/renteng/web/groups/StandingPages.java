package id.renteng.web.groups;

import static id.renteng.kernel.Role.HEAD;

import id.renteng.groups.CoachedGroup;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.MoveReason;
import id.renteng.groups.MoveReason.Move;
import id.renteng.groups.MoveRefusal;
import id.renteng.groups.Standings;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The head of department suspends, restores, revokes or disbands a group.
@Controller
class StandingPages {

    private static final String SUSPEND = "suspend";
    private static final String RESTORE = "restore";
    private static final String REVOKE = "revoke";
    private static final String DISBAND = "disband";

    private final CoachedGroups groups;
    private final Standings standings;
    private final Clock clock;

    StandingPages(CoachedGroups groups, Standings standings, Clock clock) {
        this.groups = groups;
        this.standings = standings;
        this.clock = clock;
    }

    @GetMapping("/coached-groups/{id}/standing")
    @For(HEAD)
    ModelAndView form(@PathVariable UUID id) {
        return form(id, Form.on(LocalDate.now(clock).toString()), Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/coached-groups/{id}/standing")
    @For(HEAD)
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words,
            Actor by) {
        var form = new Form(act, on, reason, words);
        var errors = form.errors(List.of(SUSPEND, RESTORE, REVOKE, DISBAND), true);
        if (!errors.isEmpty()) return form(id, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        return switch (change(new CoachedGroupId(id), form, by)) {
            case Done(var _) -> Page.redirect("/coached-groups/" + id);
            case Refused(var refusal) -> form(id, form, GroupForms.errors(refusal), HttpStatus.CONFLICT);
        };
    }

    private Result<? extends CoachedGroup, MoveRefusal> change(CoachedGroupId id, Form form, Actor by) {
        var on = GroupForms.date(form.on()).orElseThrow();
        var why = form.why();
        return switch (form.act()) {
            case SUSPEND -> standings.suspend(id, on, why, by);
            case RESTORE -> standings.restore(id, on, why, by);
            case REVOKE -> standings.revoke(id, on, why, by);
            case DISBAND -> standings.disband(id, on, why, by);
            default -> throw new IllegalArgumentException("no such act: " + form.act());
        };
    }

    private ModelAndView form(UUID id, Form form, Errors errors, HttpStatus status) {
        var group = groups.find(new CoachedGroupId(id)).orElseThrow();
        var home = "/coached-groups/" + id;
        var page = new MovePage(
                home,
                home + "/standing",
                group.details().name(),
                "standing",
                acts(group),
                reasons(group),
                form,
                errors);
        return new Page("groups/move", page, status);
    }

    private static List<String> acts(CoachedGroup group) {
        return switch (group) {
            case CoachedGroup.Inaugurated _ -> List.of(SUSPEND, REVOKE, DISBAND);
            case CoachedGroup.Suspended _ -> List.of(RESTORE, REVOKE, DISBAND);
            case CoachedGroup.Draft _, CoachedGroup.Proposed _, CoachedGroup.Verified _ -> List.of(DISBAND);
            case CoachedGroup.Revoked _, CoachedGroup.Disbanded _ -> List.of();
        };
    }

    private static List<MoveReason> reasons(CoachedGroup group) {
        var moves = acts(group).stream()
                .map(act -> Move.valueOf(act.toUpperCase(Locale.ROOT)))
                .toList();
        return Arrays.stream(MoveReason.values())
                .filter(reason -> moves.stream().anyMatch(reason::fits))
                .toList();
    }
}

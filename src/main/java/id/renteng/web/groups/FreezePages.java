package id.renteng.web.groups;

import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.groups.FreezeRefusal;
import id.renteng.groups.Freezes;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Freezing a group on suspicion, and lifting that again.
@Controller
@RequestMapping("/loan-groups/{id}/freeze")
class FreezePages {

    private final Freezes freezes;
    private final LoanGroups groups;

    FreezePages(Freezes freezes, LoanGroups groups) {
        this.freezes = freezes;
        this.groups = groups;
    }

    @GetMapping
    @For({OFFICER, HEAD})
    ModelAndView form(@PathVariable UUID id, Actor by) {
        return page(id, "", Errors.NONE, HttpStatus.OK, by);
    }

    @PostMapping
    @For({OFFICER, HEAD})
    ModelAndView freeze(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Actor by) {
        return after(id, freezes.freeze(new LoanGroupId(id), reason, by), reason, by);
    }

    @PostMapping("/lifting")
    @For(HEAD)
    ModelAndView lift(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Actor by) {
        return after(id, freezes.lift(new LoanGroupId(id), reason, by), reason, by);
    }

    private <T> ModelAndView after(UUID id, Result<T, FreezeRefusal> result, String reason, Actor by) {
        return switch (result) {
            case Done<T, FreezeRefusal> _ -> Page.redirect("/loan-groups/" + id);
            case Refused<T, FreezeRefusal>(var refusal) ->
                page(id, reason, ComplaintForms.errors(refusal), HttpStatus.CONFLICT, by);
        };
    }

    private ModelAndView page(UUID id, String reason, Errors errors, HttpStatus status, Actor by) {
        var group = groups.seenBy(by, new LoanGroupId(id)).details();
        var freeze = freezes.now(group.id());
        var page = new FreezePage(
                "/loan-groups/" + id,
                group.name(),
                freeze.isPresent(),
                freeze.map(found -> found.reason()).orElse(""),
                by.is(HEAD),
                reason,
                errors);
        return new Page("groups/freeze", page, status);
    }
}

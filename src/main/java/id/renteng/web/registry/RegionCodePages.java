package id.renteng.web.registry;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Days;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.NewKelurahan;
import id.renteng.registry.NewKelurahanRefusal;
import id.renteng.registry.RegionCodeRefusal;
import id.renteng.registry.RegionCodeRefusal.Circle;
import id.renteng.registry.RegionCodeRefusal.CodeWrong;
import id.renteng.registry.RegionCodeRefusal.NothingFollows;
import id.renteng.registry.RegionCodeRefusal.SaidAlready;
import id.renteng.registry.RegionCodeRefusal.SourceMissing;
import id.renteng.registry.RegionCodeRefusal.SuccessorUnknown;
import id.renteng.registry.RegionCodes;
import id.renteng.registry.Regions;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.registry.RegionCodesPage.Form;
import id.renteng.web.registry.RegionCodesPage.NewForm;
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

/// The codes of kelurahan that ended or were split, what follows them, and the kelurahan that are new.
@Controller
@RequestMapping("/kelurahan-codes")
class RegionCodePages {

    private final RegionCodes codes;
    private final Regions regions;
    private final Clock clock;

    RegionCodePages(RegionCodes codes, Regions regions, Clock clock) {
        this.codes = codes;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, VERIFIER, HEAD, AUDITOR})
    ModelAndView list(Actor by) {
        return page(by, Form.EMPTY, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping
    @For(OFFICER)
    ModelAndView follow(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "") String next1,
            @RequestParam(defaultValue = "") String next2,
            @RequestParam(defaultValue = "") String next3,
            @RequestParam(defaultValue = "") String next4,
            @RequestParam(defaultValue = "") String source,
            Actor by) {
        var form = new Form(code, since, List.of(next1, next2, next3, next4), source);
        var day = Days.read(since);
        if (day.isEmpty())
            return page(
                    by, form, Errors.NONE.and("since", "registry.codes.since.wrong"), HttpStatus.UNPROCESSABLE_CONTENT);
        var next = form.next().stream().filter(one -> !one.isEmpty()).toList();
        return switch (codes.follow(code, day.get(), next, source, by)) {
            case Done(var _) -> Page.redirect("/kelurahan-codes");
            case Refused(var refusal) -> page(by, form, errors(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @PostMapping("/{id}/strike")
    @For(OFFICER)
    ModelAndView strike(@PathVariable UUID id, Actor by) {
        codes.strike(id, by);
        return Page.redirect("/kelurahan-codes");
    }

    @PostMapping("/new")
    @For(OFFICER)
    ModelAndView found(
            @RequestParam(defaultValue = "") String newCode,
            @RequestParam(defaultValue = "") String newName,
            @RequestParam(defaultValue = "") String newPostal,
            @RequestParam(defaultValue = "") String newSince,
            @RequestParam(defaultValue = "") String newSource,
            @RequestParam(defaultValue = "") String replaces,
            Actor by) {
        var form = new NewForm(newCode, newName, newPostal, newSince, newSource, replaces);
        var day = Days.read(newSince);
        if (day.isEmpty())
            return page(
                    by,
                    Form.EMPTY,
                    form,
                    Errors.NONE.and("newSince", "registry.codes.since.wrong"),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        var asked = new NewKelurahan(newCode, newName, newPostal, day.get(), newSource, replaces);
        return switch (codes.found(asked, by)) {
            case Done(var _) -> Page.redirect("/kelurahan-codes");
            case Refused(var refusal) -> page(by, Form.EMPTY, form, errors(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @PostMapping("/new/{id}/strike")
    @For(OFFICER)
    ModelAndView unfound(@PathVariable UUID id, Actor by) {
        return switch (codes.unfound(id, by)) {
            case Done(var _) -> Page.redirect("/kelurahan-codes");
            case Refused(var refusal) -> page(by, Form.EMPTY, NewForm.EMPTY, errors(refusal), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(Actor by, Form form, Errors errors, HttpStatus status) {
        return page(by, form, NewForm.EMPTY, errors, status);
    }

    private ModelAndView page(Actor by, Form form, NewForm newForm, Errors errors, HttpStatus status) {
        var page = new RegionCodesPage(
                codes.recorded(),
                codes.founded(),
                codes.known(),
                regions,
                LocalDate.now(clock),
                by.is(OFFICER) && by.area().isCity(),
                form,
                newForm,
                errors);
        return new Page("registry/region-codes", page, status);
    }

    private static Errors errors(NewKelurahanRefusal refusal) {
        return switch (refusal) {
            case NewKelurahanRefusal.CodeWrong() -> Errors.NONE.and("newCode", "registry.codes.new-code.wrong");
            case NewKelurahanRefusal.CodeTaken() -> Errors.NONE.and("newCode", "registry.codes.new-code.taken");
            case NewKelurahanRefusal.NameMissing() -> Errors.NONE.and("newName", "registry.codes.new-name.missing");
            case NewKelurahanRefusal.NameTaken() -> Errors.NONE.and("newName", "registry.codes.new-name.taken");
            case NewKelurahanRefusal.PostalCodeWrong() -> Errors.NONE.and("newPostal", "registry.codes.postal.wrong");
            case NewKelurahanRefusal.SourceMissing() -> Errors.NONE.and("newSource", "registry.codes.source.missing");
            case NewKelurahanRefusal.ReplacesWrong() -> Errors.NONE.and("replaces", "registry.codes.replaces.wrong");
            case NewKelurahanRefusal.InUse() -> Errors.of("registry.codes.new.in-use");
        };
    }

    private static Errors errors(RegionCodeRefusal refusal) {
        return switch (refusal) {
            case CodeWrong() -> Errors.NONE.and("code", "registry.codes.code.wrong");
            case NothingFollows() -> Errors.NONE.and("next1", "registry.codes.next.missing");
            case SuccessorUnknown() -> Errors.NONE.and("next1", "registry.codes.next.unknown");
            case Circle() -> Errors.NONE.and("next1", "registry.codes.next.circle");
            case SourceMissing() -> Errors.NONE.and("source", "registry.codes.source.missing");
            case SaidAlready() -> Errors.NONE.and("since", "registry.codes.already");
        };
    }
}

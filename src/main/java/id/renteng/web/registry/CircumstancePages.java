package id.renteng.web.registry;

import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Days;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.CircumstanceRefusal;
import id.renteng.registry.CircumstanceRefusal.InTheFuture;
import id.renteng.registry.CircumstanceRefusal.SourceMissing;
import id.renteng.registry.Households;
import id.renteng.registry.Occupation;
import id.renteng.registry.People;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.registry.Whereabouts;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.registry.CircumstancePage.Form;
import java.time.Clock;
import java.time.LocalDate;
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

/// Family card, work, death and moving away.
@Controller
@RequestMapping("/people/{id}/circumstances")
class CircumstancePages {

    private final People people;
    private final PersonFactsReader facts;
    private final Households households;
    private final PersonCircumstances circumstances;
    private final Clock clock;

    CircumstancePages(
            People people,
            PersonFactsReader facts,
            Households households,
            PersonCircumstances circumstances,
            Clock clock) {
        this.people = people;
        this.facts = facts;
        this.households = households;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    @GetMapping
    @For(OFFICER)
    ModelAndView show(@PathVariable UUID id) {
        return page(id, new Form("", LocalDate.now(clock).toString(), ""), Errors.NONE);
    }

    @PostMapping("/family-card")
    @For(OFFICER)
    ModelAndView card(@PathVariable UUID id, @RequestParam(defaultValue = "") String card, Actor by) {
        return switch (households.record(new PersonId(id), card, by)) {
            case Done(var _) -> Page.redirect("/people/" + id);
            case Refused(var _) ->
                page(id, new Form("", LocalDate.now(clock).toString(), ""), wrong("card", "person.card.wrong"));
        };
    }

    @PostMapping("/occupation")
    @For(OFFICER)
    ModelAndView works(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Occupation occupation,
            @RequestParam(defaultValue = "") String workOn,
            @RequestParam(defaultValue = "") String workSource,
            Actor by) {
        var form = new Form(occupation == null ? "" : occupation.name(), workOn, workSource);
        if (occupation == null) return page(id, form, wrong("occupation", "person.occupation.missing"));
        var on = Days.read(workOn);
        if (on.isEmpty()) return page(id, form, wrong("workOn", "person.date.wrong"));
        return answer(id, form, "work", circumstances.works(new PersonId(id), occupation, on.get(), workSource, by));
    }

    @PostMapping("/whereabouts")
    @For(OFFICER)
    ModelAndView is(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Whereabouts where,
            @RequestParam(defaultValue = "") String whereOn,
            @RequestParam(defaultValue = "") String whereSource,
            Actor by) {
        var form = new Form(where == null ? "" : where.name(), whereOn, whereSource);
        if (where == null) return page(id, form, wrong("where", "person.whereabouts.missing"));
        var on = Days.read(whereOn);
        if (on.isEmpty()) return page(id, form, wrong("whereOn", "person.date.wrong"));
        return answer(id, form, "where", circumstances.is(new PersonId(id), where, on.get(), whereSource, by));
    }

    private ModelAndView answer(UUID id, Form form, String field, Result<PersonId, CircumstanceRefusal> result) {
        return switch (result) {
            case Done(var _) -> Page.redirect("/people/" + id);
            case Refused(InTheFuture()) -> page(id, form, wrong(field + "On", "person.date.future"));
            case Refused(SourceMissing()) -> page(id, form, wrong(field + "Source", "person.source.missing"));
        };
    }

    private static Errors wrong(String field, String key) {
        return Errors.NONE.and(field, key);
    }

    private ModelAndView page(UUID id, Form form, Errors errors) {
        var person = people.find(new PersonId(id)).orElseThrow();
        var page = new CircumstancePage(person, facts.of(person.id()), form, errors);
        return new Page(
                "registry/circumstances", page, errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}

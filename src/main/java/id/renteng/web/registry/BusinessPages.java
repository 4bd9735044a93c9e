package id.renteng.web.registry;

import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.Business;
import id.renteng.registry.BusinessId;
import id.renteng.registry.Businesses;
import id.renteng.registry.NewBusiness;
import id.renteng.registry.NewPermit;
import id.renteng.registry.People;
import id.renteng.registry.PermitId;
import id.renteng.registry.Permits;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.registry.RegistrationRefusal.FieldsWrong;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// One business of one person: what is known of it, its papers, and where it is.
@Controller
@RequestMapping("/people/{id}/businesses")
class BusinessPages {

    private static final int DOTS_MAX = 500;
    private static final NewPermit NO_PERMIT = new NewPermit("", "", "", "", "");

    private final People people;
    private final Businesses businesses;
    private final Permits permits;
    private final PersonFactsReader facts;
    private final Regions regions;
    private final Clock clock;

    BusinessPages(
            People people,
            Businesses businesses,
            Permits permits,
            PersonFactsReader facts,
            Regions regions,
            Clock clock) {
        this.people = people;
        this.businesses = businesses;
        this.permits = permits;
        this.facts = facts;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/new")
    @For(OFFICER)
    ModelAndView form(@PathVariable UUID id) {
        var empty = new NewBusiness("", "", "", "", "", "", "", "", "", "");
        return page(new PersonId(id), null, empty, NO_PERMIT, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping
    @For(OFFICER)
    ModelAndView register(@PathVariable UUID id, @ModelAttribute NewBusiness form, Actor by) {
        var person = new PersonId(id);
        return switch (businesses.register(person, filled(form), by)) {
            case Done(var business) -> Page.redirect("/people/" + id + "/businesses/" + business.value());
            case Refused(var wrong) -> page(person, null, filled(form), NO_PERMIT, errors(wrong, ""), WRONG);
        };
    }

    @GetMapping("/{business}")
    @For(OFFICER)
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID business) {
        var found = find(id, business);
        return page(new PersonId(id), found, form(id, found), NO_PERMIT, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/{business}")
    @For(OFFICER)
    ModelAndView change(
            @PathVariable UUID id, @PathVariable UUID business, @ModelAttribute NewBusiness form, Actor by) {
        var found = find(id, business);
        return switch (businesses.change(new PersonId(id), found.id(), filled(form), by)) {
            case Done(var _) -> Page.redirect("/people/" + id);
            case Refused(var wrong) -> page(new PersonId(id), found, filled(form), NO_PERMIT, errors(wrong, ""), WRONG);
        };
    }

    @PostMapping("/{business}/permits")
    @For(OFFICER)
    ModelAndView record(@PathVariable UUID id, @PathVariable UUID business, @ModelAttribute PermitForm form, Actor by) {
        var found = find(id, business);
        var asked = form.permit();
        return switch (permits.record(new PersonId(id), found.id(), asked, by)) {
            case Done(var _) -> Page.redirect("/people/" + id + "/businesses/" + business);
            case Refused(var wrong) ->
                page(new PersonId(id), found, form(id, found), asked, errors(wrong, "permit-"), WRONG);
        };
    }

    @PostMapping("/{business}/permits/{permit}/strike")
    @For(OFFICER)
    ModelAndView strike(@PathVariable UUID id, @PathVariable UUID business, @PathVariable UUID permit, Actor by) {
        permits.strike(new PersonId(id), new BusinessId(business), new PermitId(permit), by);
        return Page.redirect("/people/" + id + "/businesses/" + business);
    }

    private static final HttpStatus WRONG = HttpStatus.UNPROCESSABLE_CONTENT;

    private ModelAndView page(
            PersonId id,
            @Nullable Business business,
            NewBusiness form,
            NewPermit permit,
            Errors errors,
            HttpStatus status) {
        var person = people.find(id).orElseThrow();
        var known = facts.of(id);
        var spot = business == null ? null : known.spotOf(business);
        var page = new BusinessPage(
                person,
                business,
                form,
                business == null ? "" : known.kbli(business),
                business == null ? List.of() : known.permitsOf(business),
                permit,
                spot == null
                        ? null
                        : DotMaps.of(
                                regions.nameOf(person.kelurahan()),
                                businesses.spotsIn(person.kelurahan(), DOTS_MAX),
                                spot),
                LocalDate.now(clock),
                errors);
        return new Page("registry/business", page, status);
    }

    private Business find(UUID person, UUID business) {
        return businesses.of(new PersonId(person)).stream()
                .filter(owned -> owned.id().value().equals(business))
                .findFirst()
                .orElseThrow();
    }

    private static Errors errors(FieldsWrong wrong, String prefix) {
        var errors = Errors.NONE;
        for (var field : wrong.fields()) errors = errors.and(prefix + field.field(), "registry.field." + field.code());
        return errors;
    }

    private NewBusiness form(UUID owner, Business business) {
        return NewBusiness.of(business, facts.of(new PersonId(owner)).spotOf(business));
    }

    private static String text(@Nullable Object known) {
        return known == null ? "" : known.toString();
    }

    /// A field that was not sent is an empty one.
    private static NewBusiness filled(NewBusiness form) {
        return new NewBusiness(
                text(form.name()),
                text(form.trade()),
                text(form.line()),
                text(form.kbli()),
                text(form.turnover()),
                text(form.capital()),
                text(form.nib()),
                text(form.workers()),
                text(form.beganIn()),
                text(form.spot()));
    }
}

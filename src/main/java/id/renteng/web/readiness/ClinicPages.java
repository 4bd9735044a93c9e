package id.renteng.web.readiness;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Days;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.readiness.Clinic;
import id.renteng.readiness.ClinicRefusal;
import id.renteng.readiness.ClinicStep;
import id.renteng.readiness.Route;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.web.Choices;
import id.renteng.web.Documents;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.readiness.ClinicPage.Form;
import id.renteng.web.readiness.ClinicPage.Leaving;
import id.renteng.web.readiness.ClinicPage.Line;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The credit-history clinic of a group, the follow-ups, a member's own page, and the letters.
@Controller
class ClinicPages {

    private static final Form UNTOUCHED = new Form("", "");

    private final Clinic clinic;
    private final LoanGroups groups;
    private final CoachedGroups coached;
    private final People people;
    private final Regions regions;
    private final Documents documents;
    private final Clock clock;

    ClinicPages(
            Clinic clinic,
            LoanGroups groups,
            CoachedGroups coached,
            People people,
            Regions regions,
            Documents documents,
            Clock clock) {
        this.clinic = clinic;
        this.groups = groups;
        this.coached = coached;
        this.people = people;
        this.regions = regions;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping("/loan-groups/{id}/clinic")
    @For(OFFICER)
    ModelAndView show(@PathVariable UUID id, Actor by) {
        return page(id, "", UNTOUCHED, Errors.NONE, HttpStatus.OK, by);
    }

    @PostMapping("/loan-groups/{id}/clinic/{person}")
    @For(OFFICER)
    ModelAndView choose(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String route,
            @RequestParam(defaultValue = "") String followUpOn,
            Actor by) {
        if (!groups.find(new LoanGroupId(id)).orElseThrow().details().has(new PersonId(person))) {
            throw new NoSuchElementException("not in this group");
        }
        var form = new Form(route, followUpOn);
        var way = route(route);
        var asking = day(followUpOn);
        var errors = Errors.NONE
                .andIf(way.isEmpty(), "route", "clinic.route.missing")
                .andIf(asking.isEmpty(), "followUpOn", "readiness.error.day");
        if (!errors.isEmpty()) return page(id, person.toString(), form, errors, HttpStatus.UNPROCESSABLE_CONTENT, by);
        var today = LocalDate.now(clock);
        return switch (clinic.choose(new PersonId(person), way.orElseThrow(), today, asking.orElseThrow(), by)) {
            case Done(var _) -> Page.redirect("/loan-groups/" + id + "/clinic");
            case Refused(var refusal) -> page(id, person.toString(), form, errors(refusal), HttpStatus.CONFLICT, by);
        };
    }

    @GetMapping("/clinic")
    @For(OFFICER)
    ModelAndView followUps(Actor by) {
        var steps = clinic.followUps(by);
        var known = people.all(steps.stream().map(ClinicStep::person).toList());
        var places = groups.placesOf(known.keySet());
        var rows = steps.stream()
                .map(step -> {
                    var place = places.get(step.person());
                    return new FollowUpsPage.Row(
                            step.person().value().toString(),
                            Objects.requireNonNull(known.get(step.person())).name(),
                            step.status().name(),
                            step.route().name(),
                            step.followUpOn(),
                            place == null ? "" : "/loan-groups/" + place.group() + "/clinic");
                })
                .toList();
        return new Page("readiness/follow-ups", new FollowUpsPage(rows, LocalDate.now(clock)));
    }

    @GetMapping("/my-credit-history")
    @For({MEMBER, CHAIR})
    ModelAndView mine(Actor by) {
        var person = own(by);
        var name = people.find(person).orElseThrow().name();
        return new Page("readiness/credit", new CreditPage(name, known(person, by)));
    }

    /// The letter to the lender for the way she took: for her facilitator and for herself.
    @GetMapping("/people/{person}/credit-letter.pdf")
    @For({OFFICER, MEMBER, CHAIR})
    ResponseEntity<byte[]> letter(@PathVariable UUID person, Actor by) {
        var step = clinic.caseOf(new PersonId(person), by).step().orElseThrow();
        if (!step.route().hasLetter()) throw new NoSuchElementException("no letter for this way");
        var who = people.find(step.person()).orElseThrow();
        var letter = new Letter(
                who.name(),
                who.nikMasked(),
                who.address(),
                regions.nameOf(who.kelurahan()),
                step.route().name(),
                LocalDate.now(clock));
        return documents.pdf("surat-riwayat-kredit", "document/credit-letter", letter);
    }

    private ModelAndView page(UUID id, String asked, Form form, Errors errors, HttpStatus status, Actor by) {
        var found = groups.find(new LoanGroupId(id)).orElseThrow();
        var group = found.details();
        var rules = coached.rules();
        var known = people.all(group.people());
        var lines = clinic.effects(group.id(), by).entrySet().stream()
                .map(entry -> new Line(
                        entry.getKey().value().toString(),
                        Objects.requireNonNull(known.get(entry.getKey())).name(),
                        clinic.caseOf(entry.getKey(), by),
                        entry.getValue(),
                        Leaving.of(found, entry.getKey(), rules)))
                .toList();
        var page = new ClinicPage(id.toString(), group.name(), group.members().size(), lines, asked, form, errors);
        return new Page("readiness/clinic", page, status);
    }

    private Clinic.@Nullable Case known(PersonId person, Actor by) {
        try {
            return clinic.caseOf(person, by);
        } catch (NoSuchElementException _) {
            return null;
        }
    }

    private static PersonId own(Actor by) {
        var person = by.person();
        if (person == null) throw new NoSuchElementException("a member without a person");
        return new PersonId(person);
    }

    private static Errors errors(ClinicRefusal refusal) {
        return switch (refusal) {
            case ClinicRefusal.InFuture(var on) -> Errors.of("readiness.refused.future", on);
            case ClinicRefusal.NoStatus() -> Errors.of("clinic.refused.no-status");
            case ClinicRefusal.NotForStatus(var _) -> Errors.NONE.and("route", "clinic.refused.not-for-status");
            case ClinicRefusal.FollowUpOutside(var earliest, var latest) ->
                Errors.NONE.and("followUpOn", "clinic.refused.follow-up", earliest, latest);
        };
    }

    private static Optional<Route> route(String typed) {
        return Choices.read(Route.values(), typed);
    }

    static Optional<LocalDate> day(String typed) {
        return Days.read(typed);
    }
}

package id.renteng.web.groups;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.groups.CoachedGroup;
import id.renteng.groups.CoachedGroup.Disbanded;
import id.renteng.groups.CoachedGroup.Draft;
import id.renteng.groups.CoachedGroup.Inaugurated;
import id.renteng.groups.CoachedGroup.Living;
import id.renteng.groups.CoachedGroup.Proposed;
import id.renteng.groups.CoachedGroup.Revoked;
import id.renteng.groups.CoachedGroup.Suspended;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.CoachedGroups.NewCoachedGroup;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Standings;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.readiness.Readiness;
import id.renteng.registry.People;
import id.renteng.registry.Regions;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.groups.CoachedGroupPage.LoanGroupRow;
import id.renteng.web.groups.CoachedGroupPage.Member;
import id.renteng.web.groups.CoachedGroupsPage.Row;
import id.renteng.web.groups.NewCoachedGroupPage.Form;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The list of coached groups, one of them, and registering and proposing it.
@Controller
@RequestMapping("/coached-groups")
class CoachedGroupPages {

    private final CoachedGroups groups;
    private final LoanGroups loanGroups;
    private final Standings standings;
    private final Readiness readiness;
    private final People people;
    private final Regions regions;
    private final Clock clock;

    CoachedGroupPages(
            CoachedGroups groups,
            LoanGroups loanGroups,
            Standings standings,
            Readiness readiness,
            People people,
            Regions regions,
            Clock clock) {
        this.groups = groups;
        this.loanGroups = loanGroups;
        this.standings = standings;
        this.readiness = readiness;
        this.people = people;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR})
    ModelAndView list(
            @RequestParam(defaultValue = "") String kecamatan,
            @RequestParam(defaultValue = "") String status,
            Actor by) {
        var rows = groups.list(by.area(), kecamatan, status).stream()
                .map(this::row)
                .toList();
        return new Page(
                "groups/coached-list",
                new CoachedGroupsPage(rows, GroupForms.kecamatan(regions), kecamatan, status, by.is(OFFICER)));
    }

    @GetMapping("/new")
    @For(OFFICER)
    ModelAndView form() {
        return form(Form.empty(LocalDate.now(clock)), Errors.NONE, HttpStatus.OK);
    }

    @PostMapping
    @For(OFFICER)
    ModelAndView register(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String kelurahan,
            @RequestParam(defaultValue = "") String bond,
            @RequestParam(defaultValue = "") String registeredOn,
            Actor by) {
        var form = new Form(name, kelurahan, bond, registeredOn);
        var errors = GroupForms.nameErrors(name)
                .andIf(regions.kelurahan(kelurahan).isEmpty(), "kelurahan", "groups.kelurahan.missing")
                .andIf(bond.length() > 200, "bond", "groups.text.too-long", 200)
                .andIf(GroupForms.date(registeredOn).isEmpty(), "registeredOn", "groups.date.wrong");
        if (!errors.isEmpty()) return form(form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        var asked = new NewCoachedGroup(name, kelurahan, bond);
        return switch (groups.register(asked, GroupForms.date(registeredOn).orElseThrow(), by)) {
            case Done(var id) -> Page.redirect("/coached-groups/" + id.value());
            case Refused(var refusal) ->
                form(form, GroupForms.errors(refusal, "registeredOn", people), HttpStatus.CONFLICT);
        };
    }

    @GetMapping("/{id}")
    @For({OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR})
    ModelAndView show(@PathVariable UUID id, Actor by) {
        return new Page(
                "groups/coached-show", page(groups.find(new CoachedGroupId(id)).orElseThrow(), by));
    }

    @GetMapping("/{id}/proposal")
    @For(OFFICER)
    ModelAndView proposal(@PathVariable UUID id) {
        return proposal(id, MovePage.Form.on(LocalDate.now(clock).toString()), Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/{id}/proposal")
    @For(OFFICER)
    ModelAndView propose(@PathVariable UUID id, @RequestParam(defaultValue = "") String on, Actor by) {
        var form = MovePage.Form.on(on);
        var errors = form.errors(List.of(), false);
        if (!errors.isEmpty()) return proposal(id, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        return switch (groups.propose(
                new CoachedGroupId(id), GroupForms.date(on).orElseThrow(), by)) {
            case Done(var _) -> Page.redirect("/coached-groups/" + id);
            case Refused(var refusal) ->
                proposal(id, form, GroupForms.errors(refusal, "on", people), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView proposal(UUID id, MovePage.Form form, Errors errors, HttpStatus status) {
        var group = groups.find(new CoachedGroupId(id)).orElseThrow();
        var home = "/coached-groups/" + id;
        var page = new MovePage(
                home, home + "/proposal", group.details().name(), "propose", List.of(), List.of(), form, errors);
        return new Page("groups/move", page, status);
    }

    private ModelAndView form(Form form, Errors errors, HttpStatus status) {
        return new Page(
                "groups/coached-new", new NewCoachedGroupPage(form, GroupForms.kelurahan(regions), errors), status);
    }

    private CoachedGroupPage page(CoachedGroup group, Actor by) {
        var details = group.details();
        var id = details.id();
        return new CoachedGroupPage(
                id.value().toString(),
                details.name(),
                regions.nameOf(details.kelurahan()),
                details.bond(),
                GroupForms.status(group),
                since(group),
                group instanceof Inaugurated && by.is(OFFICER, HEAD, VERIFIER, AUDITOR)
                        ? "/coached-groups/" + id.value() + "/certificate.pdf"
                        : null,
                members(id),
                rows(loanGroups.of(id)),
                by.is(OFFICER) && group instanceof Living && !(group instanceof Suspended),
                group instanceof Draft,
                by.is(VERIFIER) && group instanceof Proposed,
                by.is(HEAD) && group instanceof Living,
                standings.history(id),
                groups.rules());
    }

    private List<LoanGroupRow> rows(List<LoanGroup> of) {
        var states = readiness.states(of);
        return of.stream()
                .map(group -> {
                    var details = group.details();
                    return new LoanGroupRow(
                            details.id().value().toString(),
                            details.name(),
                            details.members().size(),
                            GroupForms.status(Objects.requireNonNull(states.get(details.id()))));
                })
                .toList();
    }

    private List<Member> members(CoachedGroupId id) {
        var ids = groups.members(id);
        var places = loanGroups.placesOf(ids);
        return people.all(ids).values().stream()
                .map(who -> {
                    var place = places.get(who.id());
                    return new Member(
                            who.id().value().toString(),
                            who.name(),
                            who.nikMasked(),
                            regions.nameOf(who.kelurahan()),
                            place == null ? "" : place.name());
                })
                .toList();
    }

    private Row row(CoachedGroup group) {
        var details = group.details();
        return new Row(
                details.id().value().toString(),
                details.name(),
                regions.nameOf(details.kelurahan()),
                GroupForms.status(group),
                details.members());
    }

    private static LocalDate since(CoachedGroup group) {
        return switch (group) {
            case Living living -> living.since();
            case Revoked revoked -> revoked.revokedOn();
            case Disbanded disbanded -> disbanded.disbandedOn();
        };
    }
}

package id.renteng.web.groups;

import static id.renteng.kernel.Role.OFFICER;

import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LeavingReason;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.PeopleQuery;
import id.renteng.registry.Person;
import id.renteng.registry.Regions;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.groups.NewMembersPage.Form;
import id.renteng.web.groups.NewMembersPage.Search;
import id.renteng.web.groups.NewMembersPage.Taken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

/// Who joins and who leaves a coached group.
@Controller
@RequestMapping("/coached-groups/{id}")
class CoachedMemberPages {

    private static final int SHOWN = 60;

    private final CoachedGroups groups;
    private final People people;
    private final Regions regions;
    private final Clock clock;

    CoachedMemberPages(CoachedGroups groups, People people, Regions regions, Clock clock) {
        this.groups = groups;
        this.people = people;
        this.regions = regions;
        this.clock = clock;
    }

    /// Without a search, the neighbours: people of the group's own ward.
    @GetMapping("/members/new")
    @For(OFFICER)
    ModelAndView look(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable String kelurahan,
            Actor by) {
        var group = groups.find(new CoachedGroupId(id)).orElseThrow();
        var search = new Search(
                name, Objects.requireNonNullElse(kelurahan, group.details().kelurahan()));
        var form = new Form(List.of(), LocalDate.now(clock).toString());
        return form(new CoachedGroupId(id), search, form, Errors.NONE, HttpStatus.OK, by);
    }

    @PostMapping("/members")
    @For(OFFICER)
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String kelurahan,
            @RequestParam(name = "people", defaultValue = "") List<String> chosen,
            @RequestParam(defaultValue = "") String on,
            Actor by) {
        var group = new CoachedGroupId(id);
        var search = new Search(name, kelurahan);
        var form = new Form(chosen, on);
        var persons =
                chosen.stream().flatMap(one -> GroupForms.person(one).stream()).toList();
        var errors = Errors.NONE
                .andIf(persons.isEmpty(), "people", "groups.members.none-chosen")
                .andIf(GroupForms.date(on).isEmpty(), "on", "groups.date.wrong");
        if (!errors.isEmpty()) return form(group, search, form, errors, HttpStatus.UNPROCESSABLE_CONTENT, by);
        return switch (groups.addMembers(group, persons, GroupForms.date(on).orElseThrow(), by)) {
            case Done(var _) -> Page.redirect("/coached-groups/" + id);
            case Refused(var refusal) ->
                form(group, search, form, GroupForms.errors(refusal, "on", people), HttpStatus.CONFLICT, by);
        };
    }

    @GetMapping("/departures/new")
    @For(OFFICER)
    ModelAndView leaving(@PathVariable UUID id, @RequestParam(defaultValue = "") String person) {
        var form = new DeparturePage.Form(person, "", LocalDate.now(clock).toString());
        return leaving(new CoachedGroupId(id), form, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/departures")
    @For(OFFICER)
    ModelAndView leave(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String on,
            Actor by) {
        var group = new CoachedGroupId(id);
        var form = new DeparturePage.Form(person, reason, on);
        var errors = form.errors();
        if (!errors.isEmpty()) return leaving(group, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        var left = groups.removeMember(
                group,
                GroupForms.person(person).orElseThrow(),
                GroupForms.date(on).orElseThrow(),
                LeavingReason.valueOf(reason),
                by);
        return switch (left) {
            case Done(var _) -> Page.redirect("/coached-groups/" + id);
            case Refused(var refusal) ->
                leaving(group, form, GroupForms.errors(refusal, "on", people), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView form(CoachedGroupId id, Search search, Form form, Errors errors, HttpStatus status, Actor by) {
        var group = groups.find(id).orElseThrow();
        var found = people.search(new PeopleQuery(search.name(), search.kelurahan(), "", by.area()), null, SHOWN + 1);
        var shown = found.stream().limit(SHOWN).toList();
        var places = groups.placesOf(shown.stream().map(Person::id).toList());
        var free = shown.stream()
                .filter(person -> !places.containsKey(person.id()))
                .map(this::choice)
                .toList();
        var taken = shown.stream()
                .filter(person -> places.containsKey(person.id()))
                .map(person -> new Taken(
                        person.name(),
                        Objects.requireNonNull(places.get(person.id())).name()))
                .toList();
        var page = new NewMembersPage(
                id.value().toString(),
                group.details().name(),
                search,
                GroupForms.kelurahan(regions),
                free,
                taken,
                found.size() > SHOWN,
                form,
                errors);
        return new Page("groups/members-new", page, status);
    }

    private ModelAndView leaving(CoachedGroupId id, DeparturePage.Form form, Errors errors, HttpStatus status) {
        var group = groups.find(id).orElseThrow();
        var members = people.all(groups.members(id)).values().stream()
                .map(this::choice)
                .toList();
        var home = "/coached-groups/" + id.value();
        return new Page(
                "groups/departure", new DeparturePage(home, group.details().name(), members, form, errors), status);
    }

    private Choice choice(Person person) {
        return new Choice(
                person.id().value().toString(),
                person.name(),
                "%s · %s".formatted(person.nikMasked(), regions.nameOf(person.kelurahan())));
    }
}

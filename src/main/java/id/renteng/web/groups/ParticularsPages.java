package id.renteng.web.groups;

import static id.renteng.kernel.Role.OFFICER;

import id.renteng.groups.CoachedGroup;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.Families;
import id.renteng.groups.Particulars;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.groups.ParticularsPage.Form;
import id.renteng.web.groups.ParticularsPage.Line;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What members told about family and work, asked one person at a time.
@Controller
@RequestMapping("/coached-groups/{id}/particulars")
class ParticularsPages {

    private final CoachedGroups groups;
    private final Families families;
    private final People people;
    private final Clock clock;

    ParticularsPages(CoachedGroups groups, Families families, People people, Clock clock) {
        this.groups = groups;
        this.families = families;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    @For(OFFICER)
    ModelAndView list(@PathVariable UUID id) {
        var group = group(id);
        var members = members(group);
        var told = families.particulars(ids(members));
        var lines = members.stream()
                .map(member -> {
                    var particulars = told.get(member.id());
                    return new Line(
                            member.id().value().toString(),
                            member.name(),
                            particulars == null ? null : particulars.on());
                })
                .toList();
        var page = new ParticularsPage(
                id.toString(), group.details().name(), lines, "", "", List.of(), empty(), Errors.NONE);
        return new Page("groups/particulars", page);
    }

    @GetMapping("/{person}")
    @For(OFFICER)
    ModelAndView ask(@PathVariable UUID id, @PathVariable UUID person) {
        var known = families.particulars(List.of(new PersonId(person))).get(new PersonId(person));
        if (known == null) return form(id, person, empty(), Errors.NONE, HttpStatus.OK);
        var form = new Form(
                housemates(id, new PersonId(person)),
                known.kin().stream().map(ParticularsPages::text).toList(),
                known.stateWorker() ? "yes" : "no",
                known.keepsBooks() ? "yes" : "no",
                LocalDate.now(clock).toString());
        return form(id, person, form, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/{person}")
    @For(OFFICER)
    ModelAndView record(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") List<String> housemates,
            @RequestParam(defaultValue = "") List<String> kin,
            @RequestParam(defaultValue = "") String stateWorker,
            @RequestParam(defaultValue = "") String keepsBooks,
            @RequestParam(defaultValue = "") String on,
            Actor by) {
        var form = new Form(housemates, kin, stateWorker, keepsBooks, on);
        var errors = form.errors();
        if (!errors.isEmpty()) return form(id, person, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        var who = member(id, person).id();
        var related = people(kin);
        related.removeAll(people(housemates));
        related.remove(who);
        var told = new Particulars(
                who,
                related,
                stateWorker.equals("yes"),
                keepsBooks.equals("yes"),
                GroupForms.date(on).orElseThrow());
        return switch (families.record(told, people(housemates), by)) {
            case Done(var _) -> Page.redirect("/coached-groups/" + id + "/particulars");
            case Refused(var refusal) ->
                form(id, person, form, GroupForms.errors(refusal, people), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView form(UUID id, UUID person, Form form, Errors errors, HttpStatus status) {
        var group = group(id);
        var who = member(id, person);
        var others = members(group).stream()
                .filter(member -> !member.id().equals(who.id()))
                .map(member -> new Choice(text(member.id()), member.name(), member.address()))
                .toList();
        var page = new ParticularsPage(
                id.toString(), group.details().name(), List.of(), text(who.id()), who.name(), others, form, errors);
        return new Page("groups/particulars", page, status);
    }

    private Person member(UUID id, UUID person) {
        return members(group(id)).stream()
                .filter(member -> member.id().value().equals(person))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("not in this group"));
    }

    private List<String> housemates(UUID id, PersonId person) {
        var households = families.households(ids(members(group(id))));
        var own = households.get(person);
        return households.entrySet().stream()
                .filter(entry -> entry.getValue().equals(own) && !entry.getKey().equals(person))
                .map(entry -> text(entry.getKey()))
                .toList();
    }

    private CoachedGroup group(UUID id) {
        return groups.find(new CoachedGroupId(id)).orElseThrow();
    }

    private List<Person> members(CoachedGroup group) {
        return List.copyOf(people.all(groups.members(group.details().id())).values());
    }

    private Form empty() {
        return Form.empty(LocalDate.now(clock));
    }

    private static List<PersonId> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }

    private static Set<PersonId> people(List<String> typed) {
        return typed.stream()
                .flatMap(one -> GroupForms.person(one).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String text(PersonId person) {
        return person.value().toString();
    }
}

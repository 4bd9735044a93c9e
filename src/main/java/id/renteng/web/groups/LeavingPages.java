package id.renteng.web.groups;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.groups.Leaving;
import id.renteng.groups.LeavingRefusal;
import id.renteng.groups.Leavings;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Before somebody leaves a loan group: the rule her group agreed on in words, what she has open, that she says so, and
/// who of the others agrees.
@Controller
class LeavingPages {

    private final Leavings leavings;
    private final LoanGroups groups;
    private final People people;
    private final Clock clock;

    LeavingPages(Leavings leavings, LoanGroups groups, People people, Clock clock) {
        this.leavings = leavings;
        this.groups = groups;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/my-leaving")
    @For({MEMBER, CHAIR})
    ModelAndView mine(Actor by) {
        return page(own(by), person(by), Errors.NONE, OK, by);
    }

    @PostMapping("/my-leaving")
    @For({MEMBER, CHAIR})
    ModelAndView sayMine(Actor by) {
        return after(own(by), person(by), leavings.say(own(by), person(by), by), by);
    }

    @PostMapping("/my-leaving/taking-back")
    @For({MEMBER, CHAIR})
    ModelAndView takeBackMine(Actor by) {
        return after(own(by), person(by), leavings.takeBack(own(by), person(by), by), by);
    }

    @GetMapping("/loan-groups/{id}/leavings/{person}")
    @For(OFFICER)
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID person, Actor by) {
        return page(new LoanGroupId(id), new PersonId(person), Errors.NONE, OK, by);
    }

    @PostMapping("/loan-groups/{id}/leavings/{person}")
    @For(OFFICER)
    ModelAndView say(@PathVariable UUID id, @PathVariable UUID person, Actor by) {
        var group = new LoanGroupId(id);
        var member = new PersonId(person);
        return after(group, member, leavings.say(group, member, by), by);
    }

    @PostMapping("/loan-groups/{id}/leavings/{person}/agreement")
    @For(OFFICER)
    ModelAndView agree(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") List<String> agreeing,
            @RequestParam(defaultValue = "") String on,
            Actor by) {
        var group = new LoanGroupId(id);
        var member = new PersonId(person);
        var day = GroupForms.date(on);
        if (day.isEmpty()) return page(group, member, wrongDay(), UNPROCESSABLE_CONTENT, by);
        var others = agreeing.stream()
                .flatMap(one -> GroupForms.person(one).stream())
                .collect(Collectors.toSet());
        return after(group, member, leavings.agree(group, member, others, day.get(), by), by);
    }

    @PostMapping("/loan-groups/{id}/leavings/{person}/taking-back")
    @For(OFFICER)
    ModelAndView takeBack(@PathVariable UUID id, @PathVariable UUID person, Actor by) {
        var group = new LoanGroupId(id);
        var member = new PersonId(person);
        return after(group, member, leavings.takeBack(group, member, by), by);
    }

    private ModelAndView after(LoanGroupId group, PersonId person, Result<PersonId, LeavingRefusal> result, Actor by) {
        return switch (result) {
            case Done(var _) -> Page.redirect(address(group, person, by));
            case Refused(var why) -> page(group, person, GroupForms.errors(why, people), CONFLICT, by);
        };
    }

    private ModelAndView page(LoanGroupId id, PersonId person, Errors errors, HttpStatus status, Actor by) {
        var found = groups.seenBy(by, id);
        var group = found.details();
        if (!group.has(person)) throw new NoSuchElementException("not a member");
        var outlook = leavings.outlook(id, person);
        var others = people.all(
                group.people().stream().filter(other -> !other.equals(person)).toList());
        var agreeing = outlook.said().map(Leaving::agreeing).orElse(Set.of());
        var page = new LeavingPage(
                address(id, person, by),
                "/loan-groups/" + id.value(),
                group.name(),
                people.find(person).map(Person::name).orElse("?"),
                !by.is(OFFICER),
                found instanceof LoanGroup.Borrowing,
                outlook,
                today(),
                others.values().stream()
                        .map(other -> new Choice(other.id().value().toString(), other.name()))
                        .toList(),
                others.values().stream()
                        .filter(other -> agreeing.contains(other.id()))
                        .map(Person::name)
                        .toList(),
                agreeing.stream().map(one -> one.value().toString()).collect(Collectors.toSet()),
                errors);
        return new Page("groups/leaving", page, status);
    }

    private static String address(LoanGroupId group, PersonId person, Actor by) {
        return by.is(OFFICER) ? "/loan-groups/%s/leavings/%s".formatted(group.value(), person.value()) : "/my-leaving";
    }

    private LoanGroupId own(Actor by) {
        return groups.ofPerson(person(by)).orElseThrow();
    }

    private static PersonId person(Actor by) {
        return Optional.ofNullable(by.person()).map(PersonId::new).orElseThrow();
    }

    private static Errors wrongDay() {
        return Errors.NONE.and("on", "groups.date.wrong");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

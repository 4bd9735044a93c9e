package id.renteng.web.groups;

import static id.renteng.kernel.Role.OFFICER;

import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.LoanGroups.NewLoanGroup;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.groups.NewLoanGroupPage.Form;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Forming a loan group from the members of a coached group who are in none yet.
@Controller
class FormationPages {

    private final CoachedGroups coached;
    private final LoanGroups groups;
    private final People people;
    private final Clock clock;

    FormationPages(CoachedGroups coached, LoanGroups groups, People people, Clock clock) {
        this.coached = coached;
        this.groups = groups;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/coached-groups/{id}/loan-groups/new")
    @For(OFFICER)
    ModelAndView form(@PathVariable UUID id, @RequestParam(name = "people", defaultValue = "") List<String> chosen) {
        var form = new Form("", LocalDate.now(clock).toString(), "", "", "", chosen);
        return form(new CoachedGroupId(id), form, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/coached-groups/{id}/loan-groups")
    @For(OFFICER)
    ModelAndView form(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String formedOn,
            @RequestParam(defaultValue = "") String chair,
            @RequestParam(defaultValue = "") String secretary,
            @RequestParam(defaultValue = "") String treasurer,
            @RequestParam(name = "people", defaultValue = "") List<String> chosen,
            Actor by) {
        var within = new CoachedGroupId(id);
        var form = new Form(name, formedOn, chair, secretary, treasurer, chosen);
        var errors = errors(form);
        if (!errors.isEmpty()) return form(within, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        var asked = new NewLoanGroup(
                within,
                name,
                GroupForms.person(chair).orElseThrow(),
                GroupForms.person(secretary).orElseThrow(),
                GroupForms.person(treasurer).orElseThrow(),
                chosen.stream().flatMap(one -> GroupForms.person(one).stream()).toList());
        return switch (groups.form(asked, GroupForms.date(formedOn).orElseThrow(), by)) {
            case Done(var made) -> Page.redirect("/loan-groups/" + made.value());
            case Refused(var refusal) -> form(within, form, GroupForms.errors(refusal, people), HttpStatus.CONFLICT);
        };
    }

    private static Errors errors(Form form) {
        return GroupForms.nameErrors(form.name())
                .andIf(GroupForms.date(form.formedOn()).isEmpty(), "formedOn", "groups.date.wrong")
                .andIf(GroupForms.person(form.chair()).isEmpty(), "chair", "groups.officer.missing")
                .andIf(GroupForms.person(form.secretary()).isEmpty(), "secretary", "groups.officer.missing")
                .andIf(GroupForms.person(form.treasurer()).isEmpty(), "treasurer", "groups.officer.missing");
    }

    private ModelAndView form(CoachedGroupId id, Form form, Errors errors, HttpStatus status) {
        var group = coached.find(id).orElseThrow();
        var members = coached.members(id);
        var taken = groups.placesOf(members);
        var free = people.all(members).values().stream()
                .filter(person -> !taken.containsKey(person.id()))
                .map(person -> new Choice(person.id().value().toString(), person.name(), person.address()))
                .toList();
        return new Page(
                "groups/loan-new",
                new NewLoanGroupPage(
                        id.value().toString(), group.details().name(), form, free, coached.rules(), errors),
                status);
    }
}

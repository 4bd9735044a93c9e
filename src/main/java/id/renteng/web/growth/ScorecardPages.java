package id.renteng.web.growth;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.VERIFIER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.access.Users;
import id.renteng.growth.Assessment;
import id.renteng.growth.Assessment.Kind;
import id.renteng.growth.AssessmentRefusal;
import id.renteng.growth.Assessments;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.Business;
import id.renteng.registry.Businesses;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The business of one person before and after, and assessing it.
@Controller
@RequestMapping("/people/{id}/assessments")
class ScorecardPages {

    private static final String FOOD_TRADE = "kuliner";

    private final Assessments assessments;
    private final People people;
    private final Businesses businesses;
    private final Users users;
    private final Clock clock;

    ScorecardPages(Assessments assessments, People people, Businesses businesses, Users users, Clock clock) {
        this.assessments = assessments;
        this.people = people;
        this.businesses = businesses;
        this.users = users;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, VERIFIER, HEAD, AUDITOR})
    ModelAndView show(@PathVariable UUID id, Actor by) {
        var person = person(id);
        var made = assessments.of(person.id());
        var names = businesses.of(person.id()).stream()
                .map(Business::name)
                .filter(name -> !name.isBlank())
                .toList();
        return new Page(
                "growth/show", new ScorecardPage(person, names, made, assessors(made), by.is(OFFICER, VERIFIER)));
    }

    @GetMapping("/new")
    @For({OFFICER, VERIFIER})
    ModelAndView form(@PathVariable UUID id) {
        var person = person(id);
        var kind = assessments.of(person.id()).isEmpty() ? Kind.BASELINE : Kind.LATER;
        var empty = new LinkedMultiValueMap<String, String>();
        empty.add("on", LocalDate.now(clock).toString());
        if (businesses.of(person.id()).stream().anyMatch(b -> b.trade().equals(FOOD_TRADE))) empty.add("facts", "FOOD");
        return form(person, kind, new AssessmentForm(empty), Errors.NONE, OK);
    }

    @PostMapping
    @For({OFFICER, VERIFIER})
    ModelAndView record(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Actor by) {
        var person = person(id);
        var form = new AssessmentForm(sent);
        if (!form.errors().isEmpty()) return form(person, form.kind(), form, form.errors(), UNPROCESSABLE_CONTENT);
        return switch (record(person.id(), form, by)) {
            case Done<Assessment, AssessmentRefusal> _ -> Page.redirect("/people/" + id + "/assessments");
            case Refused<Assessment, AssessmentRefusal>(var refusal) ->
                form(person, form.kind(), form, Refusals.of(refusal), CONFLICT);
        };
    }

    private Result<Assessment, AssessmentRefusal> record(PersonId person, AssessmentForm form, Actor by) {
        var on = form.day().orElseThrow();
        return switch (form.kind()) {
            case BASELINE -> assessments.baseline(person, form.asked(), form.value("note"), on, by);
            case LATER -> assessments.assessAgain(person, form.asked(), form.value("note"), on, by);
        };
    }

    private ModelAndView form(Person person, Kind kind, AssessmentForm form, Errors errors, HttpStatus status) {
        return new Page("growth/new", new NewAssessmentPage(person, kind, form, errors), status);
    }

    private Map<UUID, String> assessors(List<Assessment> made) {
        return users.names(made.stream().map(Assessment::by).distinct().toList());
    }

    private Person person(UUID id) {
        return people.find(new PersonId(id)).orElseThrow();
    }
}

package id.renteng.web.readiness;

import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.groups.LoanGroup.Details;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.readiness.Eligibility;
import id.renteng.readiness.Eligibility.Finding;
import id.renteng.readiness.Eligibility.Matter;
import id.renteng.readiness.EvidenceRefusal.NoteMissing;
import id.renteng.readiness.EvidenceRefusal.OfEligibility;
import id.renteng.readiness.Learning;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.readiness.EligibilityPage.Line;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
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

/// Where a verifier records the seven checks of a member.
@Controller
@RequestMapping("/loan-groups/{id}/readiness/eligibility")
class EligibilityPages {

    private final Learning learning;
    private final LoanGroups groups;
    private final People people;
    private final Clock clock;

    EligibilityPages(Learning learning, LoanGroups groups, People people, Clock clock) {
        this.learning = learning;
        this.groups = groups;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    @For(VERIFIER)
    ModelAndView list(@PathVariable UUID id) {
        var group = group(id);
        var known = learning.eligibility(group.people());
        var lines = people.all(group.people()).values().stream()
                .map(person -> new Line(person.id().value().toString(), person.name(), known.get(person.id())))
                .toList();
        return new Page(
                "readiness/eligibility",
                new EligibilityPage(id.toString(), group.name(), lines, "", "", Map.of(), Errors.NONE));
    }

    @GetMapping("/{person}")
    @For(VERIFIER)
    ModelAndView ask(@PathVariable UUID id, @PathVariable UUID person) {
        var form = new HashMap<String, String>();
        var known = learning.eligibility(List.of(new PersonId(person))).get(new PersonId(person));
        if (known != null) known.findings().forEach((matter, finding) -> form.put(matter.name(), finding.name()));
        form.put("on", LocalDate.now(clock).toString());
        return form(id, person, form, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/{person}")
    @For(VERIFIER)
    ModelAndView record(
            @PathVariable UUID id, @PathVariable UUID person, @RequestParam Map<String, String> form, Actor by) {
        var findings = findings(form);
        var on = ClinicPages.day(form.getOrDefault("on", ""));
        var errors = Errors.NONE.andIf(on.isEmpty(), "on", "readiness.error.day");
        for (var matter : Matter.values()) {
            errors = errors.andIf(!findings.containsKey(matter), matter.name(), "readiness.error.choice");
        }
        if (!errors.isEmpty()) return form(id, person, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        var checked =
                new Eligibility(new PersonId(person), findings, form.getOrDefault("source", ""), on.orElseThrow());
        return switch (learning.recordEligibility(new LoanGroupId(id), checked, by)) {
            case Done(var _) -> Page.redirect("/loan-groups/" + id + "/readiness/eligibility");
            case Refused(var refusal) -> form(id, person, form, errors(refusal), HttpStatus.CONFLICT);
        };
    }

    private static Errors errors(OfEligibility refusal) {
        return refusal instanceof NoteMissing
                ? Errors.NONE.and("source", "eligibility.source.missing")
                : Asked.refusal(refusal);
    }

    private ModelAndView form(UUID id, UUID person, Map<String, String> form, Errors errors, HttpStatus status) {
        var group = group(id);
        var who = new PersonId(person);
        if (!group.has(who)) throw new NoSuchElementException("not in this group");
        var name = Objects.requireNonNull(people.all(List.of(who)).get(who)).name();
        var page = new EligibilityPage(id.toString(), group.name(), List.of(), person.toString(), name, form, errors);
        return new Page("readiness/eligibility", page, status);
    }

    private Details group(UUID id) {
        return groups.find(new LoanGroupId(id)).orElseThrow().details();
    }

    private static Map<Matter, Finding> findings(Map<String, String> form) {
        var findings = new EnumMap<Matter, Finding>(Matter.class);
        for (var matter : Matter.values()) {
            Choices.read(Finding.values(), form.getOrDefault(matter.name(), ""))
                    .ifPresent(finding -> findings.put(matter, finding));
        }
        return findings;
    }
}

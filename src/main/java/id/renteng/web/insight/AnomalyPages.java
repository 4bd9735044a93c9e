package id.renteng.web.insight;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.groups.LoanGroups;
import id.renteng.insight.Anomalies;
import id.renteng.insight.Anomaly;
import id.renteng.insight.Anomaly.Verdict;
import id.renteng.insight.AnomalyId;
import id.renteng.insight.AnomalyRefusal;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.web.Choice;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.util.Map;
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

/// What is unusual about loan groups, and what people found out about it.
@Controller
@RequestMapping("/anomalies")
class AnomalyPages {

    private final Anomalies anomalies;
    private final LoanGroups groups;
    private final People people;

    AnomalyPages(Anomalies anomalies, LoanGroups groups, People people) {
        this.anomalies = anomalies;
        this.groups = groups;
        this.people = people;
    }

    @GetMapping
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView list(Actor by) {
        var all = anomalies.all(by);
        var known = people.all(all.stream()
                .flatMap(anomaly -> anomaly.people().stream())
                .distinct()
                .toList());
        var named = groups.all(all.stream().map(Anomaly::group).distinct().toList());
        var lines = all.stream()
                .map(anomaly -> new AnomaliesPage.Line(
                        anomaly.id().value().toString(),
                        anomaly.rule().name(),
                        named.containsKey(anomaly.group())
                                ? named.get(anomaly.group()).details().name()
                                : "?",
                        anomaly.people().stream()
                                .map(person -> name(person, known))
                                .collect(Collectors.joining(", ")),
                        anomaly.decision().map(found -> found.verdict().name()).orElse("")))
                .toList();
        return new Page("insight/anomalies", new AnomaliesPage(lines));
    }

    @GetMapping("/{anomaly}")
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView show(@PathVariable UUID anomaly, Actor by) {
        return page(anomaly, "", "", Errors.NONE, HttpStatus.OK, by);
    }

    @PostMapping("/{anomaly}")
    @For({OFFICER, HEAD})
    ModelAndView decide(
            @PathVariable UUID anomaly,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String why,
            Actor by) {
        var known = Choices.read(Verdict.values(), verdict);
        if (known.isEmpty()) {
            var errors = Errors.NONE.and("verdict", "anomaly.verdict.missing");
            return page(anomaly, verdict, why, errors, HttpStatus.UNPROCESSABLE_CONTENT, by);
        }
        return switch (anomalies.decide(new AnomalyId(anomaly), known.get(), why, by)) {
            case Done(var _) -> Page.redirect("/anomalies");
            case Refused(var refusal) -> page(anomaly, verdict, why, errors(refusal), HttpStatus.CONFLICT, by);
        };
    }

    private static Errors errors(AnomalyRefusal refusal) {
        return switch (refusal) {
            case AnomalyRefusal.WhyMissing() -> Errors.NONE.and("why", "anomaly.why.missing");
            case AnomalyRefusal.FormedByYou() -> Errors.of("anomaly.formed-by-you");
            case AnomalyRefusal.AlreadyDecided() -> Errors.of("anomaly.decided");
        };
    }

    private ModelAndView page(UUID id, String verdict, String why, Errors errors, HttpStatus status, Actor by) {
        var anomaly = anomalies.seenBy(by, new AnomalyId(id));
        var known = people.all(anomaly.people());
        var page = new AnomalyPage(
                anomaly,
                groups.find(anomaly.group()).orElseThrow().details().name(),
                "/loan-groups/" + anomaly.group().value(),
                anomaly.people().stream()
                        .map(person -> new Choice(person.value().toString(), name(person, known)))
                        .toList(),
                by.is(OFFICER, HEAD) && anomaly.decision().isEmpty(),
                verdict,
                why,
                errors);
        return new Page("insight/anomaly", page, status);
    }

    private static String name(PersonId person, Map<PersonId, Person> known) {
        var found = known.get(person);
        return found == null ? "?" : found.name();
    }
}

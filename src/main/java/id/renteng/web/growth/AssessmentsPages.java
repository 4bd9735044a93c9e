package id.renteng.web.growth;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.growth.Assessments;
import id.renteng.growth.Assessments.Due;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.growth.AssessmentsPage.Line;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who has been assessed, and whose turn it is.
@Controller
@RequestMapping("/assessments")
class AssessmentsPages {

    private final Assessments assessments;
    private final People people;

    AssessmentsPages(Assessments assessments, People people) {
        this.assessments = assessments;
        this.people = people;
    }

    @GetMapping
    @For({OFFICER, VERIFIER, HEAD, AUDITOR})
    ModelAndView list(@RequestParam(defaultValue = "true") boolean due, @RequestParam(defaultValue = "1") int page) {
        int number = Math.clamp(page, 1, 10_000);
        int from = (number - 1) * AssessmentsPage.PER_PAGE;
        var found = due
                ? assessments.due(from, AssessmentsPage.PER_PAGE)
                : assessments.measured(from, AssessmentsPage.PER_PAGE);
        var lines = lines(found, people.all(found.stream().map(Due::person).toList()));
        return new Page("growth/list", new AssessmentsPage(assessments.counts(), people.count(), due, number, lines));
    }

    private static List<Line> lines(List<Due> found, Map<PersonId, Person> people) {
        return found.stream()
                .map(one -> new Line(
                        one.person().value().toString(),
                        Objects.requireNonNull(people.get(one.person())).name(),
                        one.latestOn(),
                        one.latestClass()))
                .toList();
    }
}

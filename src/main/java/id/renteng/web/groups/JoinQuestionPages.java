package id.renteng.web.groups;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.MEMBER;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.groups.Charter;
import id.renteng.groups.Compositions;
import id.renteng.groups.Formations;
import id.renteng.groups.JoinQuestion;
import id.renteng.groups.JoinQuestionId;
import id.renteng.groups.JoinQuestions;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
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

/// Somebody would join a loan group: she and each of its members say yes or no, and may think again until she has
/// joined.
@Controller
@RequestMapping("/my-join-questions/{id}")
class JoinQuestionPages {

    private final JoinQuestions questions;
    private final Compositions compositions;
    private final LoanGroups groups;
    private final Formations formations;
    private final People people;

    JoinQuestionPages(
            JoinQuestions questions,
            Compositions compositions,
            LoanGroups groups,
            Formations formations,
            People people) {
        this.questions = questions;
        this.compositions = compositions;
        this.groups = groups;
        this.formations = formations;
        this.people = people;
    }

    @GetMapping
    @For({MEMBER, CHAIR})
    ModelAndView show(@PathVariable UUID id, Actor by) {
        return page(id, Errors.NONE, OK, by);
    }

    @PostMapping
    @For({MEMBER, CHAIR})
    ModelAndView answer(@PathVariable UUID id, @RequestParam(defaultValue = "") String answer, Actor by) {
        if (!answer.equals("yes") && !answer.equals("no")) {
            return page(id, Errors.NONE.and("answer", "agreement.answer.missing"), UNPROCESSABLE_CONTENT, by);
        }
        // Taken, or over meanwhile: her list says what is still asked.
        var _ = questions.answer(new JoinQuestionId(id), answer.equals("yes"), by);
        return Page.redirect("/my-group-questions");
    }

    /// @throws java.util.NoSuchElementException if nobody asks her this, or not any more
    private ModelAndView page(UUID id, Errors errors, HttpStatus status, Actor by) {
        var question = questions.asks(by).stream()
                .filter(asked -> asked.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        var own = new PersonId(Objects.requireNonNull(by.person()));
        var members = people.all(compositions.askedOfNewcomers(question.group()));
        var page = new JoinAnswerPage(
                "/my-join-questions/" + id,
                groups.find(question.group()).orElseThrow().details().name(),
                people.find(question.person()).orElseThrow().name(),
                question.person().equals(own),
                members.values().stream().map(Person::name).toList(),
                formations.charter(question.group()).map(Charter::rules).orElse(null),
                question.answerBy(),
                said(question, own),
                errors);
        return new Page("groups/join-answer", page, status);
    }

    static String said(JoinQuestion question, PersonId own) {
        var said = question.answers().get(own);
        if (said == null) return "";
        return said.yes() ? "yes" : "no";
    }
}

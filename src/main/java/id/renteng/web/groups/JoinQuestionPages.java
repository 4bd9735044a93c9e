package id.renteng.web.groups;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.MEMBER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.groups.AgreementText;
import id.renteng.groups.Formations;
import id.renteng.groups.GroupAccounts;
import id.renteng.groups.JoinQuestion;
import id.renteng.groups.JoinQuestionId;
import id.renteng.groups.JoinQuestionRefusal.NotOpen;
import id.renteng.groups.JoinQuestionRefusal.OfAnswer;
import id.renteng.groups.JoinQuestionRefusal.TooLate;
import id.renteng.groups.JoinQuestions;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
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
    private final LoanGroups groups;
    private final Formations formations;
    private final GroupAccounts accounts;
    private final People people;
    private final Clock clock;

    JoinQuestionPages(
            JoinQuestions questions,
            LoanGroups groups,
            Formations formations,
            GroupAccounts accounts,
            People people,
            Clock clock) {
        this.questions = questions;
        this.groups = groups;
        this.formations = formations;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
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
        return switch (questions.answer(new JoinQuestionId(id), answer.equals("yes"), by)) {
            case Done(var _) -> Page.redirect("/my-group-questions");
            case Refused(var why) -> page(id, errors(why), CONFLICT, by);
        };
    }

    private static Errors errors(OfAnswer why) {
        return switch (why) {
            case NotOpen _ -> Errors.of("join.refused.over");
            case TooLate(var answerBy) -> Errors.NONE.and("answer", "agreement.refused.late", answerBy);
        };
    }

    /// @throws java.util.NoSuchElementException if nobody asked her this
    private ModelAndView page(UUID id, Errors errors, HttpStatus status, Actor by) {
        var question = questions.find(new JoinQuestionId(id), by).orElseThrow();
        var group = groups.find(question.group()).orElseThrow().details();
        var own = new PersonId(Objects.requireNonNull(by.person()));
        boolean joins = question.person().equals(own);
        // Who is a member said yes to these words when she came.
        var text = joins ? AgreementText.of(group.name()) : "";
        var page = new JoinAnswerPage(
                "/my-join-questions/" + id,
                AgreementFacts.of(group, formations.charter(group.id()), accounts.of(group.id()), text, people),
                people.find(question.person()).orElseThrow().name(),
                joins,
                question.over().map(Enum::name).orElse(""),
                question.answerBy(),
                question.isInTime(LocalDate.now(clock)),
                said(question, own),
                question.refusing().contains(own),
                errors);
        return new Page("groups/join-answer", page, status);
    }

    static String said(JoinQuestion question, PersonId own) {
        var said = question.answers().get(own);
        if (said == null) return "";
        return said.yes() ? "yes" : "no";
    }
}

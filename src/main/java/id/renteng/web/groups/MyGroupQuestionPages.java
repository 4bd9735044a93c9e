package id.renteng.web.groups;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.MEMBER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.groups.Agreements;
import id.renteng.groups.Agreements.Question;
import id.renteng.groups.Answer;
import id.renteng.groups.FormationId;
import id.renteng.groups.JoinQuestion;
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
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Somebody is asked whether she wants to be in a loan group: with whom, under which rules, until when. She says yes or
/// no, and may change her yes until the group is formed.
@Controller
@RequestMapping("/my-group-questions")
class MyGroupQuestionPages {

    private final Agreements agreements;
    private final JoinQuestions joinings;
    private final LoanGroups groups;
    private final People people;
    private final Clock clock;

    MyGroupQuestionPages(Agreements agreements, JoinQuestions joinings, LoanGroups groups, People people, Clock clock) {
        this.agreements = agreements;
        this.joinings = joinings;
        this.groups = groups;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    @For({MEMBER, CHAIR})
    ModelAndView list(Actor by) {
        var lines = agreements.asks(by).stream()
                .map(question -> line(question, own(by)))
                .toList();
        var asked = joinings.asks(by);
        var names = people.all(asked.stream().map(JoinQuestion::person).toList());
        var named = groups.all(asked.stream().map(JoinQuestion::group).toList());
        var joins = asked.stream()
                .map(question -> new MyGroupQuestionsPage.Joining(
                        "/my-join-questions/" + question.id().value(),
                        Objects.requireNonNull(names.get(question.person())).name(),
                        Objects.requireNonNull(named.get(question.group()))
                                .details()
                                .name(),
                        question.person().equals(own(by)),
                        question.answerBy(),
                        question.isInTime(LocalDate.now(clock)),
                        JoinQuestionPages.said(question, own(by))))
                .toList();
        return new Page("groups/my-questions", new MyGroupQuestionsPage(lines, joins));
    }

    @GetMapping("/{id}")
    @For({MEMBER, CHAIR})
    ModelAndView show(@PathVariable UUID id, Actor by) {
        return page(id, AgreementForm.empty(LocalDate.now(clock).toString()), Errors.NONE, OK, by);
    }

    @PostMapping("/{id}")
    @For({MEMBER, CHAIR})
    ModelAndView answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int asking,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason,
            Actor by) {
        var form = new AgreementForm(answer, reason, "", LocalDate.now(clock).toString());
        var errors = form.errors();
        if (!errors.isEmpty()) return page(id, form, errors, UNPROCESSABLE_CONTENT, by);
        return switch (agreements.answer(new FormationId(id), asking, form.reply(), by)) {
            case Done(var _) -> Page.redirect("/my-group-questions");
            case Refused(var why) ->
                isAsked(id, by)
                        ? page(id, form, AgreementForm.errors(why, people), CONFLICT, by)
                        : Page.redirect("/my-group-questions");
        };
    }

    private boolean isAsked(UUID id, Actor by) {
        return question(id, by).isPresent();
    }

    private Optional<Question> question(UUID id, Actor by) {
        return agreements.asks(by).stream()
                .filter(asked -> asked.draft().id().value().equals(id))
                .findFirst();
    }

    private static MyGroupQuestionsPage.Line line(Question question, PersonId own) {
        var draft = question.draft();
        var asking = question.so().asking();
        return new MyGroupQuestionsPage.Line(
                draft.id().value().toString(),
                draft.name(),
                draft.people().size(),
                asking.answerBy(),
                asking.byPerson().get(own) instanceof Answer.Yes);
    }

    /// @throws NoSuchElementException if nobody asks her this, or not any more
    private ModelAndView page(UUID id, AgreementForm form, Errors errors, HttpStatus status, Actor by) {
        var question = question(id, by).orElseThrow();
        var draft = question.draft();
        var asking = question.so().asking();
        var own = own(by);
        var page = new AnswerPage(
                AgreementFacts.of(draft, agreements.account(draft), people),
                "/my-group-questions/" + id,
                "/my-group-questions",
                people.find(own).orElseThrow().name(),
                true,
                asking.number(),
                asking.answerBy(),
                asking.byPerson().get(own) instanceof Answer.Yes,
                asking.byPerson().get(own) instanceof Answer.Yes
                        || !LocalDate.now(clock).isAfter(asking.answerBy()),
                form,
                errors);
        return new Page("groups/answer", page, status);
    }

    private static PersonId own(Actor by) {
        return new PersonId(Objects.requireNonNull(by.person()));
    }
}

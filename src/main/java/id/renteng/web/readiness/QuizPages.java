package id.renteng.web.readiness;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.readiness.Learning;
import id.renteng.readiness.Question;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Navigation;
import id.renteng.web.Page;
import java.util.EnumMap;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The five questions: a member answers them herself, or aloud with an officer who marks her answers.
@Controller
class QuizPages {

    private final Learning learning;
    private final LoanGroups groups;
    private final People people;

    QuizPages(Learning learning, LoanGroups groups, People people) {
        this.learning = learning;
        this.groups = groups;
        this.people = people;
    }

    @GetMapping("/quiz")
    @For({MEMBER, CHAIR})
    ModelAndView mine(Actor by) {
        return page(own(by), "/quiz", Map.of(), Errors.NONE, HttpStatus.OK, by);
    }

    @PostMapping("/quiz")
    @For({MEMBER, CHAIR})
    ModelAndView answerMine(@RequestParam Map<String, String> form, Actor by) {
        return answer(own(by), "/quiz", form, by);
    }

    @GetMapping("/people/{person}/quiz")
    @For(OFFICER)
    ModelAndView hers(@PathVariable UUID person, Actor by) {
        return page(new PersonId(person), action(person), Map.of(), Errors.NONE, HttpStatus.OK, by);
    }

    @PostMapping("/people/{person}/quiz")
    @For(OFFICER)
    ModelAndView answerHers(@PathVariable UUID person, @RequestParam Map<String, String> form, Actor by) {
        return answer(new PersonId(person), action(person), form, by);
    }

    /// Who answered them, and how, with whom an officer may still go through them.
    @GetMapping("/loan-groups/{id}/readiness/procedure")
    @For(OFFICER)
    ModelAndView list(@PathVariable UUID id, Actor by) {
        var details = groups.seenBy(by, new LoanGroupId(id)).details();
        var taken = learning.quizzes(details.people());
        var names = people.all(details.people());
        var rows = details.people().stream()
                .map(person -> new QuizListPage.Row(
                        Objects.requireNonNull(names.get(person)).name(), action(person.value()), taken.get(person)))
                .toList();
        return new Page(
                "readiness/procedure", new QuizListPage(details.name(), "/loan-groups/" + id + "/readiness", rows));
    }

    private ModelAndView answer(PersonId person, String action, Map<String, String> form, Actor by) {
        var answers = answers(form);
        return switch (learning.answer(person, answers, by)) {
            case Done(var score) ->
                new Page(
                        "readiness/quiz",
                        new QuizPage(name(person), action, answers, score, null, back(person, by), Errors.NONE));
            case Refused(var refusal) ->
                page(person, action, answers, Asked.refusal(refusal), HttpStatus.UNPROCESSABLE_CONTENT, by);
        };
    }

    private ModelAndView page(
            PersonId person,
            String action,
            Map<Question, Integer> answers,
            Errors errors,
            HttpStatus status,
            Actor by) {
        var before = learning.quizzes(List.of(person)).get(person);
        var page = new QuizPage(name(person), action, answers, null, before, back(person, by), errors);
        return new Page("readiness/quiz", page, status);
    }

    /// Her own home, or for an officer the list of her group.
    private String back(PersonId person, Actor by) {
        if (!by.is(OFFICER)) return Navigation.homeOf(by.role());
        return groups.ofPerson(person)
                .map(group -> "/loan-groups/" + group.value() + "/readiness/procedure")
                .orElse("/people/" + person.value());
    }

    private String name(PersonId person) {
        return people.find(person).orElseThrow().name();
    }

    private static Map<Question, Integer> answers(Map<String, String> form) {
        var answers = new EnumMap<Question, Integer>(Question.class);
        for (var question : Question.values()) {
            var typed = form.getOrDefault(question.name(), "");
            if (typed.matches("[1-3]")) answers.put(question, Integer.valueOf(typed));
        }
        return answers;
    }

    private static PersonId own(Actor by) {
        var person = by.person();
        if (person == null) throw new NoSuchElementException("a member without a person");
        return new PersonId(person);
    }

    private static String action(UUID person) {
        return "/people/" + person + "/quiz";
    }
}

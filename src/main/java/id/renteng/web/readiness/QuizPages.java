package id.renteng.web.readiness;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.readiness.Learning;
import id.renteng.readiness.Question;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
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
    private final People people;

    QuizPages(Learning learning, People people) {
        this.learning = learning;
        this.people = people;
    }

    @GetMapping("/quiz")
    @For({MEMBER, CHAIR})
    ModelAndView mine(Actor by) {
        return page(own(by), "/quiz", Map.of(), Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/quiz")
    @For({MEMBER, CHAIR})
    ModelAndView answerMine(@RequestParam Map<String, String> form, Actor by) {
        return answer(own(by), "/quiz", form, by);
    }

    @GetMapping("/people/{person}/quiz")
    @For(OFFICER)
    ModelAndView hers(@PathVariable UUID person) {
        return page(new PersonId(person), action(person), Map.of(), Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/people/{person}/quiz")
    @For(OFFICER)
    ModelAndView answerHers(@PathVariable UUID person, @RequestParam Map<String, String> form, Actor by) {
        return answer(new PersonId(person), action(person), form, by);
    }

    private ModelAndView answer(PersonId person, String action, Map<String, String> form, Actor by) {
        var answers = answers(form);
        return switch (learning.answer(person, answers, by)) {
            case Done(var score) ->
                new Page("readiness/quiz", new QuizPage(name(person), action, answers, score, Errors.NONE));
            case Refused(var refusal) ->
                page(person, action, answers, Asked.refusal(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView page(
            PersonId person, String action, Map<Question, Integer> answers, Errors errors, HttpStatus status) {
        return new Page("readiness/quiz", new QuizPage(name(person), action, answers, null, errors), status);
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

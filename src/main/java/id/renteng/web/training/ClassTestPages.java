package id.renteng.web.training;

import static id.renteng.kernel.Role.TRAINER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.training.ClassId;
import id.renteng.training.Classes;
import id.renteng.training.TestPart;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The test before and the test after a class, one score a participant.
@Controller
@RequestMapping("/classes/{id}/tests/{part}")
class ClassTestPages {

    private final Classes classes;
    private final People people;

    ClassTestPages(Classes classes, People people) {
        this.classes = classes;
        this.people = people;
    }

    @GetMapping
    @For(TRAINER)
    ModelAndView ask(@PathVariable UUID id, @PathVariable String part) {
        return form(id, part(part), Map.of(), Errors.NONE, OK);
    }

    @PostMapping
    @For(TRAINER)
    ModelAndView record(
            @PathVariable UUID id, @PathVariable String part, @RequestParam Map<String, String> sent, Actor by) {
        var of = part(part);
        var scores = new HashMap<PersonId, Integer>();
        var errors = Errors.NONE;
        for (var person : classes.find(new ClassId(id)).orElseThrow().people()) {
            var written = sent.getOrDefault("score-" + person.value(), "").strip();
            if (written.isEmpty()) continue;
            if (written.matches("\\d{1,3}")) scores.put(person, Integer.parseInt(written));
            else errors = errors.and("score-" + person.value(), "classes.refused.score", 100);
        }
        if (!errors.isEmpty()) return form(id, of, sent, errors, UNPROCESSABLE_CONTENT);
        return switch (classes.recordTest(new ClassId(id), of, scores, by)) {
            case Done(var _) -> Page.redirect("/classes/" + id);
            case Refused(var refusal) -> form(id, of, sent, Refusals.of(refusal, Map.of()), CONFLICT);
        };
    }

    private ModelAndView form(UUID id, TestPart part, Map<String, String> sent, Errors errors, HttpStatus status) {
        var roster = classes.find(new ClassId(id)).orElseThrow();
        return new Page(
                "classes/test", new ClassTestPage(roster, part, people.all(roster.people()), sent, errors), status);
    }

    /// Anything but `before` is the test after the class.
    private static TestPart part(String written) {
        return written.equals("before") ? TestPart.BEFORE : TestPart.AFTER;
    }
}

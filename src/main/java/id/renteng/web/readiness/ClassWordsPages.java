package id.renteng.web.readiness;

import static id.renteng.kernel.Role.TRAINER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.readiness.Learning;
import id.renteng.training.ClassId;
import id.renteng.training.Classes;
import id.renteng.training.Roster;
import id.renteng.training.Theme;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.readiness.FactsPage.Form;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a trainer writes down how the people of a class of compulsory group training explain joint liability: without
/// it they cannot pass, and not all of them are in a loan group yet.
@Controller
@RequestMapping("/classes/{id}/own-words")
class ClassWordsPages {

    private final Classes classes;
    private final FactLists lists;
    private final Learning learning;

    ClassWordsPages(Classes classes, FactLists lists, Learning learning) {
        this.classes = classes;
        this.lists = lists;
        this.learning = learning;
    }

    @GetMapping
    @For(TRAINER)
    ModelAndView show(@PathVariable UUID id, Locale language) {
        return page(roster(id), Form.EMPTY, Errors.NONE, OK, language);
    }

    @PostMapping
    @For(TRAINER)
    ModelAndView record(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String note,
            Locale language,
            Actor by) {
        var roster = roster(id);
        var form = new Form(person, choice, on, note, "");
        var asked = new Asked<>(form, FactLists.Understood.class);
        if (asked.isWrong() || !roster.people().contains(asked.person())) {
            return page(roster, form, asked.errors(), UNPROCESSABLE_CONTENT, language);
        }
        boolean understood = asked.choice() == FactLists.Understood.RIGHT;
        var said = new Learning.OwnWords(asked.person(), note, understood, asked.on());
        return switch (learning.recordOwnWords(said, by)) {
            case Done(var _) -> Page.redirect("/classes/" + id + "/own-words");
            case Refused(var refusal) -> page(roster, form, Asked.refusal(refusal), CONFLICT, language);
        };
    }

    private Roster roster(UUID id) {
        return classes.find(new ClassId(id))
                .filter(roster -> roster.of().theme().kind() == Theme.Kind.LWK)
                .filter(roster -> !roster.participants().isEmpty())
                .orElseThrow(() -> new NoSuchElementException("no class of group training with people: " + id));
    }

    private ModelAndView page(Roster roster, Form form, Errors errors, HttpStatus status, Locale language) {
        var theme = roster.of().theme().nameIn(language.getLanguage());
        return new Page("readiness/facts", lists.ownWords(roster, theme, form, errors), status);
    }
}

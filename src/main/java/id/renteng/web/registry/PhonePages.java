package id.renteng.web.registry;

import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.KeyChangeRefusal;
import id.renteng.registry.KeyChanges;
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

/// Another phone of a person: asked for here, done by a second person.
@Controller
@RequestMapping("/people/{id}/phone")
class PhonePages {

    private final People people;
    private final KeyChanges changes;

    PhonePages(People people, KeyChanges changes) {
        this.people = people;
        this.changes = changes;
    }

    @GetMapping
    @For(OFFICER)
    ModelAndView form(@PathVariable UUID id) {
        return form(people.find(new PersonId(id)).orElseThrow(), "", Errors.NONE, HttpStatus.OK);
    }

    @PostMapping
    @For(OFFICER)
    ModelAndView propose(@PathVariable UUID id, @RequestParam(defaultValue = "") String phone, Actor by) {
        var person = people.find(new PersonId(id)).orElseThrow();
        return switch (changes.proposePhone(person.id(), phone, by)) {
            case Done(var _) -> Page.redirect("/key-changes");
            case Refused(KeyChangeRefusal.PhoneWrong()) -> {
                var errors = Errors.NONE.and("phone", "key-change.phone.wrong");
                yield form(person, phone, errors, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Refused(var _) -> form(person, phone, Errors.of("key-change.another-waits"), HttpStatus.CONFLICT);
        };
    }

    private static ModelAndView form(Person person, String typed, Errors errors, HttpStatus status) {
        var known = Objects.requireNonNullElse(person.phone(), "");
        var page = new PhonePage("/people/" + person.id().value(), person.name(), known, typed, errors);
        return new Page("registry/phone", page, status);
    }
}

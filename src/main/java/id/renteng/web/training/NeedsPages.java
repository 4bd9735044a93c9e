package id.renteng.web.training;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.growth.TrainingHints;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.training.Catalogue;
import id.renteng.training.NeedsRefusal;
import id.renteng.training.Theme;
import id.renteng.training.TrainingNeeds;
import id.renteng.web.Documents;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The form of training needs: for one's own needs, and for somebody who tells them.
@Controller
class NeedsPages {

    private final TrainingNeeds needs;
    private final Catalogue catalogue;
    private final People people;
    private final TrainingHints hints;
    private final Documents documents;
    private final Clock clock;

    NeedsPages(
            TrainingNeeds needs,
            Catalogue catalogue,
            People people,
            TrainingHints hints,
            Documents documents,
            Clock clock) {
        this.needs = needs;
        this.catalogue = catalogue;
        this.people = people;
        this.hints = hints;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping("/people/{id}/training-needs")
    @For({OFFICER, VERIFIER, TRAINER})
    ModelAndView ask(@PathVariable UUID id, Actor by) {
        return known(id, by);
    }

    /// The same form to be filled in by hand, where there is no signal.
    @GetMapping("/people/{id}/training-needs.pdf")
    @For({OFFICER, VERIFIER, TRAINER})
    ResponseEntity<byte[]> paper(@PathVariable UUID id) {
        var person = people.find(new PersonId(id)).orElseThrow();
        var paper = new NeedsPaper(person.name(), person.nikMasked(), skills());
        return documents.pdf("kebutuhan-pelatihan", "document/training-needs", paper);
    }

    @PostMapping("/people/{id}/training-needs")
    @For({OFFICER, VERIFIER, TRAINER})
    ModelAndView tell(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Actor by) {
        return tell(id, sent, "/people/" + id, by);
    }

    @GetMapping("/my-training/needs")
    @For({CHAIR, MEMBER})
    ModelAndView askHer(Actor by) {
        return known(own(by), by);
    }

    @PostMapping("/my-training/needs")
    @For({CHAIR, MEMBER})
    ModelAndView tellOwn(@RequestParam MultiValueMap<String, String> sent, Actor by) {
        return tell(own(by), sent, "/my-training", by);
    }

    private ModelAndView tell(UUID id, MultiValueMap<String, String> sent, String then, Actor by) {
        var form = NeedsForm.sent(sent);
        if (!form.errors().isEmpty()) return page(id, form, false, form.errors(), UNPROCESSABLE_CONTENT, by);
        return switch (needs.tell(new PersonId(id), form.needs(), by)) {
            case Done(var _) -> Page.redirect(then);
            case Refused(var refusal) -> page(id, form, false, said(refusal), CONFLICT, by);
        };
    }

    /// What she told; if she has not yet, what is known of her without asking.
    private ModelAndView known(UUID id, Actor by) {
        var told = needs.of(new PersonId(id), by);
        var form = NeedsForm.of(told.orElseGet(() -> hints.of(new PersonId(id)).needs()));
        return page(id, form, told.isEmpty(), Errors.NONE, OK, by);
    }

    private ModelAndView page(UUID id, NeedsForm form, boolean proposed, Errors errors, HttpStatus status, Actor by) {
        var person = people.find(new PersonId(id)).orElseThrow();
        var paper = by.is(CHAIR, MEMBER) ? "" : "/people/%s/training-needs.pdf".formatted(id);
        return new Page(
                "matching/needs",
                new NeedsPage(person.name(), hints.of(person.id()), proposed, skills(), form, paper, errors),
                status);
    }

    private static Errors said(NeedsRefusal refusal) {
        return switch (refusal) {
            case NeedsRefusal.NoSuchInterest _ -> Errors.NONE.and("first", "matching.error.theme");
            case NeedsRefusal.OutOfReach _ -> Errors.of("matching.refused.out-of-reach");
        };
    }

    private List<Theme> skills() {
        return catalogue.themes(LocalDate.now(clock)).stream()
                .filter(theme -> theme.kind() == Theme.Kind.SKILL)
                .toList();
    }

    static UUID own(Actor by) {
        var person = by.person();
        if (person == null) throw new NoSuchElementException("a user who is no registered person");
        return person;
    }
}

package id.renteng.web.training;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static java.util.stream.Collectors.toMap;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.access.User;
import id.renteng.access.Users;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.training.Catalogue;
import id.renteng.training.CatalogueChange.Thing;
import id.renteng.training.CatalogueHistory;
import id.renteng.training.CatalogueRefusal;
import id.renteng.training.CatalogueRetirement;
import id.renteng.training.CentreCare;
import id.renteng.training.Entry;
import id.renteng.training.InstructorCare;
import id.renteng.training.InstructorFacts;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who teaches: the list, and the page on which the office keeps one of them.
@Controller
@RequestMapping("/training-catalogue/instructors")
class InstructorPages {

    private final InstructorCare care;
    private final CatalogueRetirement retirement;
    private final CatalogueHistory history;
    private final Catalogue catalogue;
    private final CentreCare centres;
    private final Users users;
    private final HistoryLines lines;
    private final Clock clock;

    InstructorPages(
            InstructorCare care,
            CatalogueRetirement retirement,
            CatalogueHistory history,
            Catalogue catalogue,
            CentreCare centres,
            Users users,
            HistoryLines lines,
            Clock clock) {
        this.care = care;
        this.retirement = retirement;
        this.history = history;
        this.catalogue = catalogue;
        this.centres = centres;
        this.users = users;
        this.lines = lines;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, TRAINER, HEAD, AUDITOR})
    ModelAndView list(Actor by) {
        var names = centres.centres().stream()
                .collect(toMap(Entry::code, one -> one.facts().name()));
        return new Page(
                "classes/instructors", new InstructorsPage(care.all(), catalogue.allThemes(), names, by.is(OFFICER)));
    }

    @GetMapping("/new")
    @For(OFFICER)
    ModelAndView form(Actor by) {
        return page(null, InstructorForm.EMPTY, Errors.NONE, OK, by);
    }

    @PostMapping
    @For(OFFICER)
    ModelAndView add(@RequestParam MultiValueMap<String, String> sent, Actor by) {
        var form = InstructorForm.sent(sent);
        if (!form.errors().isEmpty()) return page(null, form, form.errors(), UNPROCESSABLE_CONTENT, by);
        return switch (care.add(form.facts(), by)) {
            case Done(var _) -> Page.redirect("/training-catalogue/instructors");
            case Refused(var why) -> page(null, form, CatalogueRefusals.of(why), CONFLICT, by);
        };
    }

    @GetMapping("/{code}")
    @For({OFFICER, TRAINER, HEAD, AUDITOR})
    ModelAndView show(@PathVariable String code, Actor by) {
        var entry = Entry.find(care.all(), code);
        return page(entry, InstructorForm.of(entry.facts()), Errors.NONE, OK, by);
    }

    @PostMapping("/{code}")
    @For(OFFICER)
    ModelAndView change(@PathVariable String code, @RequestParam MultiValueMap<String, String> sent, Actor by) {
        var entry = Entry.find(care.all(), code);
        var form = InstructorForm.sent(sent);
        if (!form.errors().isEmpty()) return page(entry, form, form.errors(), UNPROCESSABLE_CONTENT, by);
        return after(care.change(code, form.facts(), by), entry, form, by);
    }

    @PostMapping("/{code}/retirement")
    @For(OFFICER)
    ModelAndView retire(@PathVariable String code, @RequestParam(defaultValue = "") String reason, Actor by) {
        var entry = Entry.find(care.all(), code);
        var form = InstructorForm.of(entry.facts());
        return after(retirement.retire(Thing.INSTRUCTOR, code, reason, by), entry, form, by);
    }

    @PostMapping("/{code}/reopening")
    @For(OFFICER)
    ModelAndView reopen(@PathVariable String code, @RequestParam(defaultValue = "") String reason, Actor by) {
        var entry = Entry.find(care.all(), code);
        var form = InstructorForm.of(entry.facts());
        return after(retirement.reopen(Thing.INSTRUCTOR, code, reason, by), entry, form, by);
    }

    private ModelAndView after(
            Result<?, CatalogueRefusal> outcome, Entry<InstructorFacts> entry, InstructorForm form, Actor by) {
        return switch (outcome) {
            case Done<?, CatalogueRefusal> _ -> Page.redirect("/training-catalogue/instructors/" + entry.code());
            case Refused<?, CatalogueRefusal>(var why) -> page(entry, form, CatalogueRefusals.of(why), CONFLICT, by);
        };
    }

    /// Whose account is a trainer's; also the one that is chosen, whatever has become of it.
    private List<User> trainers(InstructorForm form) {
        return users.all().stream()
                .filter(one -> one.role() == TRAINER && one.active()
                        || one.id().value().toString().equals(form.user()))
                .toList();
    }

    private ModelAndView page(
            @Nullable Entry<InstructorFacts> entry, InstructorForm form, Errors errors, HttpStatus status, Actor by) {
        var today = LocalDate.now(clock);
        var told = entry == null
                ? List.<HistoryLine>of()
                : lines.of(history.of(Thing.INSTRUCTOR, List.of(entry.code())), Map.of());
        var page = new InstructorPage(
                entry,
                form,
                catalogue.centres(today),
                catalogue.themes(today),
                trainers(form),
                told,
                by.is(OFFICER),
                errors);
        return new Page("classes/instructor", page, status);
    }
}

package id.renteng.web.training;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.training.Catalogue;
import id.renteng.training.CatalogueChange.Thing;
import id.renteng.training.CatalogueHistory;
import id.renteng.training.CatalogueRefusal;
import id.renteng.training.CatalogueRetirement;
import id.renteng.training.Entry;
import id.renteng.training.Programme;
import id.renteng.training.Theme;
import id.renteng.training.ThemeCare;
import id.renteng.training.ThemeFacts;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One theme with its programme and their history: the office adds, changes and retires it here.
@Controller
@RequestMapping("/training-catalogue/themes")
class ThemePages {

    private final ThemeCare care;
    private final Catalogue catalogue;
    private final CatalogueRetirement retirement;
    private final CatalogueHistory history;
    private final HistoryLines lines;
    private final Clock clock;

    ThemePages(
            ThemeCare care,
            Catalogue catalogue,
            CatalogueRetirement retirement,
            CatalogueHistory history,
            HistoryLines lines,
            Clock clock) {
        this.care = care;
        this.catalogue = catalogue;
        this.retirement = retirement;
        this.history = history;
        this.lines = lines;
        this.clock = clock;
    }

    @GetMapping("/new")
    @For(OFFICER)
    ModelAndView form() {
        return form(ThemeForm.EMPTY, Errors.NONE, OK);
    }

    @PostMapping
    @For(OFFICER)
    ModelAndView add(@RequestParam MultiValueMap<String, String> sent, Actor by) {
        var form = ThemeForm.sent(sent);
        if (!form.errors().isEmpty()) return form(form, form.errors(), UNPROCESSABLE_CONTENT);
        return switch (care.add(form.facts(), by)) {
            case Done(var code) -> Page.redirect("/training-catalogue/themes/" + code);
            case Refused(var why) -> form(form, CatalogueRefusals.of(why), CONFLICT);
        };
    }

    @GetMapping("/{code}")
    @For({OFFICER, TRAINER, HEAD, AUDITOR})
    ModelAndView show(@PathVariable String code, Actor by) {
        return page(code, Errors.NONE, OK, by);
    }

    @PostMapping("/{code}")
    @For(OFFICER)
    ModelAndView change(@PathVariable String code, @RequestParam MultiValueMap<String, String> sent, Actor by) {
        var form = ThemeForm.sent(sent);
        var entry = Entry.find(care.themes(), code);
        if (!form.errors().isEmpty()) {
            return page(entry, form, programme(code), form.errors(), UNPROCESSABLE_CONTENT, by);
        }
        return switch (care.change(code, form.facts(), by)) {
            case Done(var _) -> Page.redirect("/training-catalogue/themes/" + code);
            case Refused(var why) -> page(entry, form, programme(code), CatalogueRefusals.of(why), CONFLICT, by);
        };
    }

    @PostMapping("/{code}/programme")
    @For(OFFICER)
    ModelAndView follow(@PathVariable String code, @RequestParam Map<String, String> sent, Actor by) {
        var form = new ProgrammeForm(
                sent.getOrDefault("from", ""),
                sent.getOrDefault("sessions", ""),
                sent.getOrDefault("hours", ""),
                sent.getOrDefault("attendance", ""),
                sent.getOrDefault("score", ""));
        var entry = Entry.find(care.themes(), code);
        var facts = ThemeForm.of(entry.facts());
        if (!form.errors().isEmpty()) return page(entry, facts, form, form.errors(), UNPROCESSABLE_CONTENT, by);
        return switch (care.follow(code, form.programme(), by)) {
            case Done(var _) -> Page.redirect("/training-catalogue/themes/" + code);
            case Refused(var why) -> page(entry, facts, form, CatalogueRefusals.of(why), CONFLICT, by);
        };
    }

    @PostMapping("/{code}/retirement")
    @For(OFFICER)
    ModelAndView retire(@PathVariable String code, @RequestParam(defaultValue = "") String reason, Actor by) {
        return after(retirement.retire(Thing.THEME, code, reason, by), code, by);
    }

    @PostMapping("/{code}/reopening")
    @For(OFFICER)
    ModelAndView reopen(@PathVariable String code, @RequestParam(defaultValue = "") String reason, Actor by) {
        return after(retirement.reopen(Thing.THEME, code, reason, by), code, by);
    }

    private ModelAndView after(Result<?, CatalogueRefusal> outcome, String code, Actor by) {
        return switch (outcome) {
            case Done<?, CatalogueRefusal> _ -> Page.redirect("/training-catalogue/themes/" + code);
            case Refused<?, CatalogueRefusal>(var why) -> page(code, CatalogueRefusals.of(why), CONFLICT, by);
        };
    }

    /// Filled with what holds today.
    private ProgrammeForm programme(String code) {
        var today = LocalDate.now(clock);
        Optional<Programme> now = care.programmes(code).stream()
                .filter(programme -> !programme.from().isAfter(today))
                .findFirst();
        return ProgrammeForm.of(now, today);
    }

    private List<Theme> offered() {
        return catalogue.themes(LocalDate.now(clock));
    }

    private ModelAndView form(ThemeForm form, Errors errors, HttpStatus status) {
        var programme = ProgrammeForm.of(Optional.empty(), LocalDate.now(clock));
        var page = new ThemePage(null, false, form, programme, List.of(), offered(), List.of(), true, errors);
        return new Page("classes/theme", page, status);
    }

    private ModelAndView page(String code, Errors errors, HttpStatus status, Actor by) {
        var entry = Entry.find(care.themes(), code);
        return page(entry, ThemeForm.of(entry.facts()), programme(code), errors, status, by);
    }

    private ModelAndView page(
            Entry<ThemeFacts> entry,
            ThemeForm form,
            ProgrammeForm programme,
            Errors errors,
            HttpStatus status,
            Actor by) {
        var code = entry.code();
        var told = lines.of(history.of(Thing.THEME, List.of(code)), Map.of());
        var page = new ThemePage(
                entry,
                care.isGroupTraining(code),
                form,
                programme,
                care.programmes(code),
                offered(),
                told,
                by.is(OFFICER),
                errors);
        return new Page("classes/theme", page, status);
    }
}

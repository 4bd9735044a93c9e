package id.renteng.web.training;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.Regions;
import id.renteng.training.Catalogue;
import id.renteng.training.CatalogueCare;
import id.renteng.training.CentreCare;
import id.renteng.training.Entry;
import id.renteng.training.ThemeCare;
import id.renteng.training.Unit;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What can be learned and where: themes with their units of competence and who assesses, centres on a map with their
/// rooms.
@Controller
@RequestMapping("/training-catalogue")
class CataloguePages {

    private final Catalogue catalogue;
    private final CatalogueCare care;
    private final ThemeCare themes;
    private final CentreCare centres;
    private final Regions regions;
    private final Clock clock;

    CataloguePages(
            Catalogue catalogue,
            CatalogueCare care,
            ThemeCare themes,
            CentreCare centres,
            Regions regions,
            Clock clock) {
        this.catalogue = catalogue;
        this.care = care;
        this.themes = themes;
        this.centres = centres;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, TRAINER, HEAD, AUDITOR})
    ModelAndView show(Actor by) {
        return page(Errors.NONE, OK, by);
    }

    @PostMapping("/units")
    @For(OFFICER)
    ModelAndView addUnit(
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            Actor by) {
        var errors = Errors.NONE
                .andIf(theme.isBlank(), "theme", "classes.error.theme")
                .andIf(!isWritten(code, 30), "code", "catalogue.error.code")
                .andIf(!isWritten(name, 200), "name", "catalogue.error.name");
        if (!errors.isEmpty()) return page(errors, UNPROCESSABLE_CONTENT, by);
        return switch (care.addUnit(theme, new Unit(code, name), by)) {
            case Done(var _) -> Page.redirect("/training-catalogue");
            case Refused(var why) -> page(CatalogueRefusals.of(why), CONFLICT, by);
        };
    }

    @PostMapping("/units/removal")
    @For(OFFICER)
    ModelAndView removeUnit(@RequestParam String theme, @RequestParam String code, Actor by) {
        care.removeUnit(theme, code, by);
        return Page.redirect("/training-catalogue");
    }

    @PostMapping("/assessors")
    @For(OFFICER)
    ModelAndView assessApart(@RequestParam(defaultValue = "") Set<String> apart, Actor by) {
        care.assessApart(apart, by);
        return Page.redirect("/training-catalogue");
    }

    private ModelAndView page(Errors errors, HttpStatus status, Actor by) {
        var today = LocalDate.now(clock);
        var page = new CataloguePage(
                catalogue.themes(today),
                catalogue.prerequisites(),
                catalogue.units(),
                catalogue.assessedApart(),
                catalogue.centres(today),
                catalogue.rooms(today),
                retired(centres.centres()),
                retired(themes.themes()),
                regions,
                by.is(OFFICER),
                errors);
        return new Page("classes/catalogue", page, status);
    }

    private static boolean isWritten(String text, int most) {
        return !text.isBlank() && text.strip().length() <= most;
    }

    private static <E extends Entry<?>> List<E> retired(List<E> all) {
        return all.stream().filter(Entry::isRetired).toList();
    }
}

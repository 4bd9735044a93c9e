package id.renteng.web.groups;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.groups.CoachedGroup;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.DecreeId;
import id.renteng.groups.Inaugurations;
import id.renteng.groups.Inaugurations.NewDecree;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.Regions;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.groups.DecreePage.Row;
import id.renteng.web.groups.NewDecreePage.Form;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The decrees, and the form with which the head of department records one.
@Controller
@RequestMapping("/decrees")
class DecreePages {

    private final Inaugurations inaugurations;
    private final CoachedGroups groups;
    private final Regions regions;
    private final Clock clock;

    DecreePages(Inaugurations inaugurations, CoachedGroups groups, Regions regions, Clock clock) {
        this.inaugurations = inaugurations;
        this.groups = groups;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView list(Actor by) {
        int waiting = groups.list(Area.CITY, "", "VERIFIED").size();
        return new Page("groups/decree-list", new DecreesPage(inaugurations.list(), waiting, by.is(HEAD)));
    }

    @GetMapping("/new")
    @For(HEAD)
    ModelAndView form() {
        var empty = new Form("", LocalDate.now(clock).toString(), "", List.of());
        return form(empty, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping
    @For(HEAD)
    ModelAndView inaugurate(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String datedOn,
            @RequestParam(defaultValue = "") String signatory,
            @RequestParam(name = "groups", defaultValue = "") List<UUID> chosen,
            Actor by) {
        var form = new Form(
                number, datedOn, signatory, chosen.stream().map(UUID::toString).toList());
        var errors = Errors.NONE
                .andIf(number.isBlank(), "number", "groups.decree.number-missing")
                .andIf(number.length() > 100, "number", "groups.text.too-long", 100)
                .andIf(GroupForms.date(datedOn).isEmpty(), "datedOn", "groups.date.wrong")
                .andIf(signatory.isBlank(), "signatory", "groups.decree.signatory-missing")
                .andIf(signatory.length() > 200, "signatory", "groups.text.too-long", 200);
        if (!errors.isEmpty()) return form(form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        var decree = new NewDecree(
                number,
                GroupForms.date(datedOn).orElseThrow(),
                signatory,
                chosen.stream().map(CoachedGroupId::new).toList());
        return switch (inaugurations.inaugurate(decree, by)) {
            case Done(var id) -> Page.redirect("/decrees/" + id.value());
            case Refused(var refusal) -> form(form, GroupForms.errors(refusal), HttpStatus.CONFLICT);
        };
    }

    @GetMapping("/{id}")
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView show(@PathVariable UUID id, Actor by) {
        var decree = inaugurations.find(new DecreeId(id)).orElseThrow();
        var rows = inaugurations.groupsOf(decree.id()).stream().map(this::row).toList();
        return new Page("groups/decree-show", new DecreePage(decree, rows, by.is(OFFICER, HEAD)));
    }

    private ModelAndView form(Form form, Errors errors, HttpStatus status) {
        var waiting =
                groups.list(Area.CITY, "", "VERIFIED").stream().map(this::row).toList();
        return new Page("groups/decree-new", new NewDecreePage(form, waiting, errors), status);
    }

    private Row row(CoachedGroup group) {
        var details = group.details();
        return new Row(
                details.id().value().toString(),
                details.name(),
                regions.nameOf(details.kelurahan()),
                details.members(),
                GroupForms.status(group));
    }
}

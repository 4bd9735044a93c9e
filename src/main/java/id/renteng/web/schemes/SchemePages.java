package id.renteng.web.schemes;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.banking.Bank;
import id.renteng.banking.Banks;
import id.renteng.financing.Scheme;
import id.renteng.financing.SchemeId;
import id.renteng.financing.SchemeRefusal;
import id.renteng.financing.Schemes;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.training.Catalogue;
import id.renteng.training.Theme;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.schemes.SchemesPage.Row;
import id.renteng.web.schemes.SchemesPage.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What a loan costs, for everybody: terms, the yearly rate it really is, and the total in rupiah. The head and the
/// administrator publish new versions; what was lent under an older one stays as it was.
@Controller
@RequestMapping("/schemes")
class SchemePages {

    private final Schemes schemes;
    private final Banks banks;
    private final Catalogue catalogue;
    private final Clock clock;

    SchemePages(Schemes schemes, Banks banks, Catalogue catalogue, Clock clock) {
        this.schemes = schemes;
        this.banks = banks;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping
    @For(Role.PUBLIC)
    ModelAndView list() {
        return new Page("schemes/list", new SchemesPage(rows(schemes.on(today()))));
    }

    @GetMapping("/versions")
    @For({Role.HEAD, Role.ADMINISTRATOR, Role.AUDITOR})
    ModelAndView versions() {
        return new Page("schemes/versions", new SchemesPage(rows(schemes.versions())));
    }

    @GetMapping("/{id}")
    @For(Role.PUBLIC)
    ModelAndView show(@PathVariable UUID id, Actor by) {
        var scheme = scheme(id);
        var values = SchemeValues.of(scheme, scheme.validFrom());
        var themes = catalogue.themes(today());
        boolean mayRenew = by.is(Role.HEAD, Role.ADMINISTRATOR);
        return new Page("schemes/show", new SchemePage(row(scheme), values, themes, mayRenew));
    }

    @GetMapping("/{id}/next")
    @For({Role.HEAD, Role.ADMINISTRATOR})
    ModelAndView write(@PathVariable UUID id) {
        var from = scheme(id);
        return form(from, SchemeValues.of(from, today().plusDays(1)), List.of(), Errors.NONE, OK);
    }

    @PostMapping("/{id}/next")
    @For({Role.HEAD, Role.ADMINISTRATOR})
    ModelAndView publish(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String count,
            @RequestParam MultiValueMap<String, String> sent,
            Actor by) {
        var from = scheme(id);
        var form = new SchemeForm(joined(sent), taught(), today());
        var errors = form.errors();
        if (!errors.isEmpty()) return form(from, form.values(), List.of(), errors, UNPROCESSABLE_CONTENT);
        var scheme = form.scheme();
        var costs = SchemeCost.of(scheme, scheme.validFrom());
        if (!count.isEmpty()) return form(from, form.values(), costs, errors, OK);
        return switch (schemes.publish(scheme, by)) {
            case Done<SchemeId, ?>(var published) -> Page.redirect("/schemes/" + published.value());
            case Refused<?, SchemeRefusal>(var why) -> form(from, form.values(), costs, say(why), CONFLICT);
        };
    }

    private static Errors say(SchemeRefusal why) {
        return switch (why) {
            case SchemeRefusal.NoSuchBank() -> Errors.NONE.and("bank", "scheme.refused.bank");
            case SchemeRefusal.NotAfterLastVersion() -> Errors.NONE.and("valid-from", "scheme.refused.valid-from");
        };
    }

    private ModelAndView form(
            Scheme from, Map<SchemeField, String> values, List<SchemeCost> costs, Errors errors, HttpStatus status) {
        var lenders = banks.all().stream()
                .map(bank -> new Choice(bank.code().value(), bank.name()))
                .toList();
        return new Page(
                "schemes/form",
                new SchemeFormPage(from, lenders, catalogue.themes(today()), values, costs, errors),
                status);
    }

    /// What is ticked more than once is one value with commas.
    private static Map<String, String> joined(MultiValueMap<String, String> sent) {
        return sent.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, values -> String.join(", ", values.getValue())));
    }

    private Set<String> taught() {
        return catalogue.themes(today()).stream().map(Theme::code).collect(Collectors.toSet());
    }

    private Scheme scheme(UUID id) {
        return schemes.find(new SchemeId(id)).orElseThrow();
    }

    private List<Row> rows(List<Scheme> found) {
        return found.stream().map(this::row).toList();
    }

    private Row row(Scheme scheme) {
        var bank =
                banks.find(scheme.bank()).map(Bank::name).orElse(scheme.bank().value());
        return new Row(scheme, bank, state(scheme), SchemeCost.of(scheme, today()));
    }

    private State state(Scheme scheme) {
        if (scheme.holdsOn(today())) return State.HOLDS;
        return scheme.validFrom().isAfter(today()) ? State.TO_COME : State.OVER;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

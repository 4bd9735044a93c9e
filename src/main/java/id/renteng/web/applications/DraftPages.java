package id.renteng.web.applications;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.OFFICER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.financing.Application;
import id.renteng.financing.ApplicationFile;
import id.renteng.financing.ApplicationId;
import id.renteng.financing.Applications;
import id.renteng.financing.Scheme;
import id.renteng.financing.Schemes;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.web.Amounts;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Writing what a group asks for: total, tenor, a part and a purpose per member. A draft is kept as it is, finished or
/// not; what is still missing is said on the application's page.
@Controller
class DraftPages {

    private final Applications applications;
    private final Schemes schemes;
    private final LoanGroups groups;
    private final People people;
    private final Refusals refusals;
    private final Clock clock;

    DraftPages(
            Applications applications,
            Schemes schemes,
            LoanGroups groups,
            People people,
            Refusals refusals,
            Clock clock) {
        this.applications = applications;
        this.schemes = schemes;
        this.groups = groups;
        this.people = people;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping("/loan-groups/{id}/application")
    @For({OFFICER, CHAIR})
    ModelAndView write(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean edit,
            @RequestParam(defaultValue = "") String scheme,
            Actor by) {
        var group = groups.seenBy(by, new LoanGroupId(id));
        var last = last(group, by);
        if (last.isPresent() && isOpen(last.get()) && !(edit && last.get() instanceof Application.Draft)) {
            return Page.redirect("/applications/" + last.get().id().value());
        }
        var draft = last.filter(Application.Draft.class::isInstance).map(Application::file);
        var values = draft.map(DraftPages::values).orElse(Map.of());
        return draftPage(group, scheme(scheme, draft), values, Errors.NONE, OK);
    }

    @PostMapping("/loan-groups/{id}/application")
    @For({OFFICER, CHAIR})
    ModelAndView save(@PathVariable UUID id, @RequestParam Map<String, String> sent, Actor by) {
        var group = groups.seenBy(by, new LoanGroupId(id));
        var scheme = scheme(sent.getOrDefault("scheme", ""), Optional.empty());
        var form = new DraftForm(sent);
        var members = group.details().people();
        var errors = form.errors(members, true);
        if (!errors.isEmpty()) return draftPage(group, scheme, sent, errors, UNPROCESSABLE_CONTENT);
        return switch (applications.save(new LoanGroupId(id), form.wish(scheme.id(), members), today(), by)) {
            case Done<ApplicationId, ?>(var saved) -> Page.redirect("/applications/" + saved.value());
            case Refused<?, id.renteng.financing.ApplicationRefusal>(var why) ->
                draftPage(group, scheme, sent, refusals.of(why), CONFLICT);
        };
    }

    @GetMapping("/applications/{id}/parts")
    @For({OFFICER, CHAIR})
    ModelAndView again(@PathVariable UUID id, Actor by) {
        var application = approved(id, by);
        return agreePage(application, values(application.file()), Errors.NONE, OK, by);
    }

    @PostMapping("/applications/{id}/parts")
    @For({OFFICER, CHAIR})
    ModelAndView agree(@PathVariable UUID id, @RequestParam Map<String, String> sent, Actor by) {
        var application = approved(id, by);
        var form = new DraftForm(sent);
        var members = groups.seenBy(by, application.file().group()).details().people();
        var errors = form.errors(members, false);
        if (!errors.isEmpty()) return agreePage(application, sent, errors, UNPROCESSABLE_CONTENT, by);
        return switch (applications.agree(application.id(), form.parts(members), by)) {
            case Done<?, ?> _ -> Page.redirect("/applications/" + id);
            case Refused<?, id.renteng.financing.ApplicationRefusal>(var why) ->
                agreePage(application, sent, refusals.of(why), CONFLICT, by);
        };
    }

    private Application approved(UUID id, Actor by) {
        return applications
                .find(new ApplicationId(id), by)
                .filter(Application.Approved.class::isInstance)
                .orElseThrow();
    }

    private ModelAndView draftPage(
            LoanGroup group, Scheme scheme, Map<String, String> values, Errors errors, HttpStatus status) {
        var path = "/loan-groups/" + group.details().id().value();
        return page(path + "/application", path, group, scheme, false, values, errors, status);
    }

    private ModelAndView agreePage(
            Application application, Map<String, String> values, Errors errors, HttpStatus status, Actor by) {
        var file = application.file();
        var path = "/applications/" + file.id().value();
        var all = new HashMap<>(values);
        all.put("total", Amounts.write(file.total()));
        var scheme = schemes.find(file.scheme()).orElseThrow();
        return page(path + "/parts", path, groups.seenBy(by, file.group()), scheme, true, all, errors, status);
    }

    private ModelAndView page(
            String action,
            String back,
            LoanGroup group,
            Scheme scheme,
            boolean agreeing,
            Map<String, String> values,
            Errors errors,
            HttpStatus status) {
        var names = people.all(group.details().people());
        var members = group.details().people().stream()
                .map(person -> new DraftPage.Member(
                        person.value(),
                        Objects.requireNonNull(names.get(person)).name()))
                .toList();
        var others = agreeing
                ? List.<Scheme>of()
                : schemes.on(today()).stream()
                        .filter(other -> !other.id().equals(scheme.id()))
                        .toList();
        var page =
                new DraftPage(action, back, group.details().name(), scheme, others, agreeing, members, values, errors);
        return new Page("applications/draft", page, status);
    }

    private Optional<Application> last(LoanGroup group, Actor by) {
        return applications.of(group.details().id(), by).stream().findFirst();
    }

    private static boolean isOpen(Application application) {
        return switch (application) {
            case Application.Draft _,
                    Application.AtBank _,
                    Application.Asked _,
                    Application.Approved _,
                    Application.Contracted _ -> true;
            case Application.PaidOut _, Application.Declined _, Application.Withdrawn _ -> false;
        };
    }

    /// The scheme that was chosen, or that of a draft, while it holds; else the first that holds today.
    private Scheme scheme(String chosen, Optional<ApplicationFile> draft) {
        var holding = schemes.on(today());
        return holding.stream()
                .filter(scheme -> scheme.id().value().toString().equals(chosen))
                .findFirst()
                .or(() -> draft.flatMap(file -> holding.stream()
                        .filter(scheme -> scheme.id().equals(file.scheme()))
                        .findFirst()))
                .or(() -> holding.stream().findFirst())
                .orElseThrow(() -> new NoSuchElementException("no scheme holds today"));
    }

    private static Map<String, String> values(ApplicationFile file) {
        var values = new HashMap<String, String>();
        values.put("total", Amounts.write(file.total()));
        values.put("tenor", String.valueOf(file.tenorMonths()));
        for (var part : file.parts()) {
            values.put(DraftForm.part(part.member()), typed(part.amount()));
            values.put(DraftForm.purpose(part.member()), part.purpose());
        }
        return values;
    }

    private static String typed(Money amount) {
        return amount.isZero() ? "" : Amounts.write(amount);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

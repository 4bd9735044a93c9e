package id.renteng.web.groups;

import static id.renteng.kernel.Role.OFFICER;

import id.renteng.groups.Agreement.Asked;
import id.renteng.groups.Agreements;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.DraftRefusal.AlreadySent;
import id.renteng.groups.Formation;
import id.renteng.groups.Formation.Step;
import id.renteng.groups.FormationId;
import id.renteng.groups.FormationRefusal;
import id.renteng.groups.Formations;
import id.renteng.groups.GroupAccounts;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Office;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.PayoutAccounts;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.groups.FormationPage.Member;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Forming a loan group, one thing per page. A page that is answered whole is kept before the rules say what is wrong
/// with it, so that a closed browser loses no page. One with a gap or something unreadable comes back as typed, and the
/// draft stays as it was.
@Controller
class FormationPages {

    private final Formations formations;
    private final Agreements agreements;
    private final CoachedGroups coached;
    private final LoanGroups groups;
    private final People people;
    private final PayoutAccounts accounts;
    private final GroupAccounts groupAccounts;
    private final Regions regions;
    private final Clock clock;

    FormationPages(
            Formations formations,
            Agreements agreements,
            CoachedGroups coached,
            LoanGroups groups,
            People people,
            PayoutAccounts accounts,
            GroupAccounts groupAccounts,
            Regions regions,
            Clock clock) {
        this.formations = formations;
        this.agreements = agreements;
        this.coached = coached;
        this.groups = groups;
        this.people = people;
        this.accounts = accounts;
        this.groupAccounts = groupAccounts;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/coached-groups/{id}/loan-groups/new")
    @For(OFFICER)
    ModelAndView begin(@PathVariable UUID id, @RequestParam(name = "people", defaultValue = "") List<String> chosen) {
        var form = FormationForm.empty(LocalDate.now(clock), chosen);
        return beginning(new CoachedGroupId(id), form, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/coached-groups/{id}/loan-groups")
    @For(OFFICER)
    ModelAndView start(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Actor by) {
        var form = FormationForm.typed(sent);
        var within = new CoachedGroupId(id);
        var errors = form.errors(Step.NAME, LocalDate.now(clock));
        if (!errors.isEmpty()) return beginning(within, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        var draft = Formation.of(within, form.name(), form.date(), form.members());
        return saved(draft, Step.NAME, by);
    }

    @GetMapping("/formations")
    @For(OFFICER)
    ModelAndView drafts(Actor by) {
        var waiting = formations.waiting(by);
        var within = coached.all(waiting.stream().map(Formation::within).toList());
        var lines = waiting.stream()
                .map(draft -> new FormationsPage.Line(
                        draft.id().value().toString(),
                        draft.name(),
                        java.util.Objects.requireNonNull(within.get(draft.within()))
                                .details()
                                .name(),
                        draft.people().size(),
                        draft.on(),
                        draft.waiting().ordinal() + 1,
                        Step.values().length))
                .toList();
        return new Page("groups/formations", new FormationsPage(lines));
    }

    /// Goes on where the draft was left.
    @GetMapping("/formations/{id}")
    @For(OFFICER)
    ModelAndView goOn(@PathVariable UUID id, Actor by) {
        var draft = draft(id, by);
        return agreements.of(draft) instanceof Asked ? toAgreement(draft) : to(draft, draft.waiting());
    }

    @GetMapping("/formations/{id}/{step}")
    @For(OFFICER)
    ModelAndView step(@PathVariable UUID id, @PathVariable String step, Actor by) {
        var draft = draft(id, by);
        if (draft.sent() != null) return group(draft.sent());
        var at = step(step);
        return page(draft, at, form(draft, by), troubles(draft, at), HttpStatus.OK);
    }

    /// What the rules say today of a draft that was left: somebody may have joined another group since.
    private Errors troubles(Formation draft, Step at) {
        return formations
                .whyNot(draft)
                .filter(why -> at == Step.CHECK || concerns(at, why))
                .map(why -> errors(why, at))
                .orElse(Errors.NONE);
    }

    private Errors errors(FormationRefusal why, Step at) {
        var errors = GroupForms.errors(why, at == Step.OFFICERS ? "chair" : "people", people);
        return at == Step.CHECK ? errors.ofPage() : errors;
    }

    private FormationForm form(Formation draft, Actor by) {
        var form = FormationForm.of(draft);
        return groupAccounts.ofDraft(draft.id(), by).map(form::with).orElse(form);
    }

    @PostMapping("/formations/{id}/{step}")
    @For(OFFICER)
    ModelAndView answer(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> sent,
            Actor by) {
        var draft = draft(id, by);
        var at = step(step);
        if (at == Step.CHECK) return checked(draft);
        var form = FormationForm.typed(sent);
        var errors = form.errors(at, LocalDate.now(clock));
        if (!errors.isEmpty()) return page(draft, at, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        if (at == Step.ACCOUNT) {
            var wrong = noted(draft, form, by);
            if (!wrong.isEmpty()) return page(draft, at, form, wrong, HttpStatus.CONFLICT);
        }
        return saved(form.applied(draft, at), at, by);
    }

    /// Keeps the account that the people have already. Without a number what was noted before stays, as long as nothing
    /// else of it was typed differently.
    private Errors noted(Formation draft, FormationForm form, Actor by) {
        if (!form.hasAccount()) {
            var _ = groupAccounts.forget(draft.id(), by);
            return Errors.NONE;
        }
        var before = groupAccounts.ofDraft(draft.id(), by);
        var read = form.read();
        if (form.number().isBlank() && before.isPresent()) {
            boolean same = before.get().says(read.bankName(), read.holder(), read.openedOn());
            return Errors.NONE.andIf(!same, "number", "group-account.number.again");
        }
        return switch (groupAccounts.note(draft.id(), read, by)) {
            case Done(var _) -> Errors.NONE;
            case Refused(var why) -> GroupAccountForm.errors(why);
        };
    }

    @PostMapping("/formations/{id}/dropping")
    @For(OFFICER)
    ModelAndView drop(@PathVariable UUID id, Actor by) {
        return switch (formations.drop(new FormationId(id), by)) {
            case Done(var _) -> Page.redirect("/formations");
            case Refused(AlreadySent(var group)) -> group(group);
        };
    }

    /// A draft that is whole and in order goes to its people.
    private ModelAndView checked(Formation draft) {
        if (draft.sent() != null) return group(draft.sent());
        if (draft.waiting() != Step.CHECK) return to(draft, draft.waiting());
        return formations
                .whyNot(draft)
                .map(refusal -> refused(draft, Step.CHECK, refusal))
                .orElseGet(() -> toAgreement(draft));
    }

    /// Kept first, then looked at: what the rules say of people and offices is said on the page that chose them.
    private ModelAndView saved(Formation draft, Step step, Actor by) {
        return switch (formations.save(draft, by)) {
            case Refused(AlreadySent(var group)) -> group(group);
            case Done(var kept) -> {
                var whyNot = formations.whyNot(kept).filter(refusal -> concerns(step, refusal));
                yield whyNot.isPresent()
                        ? refused(kept, step, whyNot.get())
                        : to(kept, kept.waiting() == Step.CHECK ? Step.CHECK : after(step));
            }
        };
    }

    /// Whether a refusal can be mended on the page of this step.
    private static boolean concerns(Step step, FormationRefusal refusal) {
        return switch (refusal) {
            case FormationRefusal.NameTaken _, FormationRefusal.DateInFuture _ -> step == Step.NAME;
            case FormationRefusal.WrongSize _,
                    FormationRefusal.NotInCoachedGroup _,
                    FormationRefusal.InAnotherGroup _ -> step == Step.MEMBERS;
            case FormationRefusal.NotTogether _ -> step == Step.MEMBERS || step == Step.OFFICERS;
            case FormationRefusal.OfficersNotThree _ -> step == Step.OFFICERS;
            case FormationRefusal.AccountTaken _ -> step == Step.ACCOUNT;
            case FormationRefusal.CoachedGroupNotActive _,
                    FormationRefusal.DateTooEarly _,
                    FormationRefusal.NotAllAgree _,
                    FormationRefusal.Unanswered _ -> false;
        };
    }

    private ModelAndView refused(Formation draft, Step step, FormationRefusal refusal) {
        return page(draft, step, FormationForm.of(draft), errors(refusal, step), HttpStatus.CONFLICT);
    }

    private static ModelAndView to(Formation draft, Step step) {
        return Page.redirect("/formations/%s/%s".formatted(draft.id().value(), path(step)));
    }

    private static ModelAndView toAgreement(Formation draft) {
        return Page.redirect("/formations/%s/agreement".formatted(draft.id().value()));
    }

    private static ModelAndView group(LoanGroupId id) {
        return Page.redirect("/loan-groups/" + id.value());
    }

    private Formation draft(UUID id, Actor by) {
        return formations.find(new FormationId(id), by).orElseThrow();
    }

    private static Step step(String path) {
        return Stream.of(Step.values())
                .filter(step -> path(step).equals(path))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such step"));
    }

    private static String path(Step step) {
        return step.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Step after(Step step) {
        return Step.values()[step.ordinal() + 1];
    }

    private ModelAndView beginning(CoachedGroupId within, FormationForm form, Errors errors, HttpStatus status) {
        return page("", within, Step.NAME, form, List.of(), false, errors, status);
    }

    private ModelAndView page(Formation draft, Step step, FormationForm form, Errors errors, HttpStatus status) {
        boolean asked = agreements.of(draft) instanceof Asked;
        return page(draft.id().value().toString(), draft.within(), step, form, chosen(draft), asked, errors, status);
    }

    private ModelAndView page(
            String id,
            CoachedGroupId within,
            Step step,
            FormationForm form,
            List<Member> chosen,
            boolean asked,
            Errors errors,
            HttpStatus status) {
        var group = coached.find(within).orElseThrow().details();
        var members = people.all(coached.members(within));
        var taken = groups.placesOf(members.keySet());
        var free = members.values().stream()
                .filter(person -> !taken.containsKey(person.id()))
                .map(person -> new Choice(text(person.id()), person.name(), person.address()))
                .toList();
        var elsewhere = members.values().stream()
                .filter(person -> taken.containsKey(person.id()))
                .map(person -> new Choice(text(person.id()), person.name(), placeOf(person, taken)))
                .toList();
        var page = new FormationPage(
                id,
                within.value().toString(),
                group.name(),
                regions.nameOf(group.kelurahan()),
                step,
                form,
                step == Step.OFFICERS ? choices(chosen) : free,
                elsewhere,
                chosen,
                coached.rules(),
                asked,
                errors);
        return new Page("groups/formation", page, status);
    }

    private List<Member> chosen(Formation draft) {
        var known = people.all(draft.people());
        var own = accounts.all(draft.people());
        var officers = draft.officers();
        return known.values().stream()
                .map(person -> {
                    var account = own.get(person.id());
                    return new Member(
                            text(person.id()),
                            person.name(),
                            (officers == null ? Office.MEMBER : officers.of(person.id())).name(),
                            account == null ? "" : account.bankName() + " " + account.numberMasked());
                })
                .toList();
    }

    private static List<Choice> choices(List<Member> chosen) {
        return chosen.stream()
                .map(member -> new Choice(member.id(), member.name()))
                .toList();
    }

    private static String placeOf(Person person, java.util.Map<PersonId, id.renteng.groups.Place> taken) {
        return java.util.Objects.requireNonNull(taken.get(person.id())).name();
    }

    private static String text(PersonId person) {
        return person.value().toString();
    }
}

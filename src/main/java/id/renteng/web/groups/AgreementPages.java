package id.renteng.web.groups;

import static id.renteng.kernel.Role.OFFICER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.groups.Agreement;
import id.renteng.groups.Agreement.Asked;
import id.renteng.groups.Agreements;
import id.renteng.groups.Answer;
import id.renteng.groups.AnswerRefusal;
import id.renteng.groups.Asking;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.Formation;
import id.renteng.groups.Formation.Step;
import id.renteng.groups.FormationId;
import id.renteng.groups.FormationRefusal;
import id.renteng.groups.Formations;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.web.Documents;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.groups.AgreementPage.Declined;
import id.renteng.web.groups.AgreementPage.Said;
import id.renteng.web.groups.AgreementPage.Trouble;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Between a draft and a loan group stand its people: the officer asks them all, writes down what those without a phone
/// say, and forms the group when each said yes.
@Controller
@RequestMapping("/formations/{id}")
class AgreementPages {

    private final Agreements agreements;
    private final Formations formations;
    private final CoachedGroups coached;
    private final People people;
    private final Regions regions;
    private final Documents documents;
    private final Clock clock;

    AgreementPages(
            Agreements agreements,
            Formations formations,
            CoachedGroups coached,
            People people,
            Regions regions,
            Documents documents,
            Clock clock) {
        this.agreements = agreements;
        this.formations = formations;
        this.coached = coached;
        this.people = people;
        this.regions = regions;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping("/agreement")
    @For(OFFICER)
    ModelAndView show(@PathVariable UUID id, Actor by) {
        var draft = draft(id, by);
        if (draft.sent() != null)
            return Page.redirect("/loan-groups/" + draft.sent().value());
        return page(draft, "", Errors.NONE, OK);
    }

    @PostMapping("/agreement")
    @For(OFFICER)
    ModelAndView ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String answerBy, Actor by) {
        return timed(id, answerBy, by, until -> agreements.ask(new FormationId(id), until, by));
    }

    @PostMapping("/agreement/time")
    @For(OFFICER)
    ModelAndView giveTime(@PathVariable UUID id, @RequestParam(defaultValue = "") String answerBy, Actor by) {
        return timed(id, answerBy, by, until -> agreements.giveTime(new FormationId(id), until, by));
    }

    @GetMapping("/agreement/{person}")
    @For(OFFICER)
    ModelAndView listen(@PathVariable UUID id, @PathVariable UUID person, Actor by) {
        var form = AgreementForm.empty(today().toString());
        return page(draft(id, by), new PersonId(person), form, Errors.NONE, OK);
    }

    @PostMapping("/agreement/{person}")
    @For(OFFICER)
    ModelAndView record(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String witness,
            @RequestParam(defaultValue = "") String on,
            Actor by) {
        var draft = draft(id, by);
        var member = new PersonId(person);
        var form = new AgreementForm(answer, reason, witness, on);
        var errors = form.errors();
        if (!errors.isEmpty()) return page(draft, member, form, errors, UNPROCESSABLE_CONTENT);
        var day = GroupForms.date(on).orElseThrow();
        return switch (agreements.record(draft.id(), member, form.reply(), witness, day, by)) {
            case Done(var _) -> back(id);
            case Refused(AnswerRefusal.AlreadySent(var group)) -> Page.redirect("/loan-groups/" + group.value());
            case Refused(AnswerRefusal.NotAsked _), Refused(AnswerRefusal.NotAmongThem _) -> back(id);
            case Refused(var why) -> page(draft, member, form, AgreementForm.errors(why, people), CONFLICT);
        };
    }

    @PostMapping("/agreement/{person}/leaving-out")
    @For(OFFICER)
    ModelAndView leaveOut(@PathVariable UUID id, @PathVariable UUID person, Actor by) {
        return after(id, "", agreements.leaveOut(new FormationId(id), new PersonId(person), by), by);
    }

    @PostMapping("/sending")
    @For(OFFICER)
    ModelAndView send(@PathVariable UUID id, Actor by) {
        var draft = draft(id, by);
        return switch (formations.send(draft.id(), by)) {
            case Done(var group) -> Page.redirect("/loan-groups/" + group.value());
            case Refused(var why) ->
                page(draft, "", GroupForms.errors(why, "", people).ofPage(), CONFLICT);
        };
    }

    /// For people without a phone: the list to sign, with what they are asked.
    @GetMapping("/agreement.pdf")
    @For(OFFICER)
    ResponseEntity<byte[]> paper(@PathVariable UUID id, Actor by) {
        var draft = draft(id, by);
        if (!(agreements.of(draft) instanceof Asked asked)) throw new NoSuchElementException("nobody is asked");
        var within = coached.find(draft.within()).orElseThrow().details();
        var paper = new AgreementPaper(
                AgreementFacts.of(draft, agreements.account(draft), people),
                within.name(),
                regions.nameOf(within.kelurahan()),
                asked.asking().answerBy());
        return documents.pdf("persetujuan-anggota", "document/agreement", paper);
    }

    private interface Timed {
        Result<LocalDate, ? extends AnswerRefusal> by(LocalDate until);
    }

    private ModelAndView timed(UUID id, String answerBy, Actor by, Timed command) {
        var until = GroupForms.date(answerBy);
        if (until.isEmpty()) {
            var errors = Errors.NONE.and("answerBy", "groups.date.wrong");
            return page(draft(id, by), answerBy, errors, UNPROCESSABLE_CONTENT);
        }
        return after(id, answerBy, command.by(until.get()), by);
    }

    private ModelAndView after(UUID id, String answerBy, Result<?, ? extends AnswerRefusal> result, Actor by) {
        return switch (result) {
            case Done<?, ? extends AnswerRefusal> _ -> back(id);
            case Refused<?, ? extends AnswerRefusal>(var why) ->
                page(draft(id, by), answerBy, AgreementForm.errors(why, people), CONFLICT);
        };
    }

    private static ModelAndView back(UUID id) {
        return Page.redirect("/formations/" + id + "/agreement");
    }

    /// @param answerBy as typed; empty for the usual time
    private ModelAndView page(Formation draft, String answerBy, Errors errors, HttpStatus status) {
        var usual = today().plusDays(Asking.DAYS_USUAL).toString();
        var agreement = agreements.of(draft);
        var page = new AgreementPage(
                draft.id().value().toString(),
                AgreementFacts.of(draft, agreements.account(draft), people),
                agreement,
                said(agreement),
                declined(draft),
                troubles(draft),
                answerBy.isEmpty() ? usual : answerBy,
                errors);
        return new Page("groups/agreement", page, status);
    }

    private ModelAndView page(Formation draft, PersonId person, AgreementForm form, Errors errors, HttpStatus status) {
        if (!draft.people().contains(person)) throw new NoSuchElementException("not in this draft");
        if (!(agreements.of(draft) instanceof Asked asked)) throw new NoSuchElementException("nobody is asked");
        var asking = asked.asking();
        var home = "/formations/" + draft.id().value() + "/agreement";
        var page = new AnswerPage(
                AgreementFacts.of(draft, agreements.account(draft), people),
                home + "/" + person.value(),
                home,
                people.find(person).orElseThrow().name(),
                false,
                asking.number(),
                asking.answerBy(),
                asking.byPerson().get(person) instanceof Answer.Yes,
                true,
                form,
                errors);
        return new Page("groups/answer", page, status);
    }

    private static Map<String, Said> said(Agreement agreement) {
        var said = new HashMap<String, Said>();
        if (agreement instanceof Asked asked) {
            for (var answer : asked.asking().answers()) {
                if (answer instanceof Answer.Yes(var person, var _, var on)) {
                    said.put(person.value().toString(), new Said(on, answer.witness()));
                }
            }
        }
        return said;
    }

    private List<Declined> declined(Formation draft) {
        var answers = agreements.declined(draft);
        var known = people.all(answers.stream().map(Answer::person).toList());
        return answers.stream()
                .map(answer -> new Declined(
                        Objects.requireNonNull(known.get(answer.person())).name(),
                        answer instanceof Answer.No no ? no.reason().name() : "",
                        answer.on()))
                .toList();
    }

    private List<Trouble> troubles(Formation draft) {
        var troubles = new ArrayList<Trouble>();
        if (draft.waiting() == Step.OFFICERS) {
            troubles.add(trouble(Errors.of("agreement.trouble.offices"), Step.OFFICERS));
        } else if (draft.waiting() != Step.CHECK) {
            troubles.add(trouble(Errors.of("forming.unanswered"), draft.waiting()));
        }
        formations
                .whyNot(draft)
                .ifPresent(why -> troubles.add(trouble(GroupForms.errors(why, "", people), mends(why))));
        return troubles;
    }

    private static Trouble trouble(Errors errors, Step step) {
        return new Trouble(errors.list().getFirst(), step.name().toLowerCase(Locale.ROOT));
    }

    /// The step that mends it.
    private static Step mends(FormationRefusal why) {
        return switch (why) {
            case FormationRefusal.NameTaken _,
                    FormationRefusal.DateInFuture _,
                    FormationRefusal.DateTooEarly _,
                    FormationRefusal.CoachedGroupNotActive _ -> Step.NAME;
            case FormationRefusal.OfficersNotThree _ -> Step.OFFICERS;
            case FormationRefusal.AccountTaken _ -> Step.ACCOUNT;
            case FormationRefusal.WrongSize _,
                    FormationRefusal.NotInCoachedGroup _,
                    FormationRefusal.InAnotherGroup _,
                    FormationRefusal.NotTogether _ -> Step.MEMBERS;
            case FormationRefusal.Unanswered(var step) -> step;
            case FormationRefusal.NotAllAgree _ -> Step.CHECK;
        };
    }

    private Formation draft(UUID id, Actor by) {
        return formations.find(new FormationId(id), by).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

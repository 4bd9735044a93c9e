package id.renteng.web.groups;

import static id.renteng.kernel.Role.OFFICER;

import id.renteng.groups.Asking;
import id.renteng.groups.ChairChanges;
import id.renteng.groups.Compositions;
import id.renteng.groups.Compositions.Officers;
import id.renteng.groups.JoinQuestion;
import id.renteng.groups.JoinQuestionRefusal;
import id.renteng.groups.JoinQuestions;
import id.renteng.groups.LeavingReason;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.MoveReason;
import id.renteng.groups.Office;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What changes inside a loan group: its officers, who joins, who leaves, and its end.
@Controller
@RequestMapping("/loan-groups/{id}")
class CompositionPages {

    private final LoanGroups groups;
    private final Compositions compositions;
    private final ChairChanges chairs;
    private final JoinQuestions questions;
    private final People people;
    private final Clock clock;

    CompositionPages(
            LoanGroups groups,
            Compositions compositions,
            ChairChanges chairs,
            JoinQuestions questions,
            People people,
            Clock clock) {
        this.groups = groups;
        this.compositions = compositions;
        this.chairs = chairs;
        this.questions = questions;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/officers")
    @For(OFFICER)
    ModelAndView officers(@PathVariable UUID id) {
        var group = group(id).details();
        var form = new OfficersPage.Form(
                holder(group, Office.CHAIR),
                holder(group, Office.SECRETARY),
                holder(group, Office.TREASURER),
                today(),
                "");
        return officers(id, form, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/officers")
    @For(OFFICER)
    ModelAndView changeOfficers(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String chair,
            @RequestParam(defaultValue = "") String secretary,
            @RequestParam(defaultValue = "") String treasurer,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String minutes,
            Actor by) {
        var form = new OfficersPage.Form(chair, secretary, treasurer, on, minutes);
        var errors = form.errors();
        if (!errors.isEmpty()) return officers(id, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        var officers = new Officers(person(chair), person(secretary), person(treasurer));
        var group = new LoanGroupId(id);
        if (!holder(group(id).details(), Office.CHAIR).equals(chair)) {
            return switch (chairs.propose(group, officers, date(on), minutes, by)) {
                case Done(var _) -> Page.redirect("/loan-groups/" + id);
                case Refused(var refusal) ->
                    officers(id, form, KeyChangePages.errors(refusal, people), HttpStatus.CONFLICT);
            };
        }
        return switch (compositions.changeOfficers(group, officers, date(on), by)) {
            case Done(var _) -> Page.redirect("/loan-groups/" + id);
            case Refused(var refusal) ->
                officers(id, form, GroupForms.errors(refusal, "chair", people), HttpStatus.CONFLICT);
        };
    }

    @GetMapping("/members/new")
    @For(OFFICER)
    ModelAndView joining(@PathVariable UUID id) {
        return joining(id, form("", List.of(), today(), "", today(), ""), Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/members")
    @For(OFFICER)
    ModelAndView join(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") List<String> agreeing,
            @RequestParam(defaultValue = "") String agreedOn,
            @RequestParam(defaultValue = "") String witness,
            @RequestParam(defaultValue = "") String on,
            Actor by) {
        var form = form(person, agreeing, agreedOn, witness, on, "");
        var errors = form.errors();
        if (!errors.isEmpty()) return joining(id, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        return switch (compositions.join(new LoanGroupId(id), person(person), form.accepted(), date(on), by)) {
            case Done(var _) -> Page.redirect("/loan-groups/" + id);
            case Refused(var refusal) ->
                joining(id, form, GroupForms.errors(refusal, "person", people), HttpStatus.CONFLICT);
        };
    }

    /// Asks all of them on their own pages.
    @PostMapping("/join-questions")
    @For(OFFICER)
    ModelAndView ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String newcomer,
            @RequestParam(defaultValue = "") String answerBy,
            Actor by) {
        var form = form(newcomer, List.of(), today(), "", today(), answerBy);
        var errors = form.asking();
        if (!errors.isEmpty()) return joining(id, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        return switch (questions.ask(new LoanGroupId(id), person(newcomer), date(form.answerBy()), by)) {
            case Done(var _) -> Page.redirect("/loan-groups/" + id + "/members/new");
            case Refused(var why) -> joining(id, form, errors(why), HttpStatus.CONFLICT);
        };
    }

    private Errors errors(JoinQuestionRefusal.OfAsking why) {
        return switch (why) {
            case JoinQuestionRefusal.NotJoinable(var reason) ->
                GroupForms.errors(reason, "newcomer", people).allAt("newcomer");
            case JoinQuestionRefusal.TimeWrong(var first, var last) ->
                Errors.NONE.and("answerBy", "agreement.refused.time", first, last);
        };
    }

    private JoinPage.Form form(
            String person, List<String> agreeing, String agreedOn, String witness, String on, String answerBy) {
        var usual = LocalDate.now(clock).plusDays(Asking.DAYS_USUAL).toString();
        return new JoinPage.Form(person, agreeing, agreedOn, witness, on, answerBy.isEmpty() ? usual : answerBy);
    }

    @GetMapping("/departures/new")
    @For(OFFICER)
    ModelAndView leaving(@PathVariable UUID id) {
        return leaving(id, new DeparturePage.Form("", "", today()), Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/departures")
    @For(OFFICER)
    ModelAndView leave(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String on,
            Actor by) {
        var form = new DeparturePage.Form(person, reason, on);
        var errors = form.errors();
        if (!errors.isEmpty()) return leaving(id, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        var group = new LoanGroupId(id);
        return switch (compositions.leave(group, person(person), date(on), LeavingReason.valueOf(reason), by)) {
            case Done(var _) -> Page.redirect("/loan-groups/" + id);
            case Refused(var refusal) ->
                leaving(id, form, GroupForms.errors(refusal, "person", people), HttpStatus.CONFLICT);
        };
    }

    @GetMapping("/dissolution")
    @For(OFFICER)
    ModelAndView dissolving(@PathVariable UUID id) {
        return dissolving(id, MovePage.Form.on(today()), Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/dissolution")
    @For(OFFICER)
    ModelAndView dissolve(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words,
            Actor by) {
        var form = new MovePage.Form("", on, reason, words);
        var errors = form.errors(List.of(), true);
        if (!errors.isEmpty()) return dissolving(id, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        return switch (groups.dissolve(new LoanGroupId(id), date(on), form.why(), by)) {
            case Done(var _) -> Page.redirect("/loan-groups/" + id);
            case Refused(var refusal) -> dissolving(id, form, GroupForms.errors(refusal), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView officers(UUID id, OfficersPage.Form form, Errors errors, HttpStatus status) {
        var group = group(id).details();
        var page = new OfficersPage(id.toString(), group.name(), choices(group.people()), form, errors);
        return new Page("groups/officers", page, status);
    }

    private ModelAndView joining(UUID id, JoinPage.Form form, Errors errors, HttpStatus status) {
        var group = group(id).details();
        var members = compositions.askedOfNewcomers(group.id());
        var page = new JoinPage(
                id.toString(),
                group.name(),
                choices(compositions.free(group.id())),
                choices(members),
                asked(questions.undecided(group.id()), members),
                form,
                errors);
        return new Page("groups/join", page, status);
    }

    /// Who is asked is the same for all questions of a group, but for who would join.
    private List<JoinPage.Question> asked(List<JoinQuestion> undecided, List<PersonId> members) {
        var everybody = new ArrayList<>(members);
        undecided.forEach(question -> everybody.add(question.person()));
        var names = people.all(everybody);
        return undecided.stream()
                .map(question -> {
                    var asked = new ArrayList<>(members);
                    asked.add(question.person());
                    var yes = question.saying(true);
                    var no = question.saying(false);
                    return new JoinPage.Question(
                            question.id().value().toString(),
                            name(names, question.person()),
                            question.over().map(Enum::name).orElse(""),
                            question.answerBy(),
                            (int) asked.stream().filter(yes::contains).count(),
                            asked.size(),
                            names(names, asked.stream().filter(no::contains)),
                            names(names, asked.stream().filter(one -> !yes.contains(one) && !no.contains(one))));
                })
                .toList();
    }

    private static String names(Map<PersonId, Person> names, Stream<PersonId> of) {
        return of.map(one -> name(names, one)).collect(Collectors.joining(", "));
    }

    private static String name(Map<PersonId, Person> names, PersonId person) {
        return Objects.requireNonNull(names.get(person)).name();
    }

    private ModelAndView leaving(UUID id, DeparturePage.Form form, Errors errors, HttpStatus status) {
        var group = group(id).details();
        var page = new DeparturePage("/loan-groups/" + id, group.name(), choices(group.people()), form, errors);
        return new Page("groups/departure", page, status);
    }

    private ModelAndView dissolving(UUID id, MovePage.Form form, Errors errors, HttpStatus status) {
        var group = group(id).details();
        var home = "/loan-groups/" + id;
        var reasons = MoveReason.of(MoveReason.Move.DISSOLVE);
        var page =
                new MovePage(home, home + "/dissolution", group.name(), "dissolve", List.of(), reasons, form, errors);
        return new Page("groups/move", page, status);
    }

    private LoanGroup group(UUID id) {
        return groups.find(new LoanGroupId(id)).orElseThrow();
    }

    private List<Choice> choices(Collection<PersonId> ids) {
        return people.all(ids).values().stream()
                .map(person -> new Choice(person.id().value().toString(), person.name(), person.nikMasked()))
                .toList();
    }

    private static String holder(LoanGroup.Details group, Office office) {
        return group.holder(office).map(person -> person.value().toString()).orElse("");
    }

    private static PersonId person(String typed) {
        return GroupForms.person(typed).orElseThrow();
    }

    private static LocalDate date(String typed) {
        return GroupForms.date(typed).orElseThrow();
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}

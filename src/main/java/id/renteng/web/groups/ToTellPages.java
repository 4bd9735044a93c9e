package id.renteng.web.groups;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.access.Users;
import id.renteng.groups.Notice;
import id.renteng.groups.NoticesInPerson;
import id.renteng.groups.TellingRefusal;
import id.renteng.groups.ToTell;
import id.renteng.groups.Told;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Days;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.web.Documents;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.groups.ToTellPage.Slip;
import id.renteng.web.groups.ToTellPage.ToldLine;
import id.renteng.web.passbook.NoticeLine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/// The list of people who read nothing themselves and must be told in person, with a slip for each.
@Controller
@RequestMapping("/to-tell")
class ToTellPages {

    private static final int SHOWN = 50;

    private final NoticesInPerson inPerson;
    private final People people;
    private final Users users;
    private final Regions regions;
    private final Documents documents;
    private final Clock clock;

    ToTellPages(
            NoticesInPerson inPerson, People people, Users users, Regions regions, Documents documents, Clock clock) {
        this.inPerson = inPerson;
        this.people = people;
        this.users = users;
        this.regions = regions;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView list(@RequestParam(defaultValue = "0") long after, Actor by) {
        return new Page("groups/to-tell", page(after, by));
    }

    /// The slips of one page of the list, to carry along.
    @GetMapping("/slips.pdf")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> print(@RequestParam(defaultValue = "0") long after, Actor by) {
        return documents.pdf("pemberitahuan", "document/slips", page(after, by));
    }

    @GetMapping("/{person}")
    @For(OFFICER)
    ModelAndView one(@PathVariable UUID person, Actor by) {
        return one(person, LocalDate.now(clock).toString(), Errors.NONE, HttpStatus.OK, by);
    }

    @PostMapping("/{person}")
    @For(OFFICER)
    ModelAndView tell(
            @PathVariable UUID person,
            @RequestParam(defaultValue = "0") long upTo,
            @RequestParam(defaultValue = "") String on,
            Actor by) {
        var day = Days.read(on);
        if (day.isEmpty()) return one(person, on, wrongDay("to-tell.day.wrong"), HttpStatus.UNPROCESSABLE_CONTENT, by);
        return switch (inPerson.tell(new PersonId(person), upTo, day.get(), by)) {
            case Done<Integer, TellingRefusal> _ -> Page.redirect("/to-tell");
            case Refused<Integer, TellingRefusal>(var refusal) ->
                one(person, on, errors(refusal), HttpStatus.CONFLICT, by);
        };
    }

    private static Errors errors(TellingRefusal refusal) {
        return switch (refusal) {
            case TellingRefusal.DateInFuture() -> wrongDay("to-tell.day.future");
            case TellingRefusal.BeforeIt(var day) -> wrongDay("to-tell.day.before", day);
            case TellingRefusal.AlreadyTold() -> Errors.of("to-tell.already");
        };
    }

    private static Errors wrongDay(String key, Object... arguments) {
        return Errors.NONE.and("on", key, arguments);
    }

    private ModelAndView one(UUID person, String on, Errors errors, HttpStatus status, Actor by) {
        var hers = inPerson.waiting(new PersonId(person), by).stream().toList();
        return new Page("groups/to-tell-one", new ToTellPage.One(slips(hers), on, errors), status);
    }

    /// Who was told stands on the first page.
    private ToTellPage page(long after, Actor by) {
        var found = inPerson.waiting(after, SHOWN + 1, by);
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        return new ToTellPage(
                slips(shown),
                after == 0 ? lines(inPerson.told(by)) : List.of(),
                by.is(OFFICER),
                LocalDate.now(clock),
                after,
                found.size() > SHOWN ? "/to-tell?after=" + shown.getLast().from() : "");
    }

    private List<Slip> slips(List<ToTell> waiting) {
        var about = waiting.stream()
                .flatMap(one -> one.notices().stream())
                .map(Notice::about)
                .distinct()
                .toList();
        var known = people.all(about);
        return waiting.stream()
                .map(one -> new Slip(
                        one.person().value().toString(),
                        one.name(),
                        one.group(),
                        regions.nameOf(one.kelurahan()),
                        one.notices().stream()
                                .map(notice -> line(notice, known))
                                .toList(),
                        one.upTo()))
                .toList();
    }

    private NoticeLine line(Notice notice, Map<PersonId, Person> known) {
        return new NoticeLine(
                notice.kind().name(),
                Objects.requireNonNull(known.get(notice.about())).name(),
                LocalDate.ofInstant(notice.at(), clock.getZone()));
    }

    private List<ToldLine> lines(List<Told> told) {
        var known = people.all(told.stream().map(Told::person).toList());
        var tellers = users.names(told.stream().map(Told::by).toList());
        return told.stream()
                .map(one -> new ToldLine(
                        Objects.requireNonNull(known.get(one.person())).name(),
                        one.notices(),
                        one.on(),
                        tellers.getOrDefault(one.by(), "–")))
                .toList();
    }
}

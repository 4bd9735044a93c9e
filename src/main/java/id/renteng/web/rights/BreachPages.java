package id.renteng.web.rights;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Days;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.Breach;
import id.renteng.registry.BreachId;
import id.renteng.registry.Breaches;
import id.renteng.registry.Concerned;
import id.renteng.registry.ImportId;
import id.renteng.registry.ImportQuery;
import id.renteng.registry.Imports;
import id.renteng.registry.Names;
import id.renteng.registry.NewBreach;
import id.renteng.registry.People;
import id.renteng.registry.PeopleQuery;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.web.Choice;
import id.renteng.web.Documents;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The register of breaches, with the clock of each, whom it concerns and the letters.
@Controller
@RequestMapping("/breaches")
class BreachPages {

    private static final int SHOWN_MAX = 200;
    private static final int BREACHES_SHOWN = 50;
    private static final int LETTERS_MAX = 2_000;

    private static final int NAMESAKES_MAX = 20;
    private static final int NAME_CHARACTERS_MAX = 40;

    private final Breaches breaches;
    private final People people;
    private final Imports imports;
    private final Regions regions;
    private final Documents documents;
    private final Clock clock;

    BreachPages(Breaches breaches, People people, Imports imports, Regions regions, Documents documents, Clock clock) {
        this.breaches = breaches;
        this.people = people;
        this.imports = imports;
        this.regions = regions;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView list(@RequestParam(required = false) @Nullable UUID after, Actor by) {
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        var empty = new NewBreach("", now.toLocalDate().toString(), now.toString(), "", "", "");
        return list(after == null ? null : new BreachId(after), by, empty, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping
    @For({OFFICER, HEAD})
    ModelAndView record(@ModelAttribute NewBreach form, Actor by) {
        var asked = filled(form);
        return switch (breaches.record(asked, by)) {
            case Done(var id) -> Page.redirect("/breaches/" + id.value());
            case Refused(var wrong) -> {
                var errors = Errors.NONE;
                for (var field : wrong.fields()) errors = errors.and(field.field(), "rights.field." + field.code());
                yield list(null, by, asked, errors, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    @GetMapping("/{id}")
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView show(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID after, Actor by) {
        return show(find(id), after == null ? null : new PersonId(after), by, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/{id}/people")
    @For({OFFICER, HEAD})
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String how,
            @RequestParam(defaultValue = "") String kelurahan,
            @RequestParam(required = false) @Nullable UUID file,
            @RequestParam(defaultValue = "") String looker,
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "") String person,
            Actor by) {
        var breach = find(id);
        var other = ofAnotherWay(how, looker, since, person);
        if (!other.isEmpty()) return show(breach, null, by, other, HttpStatus.UNPROCESSABLE_CONTENT);
        Optional<Concerned> whom = switch (how) {
            case "kelurahan" -> regions.kelurahan(kelurahan).map(place -> new Concerned.OfKelurahan(place.code()));
            case "file" -> Optional.ofNullable(file).map(one -> new Concerned.OfImport(new ImportId(one)));
            case "looker" ->
                Days.read(since).filter(day -> !looker.isBlank()).map(day -> new Concerned.LookedAtBy(looker, day));
            case "person" -> person(person, by).map(Concerned.One::new);
            case "everybody" -> Optional.of(new Concerned.Everybody());
            default -> Optional.empty();
        };
        if (whom.isEmpty()) {
            boolean nobody = how.equals("person") && !person.isBlank();
            var missing = Errors.NONE.and(
                    how.isEmpty() ? "how" : how,
                    nobody ? "rights.breach.person-unknown" : "rights.breach.whom-missing");
            return show(breach, null, by, missing, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        breaches.add(breach.id(), whom.get(), by);
        return Page.redirect("/breaches/" + id);
    }

    /// Who fills in one way and chooses another would put the wrong people on the list: which did she mean?
    private static Errors ofAnotherWay(String how, String looker, String since, String person) {
        return Errors.NONE
                .andIf(!how.equals("looker") && !looker.isBlank(), "looker", "rights.breach.another-way")
                .andIf(!how.equals("looker") && !since.isBlank(), "since", "rights.breach.another-way")
                .andIf(!how.equals("person") && !person.isBlank(), "person", "rights.breach.another-way");
    }

    @PostMapping("/{id}/people/clear")
    @For({OFFICER, HEAD})
    ModelAndView clear(@PathVariable UUID id, Actor by) {
        breaches.clear(new BreachId(id), by);
        return Page.redirect("/breaches/" + id);
    }

    @PostMapping("/{id}/told-people")
    @For({OFFICER, HEAD})
    ModelAndView toldPeople(@PathVariable UUID id, Actor by) {
        breaches.tellPeople(new BreachId(id), by);
        return Page.redirect("/breaches/" + id);
    }

    @PostMapping("/{id}/nobody")
    @For({OFFICER, HEAD})
    ModelAndView nobody(@PathVariable UUID id, Actor by) {
        breaches.concernsNobody(new BreachId(id), by);
        return Page.redirect("/breaches/" + id);
    }

    @PostMapping("/{id}/told-authority")
    @For({OFFICER, HEAD})
    ModelAndView toldAuthority(@PathVariable UUID id, Actor by) {
        breaches.tellAuthority(new BreachId(id), by);
        return Page.redirect("/breaches/" + id);
    }

    @GetMapping("/{id}/letters.pdf")
    @For({OFFICER, HEAD})
    ResponseEntity<byte[]> letters(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "1") int part) {
        var breach = find(id);
        var to = breaches.addressees(breach.id(), after == null ? null : new PersonId(after), LETTERS_MAX);
        return documents.pdf(
                "surat-" + name(breach) + (part > 1 ? "-bagian-" + part : ""),
                "document/breach-letters",
                new BreachLetters(breach, to, LocalDate.now(clock)));
    }

    @GetMapping("/{id}/authority.pdf")
    @For({OFFICER, HEAD})
    ResponseEntity<byte[]> authority(@PathVariable UUID id) {
        var breach = find(id);
        return documents.pdf(
                "laporan-" + name(breach),
                "document/breach-report",
                new BreachLetters(breach, List.of(), LocalDate.now(clock)));
    }

    /// Of its files: what an officer who prepares two breaches tells them apart by.
    private String name(Breach breach) {
        var words = Names.key(breach.title()).replaceAll("[^a-z0-9]+", "-");
        var day = LocalDate.ofInstant(breach.noticedAt(), clock.getZone());
        return (day + "-" + words.substring(0, Math.min(NAME_CHARACTERS_MAX, words.length()))).replaceFirst("-+$", "");
    }

    private Breach find(UUID id) {
        return breaches.find(new BreachId(id)).orElseThrow();
    }

    private ModelAndView list(@Nullable BreachId after, Actor by, NewBreach form, Errors errors, HttpStatus status) {
        var found = breaches.list(after, BREACHES_SHOWN + 1);
        var shown = found.subList(0, Math.min(BREACHES_SHOWN, found.size()));
        var more = found.size() > BREACHES_SHOWN
                ? "/breaches?after=" + shown.getLast().id().value()
                : "";
        var page = new BreachesPage(shown, more, clock.instant(), by.is(OFFICER, HEAD), form, errors);
        return new Page("rights/breaches", page, status);
    }

    private ModelAndView show(Breach breach, @Nullable PersonId after, Actor by, Errors errors, HttpStatus status) {
        var found = breaches.people(breach.id(), after, SHOWN_MAX + 1);
        var shown = found.subList(0, Math.min(SHOWN_MAX, found.size()));
        var page = new BreachPage(
                breach,
                shown,
                found.size() > SHOWN_MAX
                        ? address(breach) + after(shown.getLast().id())
                        : "",
                by.is(OFFICER, HEAD) && breach.people() > 0 ? letters(breach) : List.of(),
                regions.kelurahan().stream()
                        .map(place -> new Choice(place.code(), place.name()))
                        .toList(),
                imports.list(ImportQuery.ALL, null, 200).stream()
                        .map(file -> new Choice(file.id().value().toString(), file.fileName()))
                        .toList(),
                clock.instant(),
                by.is(OFFICER, HEAD),
                errors);
        return new Page("rights/breach", page, status);
    }

    /// Letters in parts that a printer and a reader can hold; all parts together are to everybody.
    private List<BreachPage.Letters> letters(Breach breach) {
        var file = address(breach) + "/letters.pdf";
        var parts = new ArrayList<BreachPage.Letters>();
        var href = file;
        for (var end : breaches.endsOfParts(breach.id(), LETTERS_MAX)) {
            int first = parts.size() * LETTERS_MAX + 1;
            parts.add(new BreachPage.Letters(href, first, first + LETTERS_MAX - 1));
            href = file + after(end) + "&part=" + (parts.size() + 1);
        }
        parts.add(new BreachPage.Letters(href, parts.size() * LETTERS_MAX + 1, breach.addressees()));
        return parts;
    }

    private static String address(Breach breach) {
        return "/breaches/" + breach.id().value();
    }

    private static String after(PersonId person) {
        return "?after=" + person.value();
    }

    /// By her name, if only one person in the reader's part of the city is called so, or by the address of her page.
    private Optional<PersonId> person(String written, Actor by) {
        var end = written.strip().replaceFirst("^.*/people/", "").replaceFirst("[/?#].*$", "");
        if (end.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
            return people.find(new PersonId(UUID.fromString(end))).map(Person::id);
        var key = Names.key(written);
        if (key.isEmpty()) return Optional.empty();
        var called = people.search(new PeopleQuery(written, "", "", by.area()), null, NAMESAKES_MAX).stream()
                .filter(found -> Names.key(found.name()).equals(key))
                .toList();
        return called.size() == 1 ? Optional.of(called.getFirst().id()) : Optional.empty();
    }

    private static NewBreach filled(NewBreach form) {
        return new NewBreach(
                text(form.title()),
                text(form.happenedOn()),
                text(form.noticedAt()),
                text(form.data()),
                text(form.story()),
                text(form.remedy()));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}

package id.renteng.web.registry;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.Businesses;
import id.renteng.registry.ConsentTexts;
import id.renteng.registry.DataConsents;
import id.renteng.registry.Duplicates;
import id.renteng.registry.Kelurahan;
import id.renteng.registry.Lookalike;
import id.renteng.registry.NewPerson;
import id.renteng.registry.PayoutAccounts;
import id.renteng.registry.People;
import id.renteng.registry.PeopleQuery;
import id.renteng.registry.Person;
import id.renteng.registry.PersonCorrections;
import id.renteng.registry.PersonId;
import id.renteng.registry.PersonSources;
import id.renteng.registry.Purpose;
import id.renteng.registry.Regions;
import id.renteng.registry.RegistrationRefusal;
import id.renteng.registry.RegistrationRefusal.AlreadyRegistered;
import id.renteng.registry.RegistrationRefusal.FieldsWrong;
import id.renteng.registry.Trades;
import id.renteng.registry.UnmaskRefusal;
import id.renteng.registry.WholeNiks;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.registry.PeoplePage.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// Looking people up, one person with her businesses, and registering one by hand.
@Controller
@RequestMapping("/people")
class PeoplePages {

    private static final int ROWS_SHOWN = 50;

    private final People people;
    private final Businesses businesses;
    private final PayoutAccounts accounts;
    private final WholeNiks niks;
    private final Duplicates duplicates;
    private final PersonFactsReader facts;
    private final PersonSources sources;
    private final PersonCorrections corrections;
    private final DataConsents consents;
    private final ConsentTexts texts;
    private final Regions regions;
    private final GroupFilters groups;
    private final Clock clock;

    PeoplePages(
            People people,
            Businesses businesses,
            PayoutAccounts accounts,
            WholeNiks niks,
            Duplicates duplicates,
            PersonFactsReader facts,
            PersonSources sources,
            PersonCorrections corrections,
            DataConsents consents,
            ConsentTexts texts,
            Regions regions,
            GroupFilters groups,
            Clock clock) {
        this.people = people;
        this.businesses = businesses;
        this.accounts = accounts;
        this.niks = niks;
        this.duplicates = duplicates;
        this.facts = facts;
        this.sources = sources;
        this.corrections = corrections;
        this.consents = consents;
        this.texts = texts;
        this.regions = regions;
        this.groups = groups;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR})
    ModelAndView list(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String kelurahan,
            @RequestParam(defaultValue = "") String trade,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(required = false) @Nullable UUID after,
            Actor by) {
        var digits = name.replaceAll("[\\s.-]", "");
        var query = new PeopleQuery(name, kelurahan, trade);
        // A whole NIK does not belong in an address: only its end is looked for.
        if (digits.matches("[0-9]{5,}")) return Page.redirect(href(withNikEnd(query, digits), group));
        var filter = groups.of(group, by.area());
        var found =
                people.search(filter.on(query, by.area()), after == null ? null : new PersonId(after), ROWS_SHOWN + 1);
        var shown = found.subList(0, Math.min(ROWS_SHOWN, found.size()));
        boolean more = found.size() > ROWS_SHOWN;
        return new Page(
                "registry/people",
                new PeoplePage(
                        query,
                        filter,
                        offered(query, filter),
                        href(query, ""),
                        kelurahan(),
                        regions.undecided(),
                        Trades.CODES,
                        people.count(),
                        rows(shown),
                        more && !query.isByName() ? next(query, filter, shown.getLast()) : "",
                        more && query.isByName(),
                        by.is(OFFICER)));
    }

    @GetMapping("/new")
    @For(OFFICER)
    ModelAndView form() {
        var empty = new NewPerson("", "", "", "", "", "", "", "", "", "", "");
        return form(empty, Signed.NOTHING, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping
    @For(OFFICER)
    ModelAndView register(
            @ModelAttribute NewPerson form,
            @RequestParam(defaultValue = "") Set<String> agreed,
            @RequestParam(defaultValue = "") String means,
            @RequestParam(defaultValue = "false") boolean sure,
            Actor by) {
        var signed = new Signed(agreed, means);
        if (!signed.errors().isEmpty())
            return form(filled(form), signed, signed.errors(), HttpStatus.UNPROCESSABLE_CONTENT);
        var alike = sure ? List.<Lookalike>of() : duplicates.of(filled(form));
        if (!alike.isEmpty()) return form(filled(form), signed, Errors.NONE, HttpStatus.CONFLICT, "", "", alike);
        return switch (consents.register(filled(form), signed.agreements(), by)) {
            case Done(var id) -> Page.redirect("/people/" + id.value());
            case Refused(var refusal) -> refused(filled(form), signed, refusal);
        };
    }

    @GetMapping("/{id}")
    @For({OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR})
    ModelAndView show(@PathVariable UUID id, Actor by) {
        return show(new PersonId(id), by, "", Errors.NONE, HttpStatus.OK);
    }

    /// Shows the whole NIK once, in the answer to a form that says what for.
    @PostMapping("/{id}/nik")
    @For({OFFICER, VERIFIER})
    ModelAndView showNik(@PathVariable UUID id, @RequestParam(required = false) @Nullable Purpose purpose, Actor by) {
        var person = new PersonId(id);
        if (purpose == null) {
            var missing = Errors.NONE.and("purpose", "registry.nik.purpose-missing");
            return show(person, by, "", missing, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (niks.show(person, purpose, by)) {
            case Done(var nik) -> show(person, by, nik, Errors.NONE, HttpStatus.OK);
            case Refused(UnmaskRefusal.Restricted()) -> kept(person, by, "rights.restricted.no-nik");
            case Refused(UnmaskRefusal.BankConsentWithdrawn()) -> kept(person, by, "rights.withdrawn.no-nik");
        };
    }

    private ModelAndView kept(PersonId person, Actor by, String why) {
        return show(person, by, "", Errors.NONE.and("purpose", why), HttpStatus.CONFLICT);
    }

    private ModelAndView show(PersonId id, Actor by, String nik, Errors errors, HttpStatus status) {
        var person = people.find(id).orElseThrow();
        var page = new PersonPage(
                person,
                Period.between(person.bornOn(), LocalDate.now(clock)).getYears(),
                regions.nameOf(person.kelurahan()),
                regions.kecamatanNameOf(person.kelurahan()),
                facts.of(person.id()),
                sourcesOf(person.id()),
                CorrectionsView.of(corrections.of(person.id()), regions),
                accounts.find(person.id()).orElse(null),
                by.is(OFFICER),
                by.is(OFFICER, VERIFIER, HEAD, AUDITOR),
                by.is(OFFICER, VERIFIER, TRAINER),
                by.is(OFFICER, HEAD, AUDITOR),
                by.is(OFFICER, VERIFIER),
                nik,
                niks.looks(id),
                errors);
        return new Page("registry/person", page, status);
    }

    private SourcesView sourcesOf(PersonId person) {
        var names = regions.everKnown().stream()
                .collect(Collectors.toMap(Kelurahan::code, place -> regions.nameOf(place.code())));
        return new SourcesView(
                sources.disputed(person),
                sources.statements(person),
                sources.choices(person),
                sources.byHand(person),
                businesses.changes(person),
                names);
    }

    private ModelAndView refused(NewPerson form, Signed signed, RegistrationRefusal refusal) {
        return switch (refusal) {
            case FieldsWrong(var fields) -> {
                var errors = Errors.NONE;
                for (var field : fields) errors = errors.and(field.field(), "registry.field." + field.code());
                yield form(form, signed, errors, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case AlreadyRegistered(var person, var name) ->
                form(
                        form,
                        signed,
                        Errors.NONE.and("nik", "registry.field.REGISTERED", name),
                        HttpStatus.CONFLICT,
                        name,
                        "/people/" + person.value(),
                        List.of());
        };
    }

    private ModelAndView form(NewPerson form, Signed signed, Errors errors, HttpStatus status) {
        return form(form, signed, errors, status, "", "", List.of());
    }

    private ModelAndView form(
            NewPerson form,
            Signed signed,
            Errors errors,
            HttpStatus status,
            String registered,
            String href,
            List<Lookalike> alike) {
        var page = new NewPersonPage(
                form, signed, texts.inForce(), kelurahan(), Trades.CODES, registered, href, alike, errors);
        return new Page("registry/new", page, status);
    }

    private List<Row> rows(List<Person> persons) {
        var owned = businesses.all(persons.stream().map(Person::id).toList());
        return persons.stream()
                .map(person -> new Row(
                        "/people/" + person.id().value(),
                        person.name(),
                        person.nikMasked(),
                        regions.nameOf(person.kelurahan()),
                        owned.getOrDefault(person.id(), List.of()).stream()
                                .map(business -> new PeoplePage.Business(business.name(), business.trade()))
                                .toList()))
                .toList();
    }

    private List<Choice> kelurahan() {
        return regions.kelurahan().stream()
                .map(place -> new Choice(place.code(), place.name()))
                .toList();
    }

    private static PeopleQuery withNikEnd(PeopleQuery query, String digits) {
        return new PeopleQuery(digits.substring(digits.length() - 4), query.kelurahan(), query.trade());
    }

    private static List<PeoplePage.Offered> offered(PeopleQuery query, GroupFilter filter) {
        return filter.offered().stream()
                .map(group -> new PeoplePage.Offered(
                        group.name(),
                        group.isLoanGroup(),
                        href(query, group.id().toString())))
                .toList();
    }

    private static String next(PeopleQuery query, GroupFilter filter, Person last) {
        return UriComponentsBuilder.fromUriString(href(query, filter.kept()))
                .queryParam("after", last.id().value())
                .build()
                .toUriString();
    }

    /// @param group a name or an id; left out if it is empty
    private static String href(PeopleQuery query, String group) {
        return UriComponentsBuilder.fromPath("/people")
                .queryParam("name", query.name())
                .queryParam("kelurahan", query.kelurahan())
                .queryParam("trade", query.trade())
                .queryParamIfPresent("group", Optional.of(group).filter(text -> !text.isEmpty()))
                .encode()
                .toUriString();
    }

    /// A field that was not sent is an empty one.
    private static NewPerson filled(NewPerson form) {
        return new NewPerson(
                text(form.name()),
                text(form.nik()),
                text(form.kelurahan()),
                text(form.address()),
                text(form.phone()),
                text(form.business()),
                text(form.trade()),
                text(form.line()),
                text(form.turnover()),
                text(form.capital()),
                text(form.nib()),
                text(form.spouse()),
                text(form.familyCard()));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}

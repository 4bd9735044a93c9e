package id.renteng.web.registry;

import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Days;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.CorrectionRefusal;
import id.renteng.registry.CorrectionRefusal.AnotherWaits;
import id.renteng.registry.CorrectionRefusal.FieldsWrong;
import id.renteng.registry.CorrectionRefusal.NikSaysOther;
import id.renteng.registry.CorrectionRefusal.NikTaken;
import id.renteng.registry.CorrectionRefusal.NothingDiffers;
import id.renteng.registry.DataRequest;
import id.renteng.registry.DataRequestId;
import id.renteng.registry.DataRequests;
import id.renteng.registry.DataRight;
import id.renteng.registry.Grounds;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonCorrections;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.registry.Sex;
import id.renteng.web.Choice;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.registry.Typed.Nothing;
import id.renteng.web.registry.Typed.OfBirth;
import id.renteng.web.registry.Typed.OfHome;
import id.renteng.web.registry.Typed.OfNik;
import id.renteng.web.registry.Typed.OfSex;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Corrects what stands about a person, at the desk or after her request was granted. Her name and where she lives
/// are corrected at once; her birth date and NIK wait for a second person, and so does her sex where her NIK says
/// another.
@Controller
@RequestMapping("/people/{id}/correction")
class PersonCorrectionPages {

    private static final String WAITING = "/key-changes";

    private final PersonCorrections corrections;
    private final People people;
    private final DataRequests requests;
    private final Regions regions;

    PersonCorrectionPages(PersonCorrections corrections, People people, DataRequests requests, Regions regions) {
        this.corrections = corrections;
        this.people = people;
        this.requests = requests;
        this.regions = regions;
    }

    @GetMapping
    @For(OFFICER)
    ModelAndView form(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID request) {
        return page(new Sent(person(id), new Nothing(), request), false, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping
    @For(OFFICER)
    ModelAndView correct(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String kelurahan,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String spouse,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(required = false) @Nullable UUID request,
            Actor by) {
        var sent = new Sent(person(id), new OfHome(name, kelurahan, address, spouse, why), request);
        var asked = new PersonCorrections.Asked(name, kelurahan, address, spouse);
        return done(sent, corrections.correct(sent.id(), asked, sent.grounds(why), by), sent.corrected());
    }

    @PostMapping("/birth-date")
    @For(OFFICER)
    ModelAndView proposeBorn(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String born,
            @RequestParam(defaultValue = "") String whyBorn,
            @RequestParam(defaultValue = "false") boolean sure,
            @RequestParam(required = false) @Nullable UUID request,
            Actor by) {
        var sent = new Sent(person(id), new OfBirth(born, whyBorn), request);
        var day = Days.read(born);
        if (day.isEmpty()) return wrong(sent, "registry.field.BORN_WRONG");
        if (!sure && corrections.differsFromNik(sent.id(), day.get())) return doubt(sent);
        return done(sent, corrections.proposeBorn(sent.id(), day.get(), sent.grounds(whyBorn), by), WAITING);
    }

    @PostMapping("/nik")
    @For(OFFICER)
    ModelAndView proposeNik(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nik,
            @RequestParam(defaultValue = "") String whyNik,
            @RequestParam(defaultValue = "false") boolean sure,
            @RequestParam(required = false) @Nullable UUID request,
            Actor by) {
        var sent = new Sent(person(id), new OfNik(nik, whyNik), request);
        if (!sure && corrections.differsFromBorn(sent.id(), nik)) return doubt(sent);
        return done(sent, corrections.proposeNik(sent.id(), nik, sent.grounds(whyNik), by), WAITING);
    }

    /// At once where her NIK says the same; otherwise, if the officer is sure, by a second person.
    @PostMapping("/sex")
    @For(OFFICER)
    ModelAndView correctSex(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sex,
            @RequestParam(defaultValue = "") String whySex,
            @RequestParam(defaultValue = "false") boolean sure,
            @RequestParam(required = false) @Nullable UUID request,
            Actor by) {
        var sent = new Sent(person(id), new OfSex(sex, whySex), request);
        var read = Choices.read(Sex.values(), sex);
        if (read.isEmpty()) return wrong(sent, "registry.field.SEX_MISSING");
        var grounds = sent.grounds(whySex);
        return sure && corrections.differsFromNik(sent.id(), read.get())
                ? done(sent, corrections.proposeSex(sent.id(), read.get(), grounds, by), WAITING)
                : done(sent, corrections.correctSex(sent.id(), read.get(), grounds, by), sent.corrected());
    }

    /// What came in one of the forms.
    ///
    /// @param request the request of hers that is carried out; null if she asked at the desk
    private record Sent(
            Person person, Typed typed, @Nullable UUID request) {

        PersonId id() {
            return person.id();
        }

        Grounds grounds(String why) {
            return new Grounds(why, request == null ? null : new DataRequestId(request));
        }

        String corrected() {
            return "/people/" + id().value() + "#corrections";
        }
    }

    /// @param next where the officer goes when it was done
    private <T> ModelAndView done(Sent sent, Result<T, CorrectionRefusal> result, String next) {
        return switch (result) {
            case Done<T, CorrectionRefusal> _ -> Page.redirect(next);
            case Refused<T, CorrectionRefusal>(var refusal) -> refused(sent, refusal);
        };
    }

    private ModelAndView refused(Sent sent, CorrectionRefusal refusal) {
        var typed = sent.typed();
        return switch (refusal) {
            case FieldsWrong(var fields) -> {
                var errors = Errors.NONE;
                for (var wrong : fields)
                    errors = errors.and(
                            wrong.field().equals("why") ? typed.whyField() : wrong.field(),
                            "registry.field." + wrong.code());
                yield page(sent, false, errors, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case NothingDiffers() -> conflict(sent, "registry.correct.nothing");
            case NikTaken() -> conflict(sent, "registry.correct.nik-taken");
            case NikSaysOther() -> doubt(sent);
            case AnotherWaits() -> conflict(sent, "key-change.another-waits");
        };
    }

    private ModelAndView wrong(Sent sent, String key) {
        return page(sent, false, Errors.NONE.and(sent.typed().field(), key), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView conflict(Sent sent, String key) {
        return page(sent, false, Errors.NONE.and(sent.typed().field(), key), HttpStatus.CONFLICT);
    }

    private ModelAndView doubt(Sent sent) {
        return page(sent, true, Errors.NONE, HttpStatus.CONFLICT);
    }

    private ModelAndView page(Sent sent, boolean doubted, Errors errors, HttpStatus status) {
        var person = sent.person();
        var request = sent.request();
        var page = new CorrectionPage(
                person,
                sent.typed(),
                doubted,
                regions.kelurahan().stream()
                        .map(place -> new Choice(place.code(), place.name()))
                        .toList(),
                request == null ? null : request(request, person),
                CorrectionsView.of(corrections.of(person.id()), regions),
                errors);
        return new Page("registry/correction", page, status);
    }

    /// @throws NoSuchElementException if it is not a granted request of hers
    private DataRequest request(UUID id, Person person) {
        return requests.find(new DataRequestId(id))
                .filter(asked -> asked.right() == DataRight.CORRECTION && asked.isGranted())
                .filter(asked -> person.equals(
                        people.find(asked.person()).map(this::kept).orElse(null)))
                .orElseThrow();
    }

    /// Who stands for her.
    private Person kept(Person entry) {
        var kept = entry.mergedInto();
        return kept == null ? entry : people.find(kept).orElseThrow();
    }

    /// Who stands under this id; for an entry that was merged, who was kept.
    ///
    /// @throws NoSuchElementException if there is nobody, or she was erased
    private Person person(UUID id) {
        return people.find(new PersonId(id))
                .map(this::kept)
                .filter(found -> !found.isErased())
                .orElseThrow();
    }
}

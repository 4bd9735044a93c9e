package id.renteng.web.registry;

import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.CorrectionRefusal;
import id.renteng.registry.CorrectionRefusal.AnotherWaits;
import id.renteng.registry.CorrectionRefusal.FieldsWrong;
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
import id.renteng.web.Choice;
import id.renteng.web.Days;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.registry.CorrectionPage.Form;
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
/// are corrected at once; her birth date and NIK wait for a second person.
@Controller
@RequestMapping("/people/{id}/correction")
class PersonCorrectionPages {

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
        var person = person(id);
        return form(person, Form.of(person), request, false, false, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping
    @For(OFFICER)
    ModelAndView correct(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String kelurahan,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(required = false) @Nullable UUID request,
            Actor by) {
        var person = person(id);
        var stands = Form.of(person);
        var form = new Form(name, kelurahan, address, why, stands.born(), "", "", "");
        var asked = new PersonCorrections.Asked(name, kelurahan, address);
        return switch (corrections.correct(person.id(), asked, grounds(why, request), by)) {
            case Done(var _) -> Page.redirect("/people/" + id + "#corrections");
            case Refused(var refusal) -> refused(person, form, request, refusal, "name", "why");
        };
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
        var person = person(id);
        var stands = Form.of(person);
        var form = new Form(stands.name(), stands.kelurahan(), stands.address(), "", born, whyBorn, "", "");
        var day = Days.read(born);
        if (day.isEmpty()) {
            var wrong = Errors.NONE.and("born", "registry.field.BORN_WRONG");
            return form(person, form, request, false, false, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!sure && corrections.differsFromNik(person.id(), day.get()))
            return form(person, form, request, true, false, Errors.NONE, HttpStatus.CONFLICT);
        return switch (corrections.proposeBorn(person.id(), day.get(), grounds(whyBorn, request), by)) {
            case Done(var _) -> Page.redirect("/key-changes");
            case Refused(var refusal) -> refused(person, form, request, refusal, "born", "whyBorn");
        };
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
        var person = person(id);
        var stands = Form.of(person);
        var form = new Form(stands.name(), stands.kelurahan(), stands.address(), "", stands.born(), "", nik, whyNik);
        if (!sure && corrections.differsFromBorn(person.id(), nik))
            return form(person, form, request, false, true, Errors.NONE, HttpStatus.CONFLICT);
        return switch (corrections.proposeNik(person.id(), nik, grounds(whyNik, request), by)) {
            case Done(var _) -> Page.redirect("/key-changes");
            case Refused(var refusal) -> refused(person, form, request, refusal, "nik", "whyNik");
        };
    }

    private static Grounds grounds(String why, @Nullable UUID request) {
        return new Grounds(why, request == null ? null : new DataRequestId(request));
    }

    /// @param field where a refusal of the whole form is shown
    /// @param why   the field of its reason
    private ModelAndView refused(
            Person person, Form form, @Nullable UUID request, CorrectionRefusal refusal, String field, String why) {
        return switch (refusal) {
            case FieldsWrong(var fields) -> {
                var errors = Errors.NONE;
                for (var wrong : fields)
                    errors = errors.and(
                            wrong.field().equals("why") ? why : wrong.field(), "registry.field." + wrong.code());
                yield form(person, form, request, false, false, errors, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case NothingDiffers() ->
                conflict(person, form, request, Errors.NONE.and(field, "registry.correct.nothing"));
            case NikTaken() -> conflict(person, form, request, Errors.NONE.and(field, "registry.correct.nik-taken"));
            case AnotherWaits() -> conflict(person, form, request, Errors.NONE.and(field, "key-change.another-waits"));
        };
    }

    private ModelAndView conflict(Person person, Form form, @Nullable UUID request, Errors errors) {
        return form(person, form, request, false, false, errors, HttpStatus.CONFLICT);
    }

    private ModelAndView form(
            Person person,
            Form form,
            @Nullable UUID request,
            boolean doubtBorn,
            boolean doubtNik,
            Errors errors,
            HttpStatus status) {
        var kelurahan = regions.kelurahan().stream()
                .map(place -> new Choice(place.code(), place.name()))
                .toList();
        var page = new CorrectionPage(
                person,
                form,
                kelurahan,
                request == null ? null : request(request, person),
                CorrectionsView.of(corrections.of(person.id()), regions),
                doubtBorn,
                doubtNik,
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

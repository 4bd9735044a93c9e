package id.renteng.web.readiness;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Spot;
import id.renteng.readiness.Evidence;
import id.renteng.readiness.PhotoRefusal;
import id.renteng.readiness.Photos;
import id.renteng.readiness.Visit;
import id.renteng.readiness.Visit.Verdict;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.readiness.FactsPage.Form;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// What a verifier saw at each member's place, where it was, and a photo of it.
@Controller
@RequestMapping("/loan-groups/{id}/readiness/visits")
class VisitPages {

    private final Evidence evidence;
    private final Photos photos;
    private final LoanGroups groups;
    private final People people;
    private final Clock clock;

    VisitPages(Evidence evidence, Photos photos, LoanGroups groups, People people, Clock clock) {
        this.evidence = evidence;
        this.photos = photos;
        this.groups = groups;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    @For(VERIFIER)
    ModelAndView list(@PathVariable UUID id, Actor by) {
        return page(id, Form.EMPTY, "", false, Errors.NONE, HttpStatus.OK, by);
    }

    @PostMapping
    @For(VERIFIER)
    ModelAndView record(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String spot,
            @RequestParam(defaultValue = "false") boolean away,
            Actor by) {
        var form = new Form(person, choice, on, note, "");
        var asked = new Asked<>(form, Verdict.class);
        if (asked.isWrong()) {
            return page(id, form, spot, away, asked.errors(), HttpStatus.UNPROCESSABLE_CONTENT, by);
        }
        var place = Spot.read(spot);
        if (!spot.isBlank() && place.isEmpty()) {
            var errors = Errors.NONE.and("spot", "readiness.spot.wrong");
            return page(id, form, spot, away, errors, HttpStatus.UNPROCESSABLE_CONTENT, by);
        }
        var seen = new Visit(asked.person(), asked.choice(), note, away, place, asked.on(), by.user());
        return switch (evidence.recordVisit(new LoanGroupId(id), seen, by)) {
            case Done(var _) -> Page.redirect("/loan-groups/" + id + "/readiness/visits");
            case Refused(var refusal) -> page(id, form, spot, away, Asked.refusal(refusal), HttpStatus.CONFLICT, by);
        };
    }

    @PostMapping("/{person}/photo")
    @For(VERIFIER)
    ModelAndView keep(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            Actor by)
            throws IOException {
        var uploaded = photo == null ? new byte[0] : photo.getBytes();
        return switch (photos.keep(new LoanGroupId(id), new PersonId(person), uploaded, by)) {
            case Done(var _) -> Page.redirect("/loan-groups/" + id + "/readiness/visits");
            case Refused(var refusal) -> {
                var empty = new Form(person.toString(), "", "", "", "");
                yield page(id, empty, "", false, errors(refusal), HttpStatus.CONFLICT, by);
            }
        };
    }

    @GetMapping("/{person}/photo.jpg")
    @For({VERIFIER, OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> photo(@PathVariable UUID id, @PathVariable UUID person, Actor by) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(photos.find(new LoanGroupId(id), new PersonId(person), by));
    }

    private static Errors errors(PhotoRefusal refusal) {
        return switch (refusal) {
            case PhotoRefusal.TooLarge() -> Errors.of("readiness.photo.too-large");
            case PhotoRefusal.NoPicture() -> Errors.of("readiness.photo.no-picture");
            case PhotoRefusal.NoVisit() -> Errors.of("readiness.photo.no-visit");
            case PhotoRefusal.NotYours() -> Errors.of("readiness.photo.not-yours");
        };
    }

    private ModelAndView page(
            UUID id, Form form, String spot, boolean away, Errors errors, HttpStatus status, Actor by) {
        var group = groups.seenBy(by, new LoanGroupId(id)).details();
        var visits = evidence.visits(group.id());
        var shown = photos.of(group.id());
        var known = people.all(group.people());
        var lines = group.people().stream()
                .map(person -> {
                    var visit = visits.get(person);
                    return new VisitsPage.Line(
                            person.value().toString(),
                            Objects.requireNonNull(known.get(person)).name(),
                            visit == null ? null : visit.verdict().name(),
                            visit == null ? null : visit.on(),
                            visit == null ? "" : visit.spot().map(Spot::written).orElse(""),
                            shown.contains(person),
                            visit != null && visit.by().equals(by.user()));
                })
                .toList();
        var page = new VisitsPage(id.toString(), group.name(), lines, LocalDate.now(clock), form, spot, away, errors);
        return new Page("readiness/visits", page, status);
    }
}

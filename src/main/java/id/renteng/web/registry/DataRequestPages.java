package id.renteng.web.registry;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.ConsentPurpose;
import id.renteng.registry.DataRequest;
import id.renteng.registry.DataRequestId;
import id.renteng.registry.DataRequestQuery;
import id.renteng.registry.DataRequestRefusal.AnsweredBefore;
import id.renteng.registry.DataRequestRefusal.ConsentsNotNamed;
import id.renteng.registry.DataRequestRefusal.WordsInvalid;
import id.renteng.registry.DataRequests;
import id.renteng.registry.DataRight;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.web.Documents;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// What people ask about their own data, with the clock of each request, and the copy they get of it.
@Controller
class DataRequestPages {

    private static final int SHOWN = 50;

    private final DataRequests requests;
    private final People people;
    private final Documents documents;
    private final Regions regions;
    private final Clock clock;

    DataRequestPages(DataRequests requests, People people, Documents documents, Regions regions, Clock clock) {
        this.requests = requests;
        this.people = people;
        this.documents = documents;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/data-requests")
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView open(
            @RequestParam(required = false) @Nullable DataRight right,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(required = false) @Nullable UUID after,
            Actor by) {
        var now = clock.instant();
        var query = new DataRequestQuery(right, late ? now : null);
        var found = requests.open(by.area(), query, after == null ? null : new DataRequestId(after), SHOWN + 1);
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        var more = found.size() > SHOWN ? more(query, shown.getLast().id()) : "";
        var figures = requests.figures(by.area());
        var page =
                new DataRequestsPage(null, query, shown, more, figures, now, by.is(OFFICER), "", Set.of(), Errors.NONE);
        return new Page("registry/data-requests", page);
    }

    @PostMapping("/data-requests/{id}/answer")
    @For(OFFICER)
    ModelAndView answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean granted,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") Set<ConsentPurpose> consents,
            Actor by) {
        var request = new DataRequestId(id);
        var result = granted && !consents.isEmpty()
                ? requests.withdraw(request, consents, words, by)
                : requests.answer(request, granted, words, by);
        return switch (result) {
            case Done(var _) -> Page.redirect(after(requests.find(request).orElseThrow()));
            case Refused(AnsweredBefore()) -> {
                var before = Errors.of("registry.request.answered-before");
                yield one(request, by, words, consents, before, HttpStatus.CONFLICT);
            }
            case Refused(WordsInvalid()) -> {
                var missing = Errors.NONE.and("words-" + id, "registry.request.words-missing");
                yield one(request, by, words, consents, missing, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Refused(ConsentsNotNamed()) -> {
                var missing = Errors.NONE.and("consents-" + id, "registry.request.consents-missing");
                yield one(request, by, words, consents, missing, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    /// Only the request whose answer was refused, with what was typed: on whichever page of which list it was.
    private ModelAndView one(
            DataRequestId id, Actor by, String typed, Set<ConsentPurpose> ticked, Errors errors, HttpStatus status) {
        var request = requests.find(id).orElseThrow();
        var page = new DataRequestsPage(
                null,
                DataRequestQuery.OPEN,
                List.of(request),
                "/data-requests",
                requests.figures(by.area()),
                clock.instant(),
                by.is(OFFICER),
                typed,
                ticked,
                errors);
        return new Page("registry/data-requests", page, status);
    }

    /// A correction that was granted is made next.
    private static String after(DataRequest request) {
        boolean corrects = request.isGranted() && request.right() == DataRight.CORRECTION;
        return corrects ? DataRequestsPage.correction(request) : "/data-requests";
    }

    @GetMapping("/people/{id}/data")
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView of(@PathVariable UUID id, Actor by) {
        return of(new PersonId(id), by, "", Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/people/{id}/data")
    @For(OFFICER)
    ModelAndView receive(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable DataRight right,
            @RequestParam(defaultValue = "") String asked,
            Actor by) {
        var person = new PersonId(id);
        if (right == null) {
            var missing = Errors.NONE.and("right", "registry.request.right-missing");
            return of(person, by, asked, missing, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (requests.receive(person, right, asked, by)) {
            case Done(var _) -> Page.redirect("/people/" + id + "/data");
            case Refused(WordsInvalid()) -> {
                var tooLong = Errors.NONE.and("asked", "registry.request.asked-too-long");
                yield of(person, by, asked, tooLong, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    @PostMapping("/people/{id}/data/pdf")
    @For(OFFICER)
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Actor by) {
        return PersonalDataFiles.pdf(documents, requests.copy(new PersonId(id), by), regions);
    }

    @PostMapping("/people/{id}/data/json")
    @For(OFFICER)
    ResponseEntity<byte[]> json(@PathVariable UUID id, Actor by) {
        return PersonalDataFiles.json(requests.copy(new PersonId(id), by));
    }

    private static String more(DataRequestQuery query, DataRequestId last) {
        return UriComponentsBuilder.fromPath("/data-requests")
                .queryParamIfPresent("right", Optional.ofNullable(query.right()))
                .queryParam("late", query.lateAt() != null)
                .queryParam("after", last.value())
                .encode()
                .toUriString();
    }

    private ModelAndView of(PersonId id, Actor by, String asked, Errors errors, HttpStatus status) {
        var person = people.find(id).orElseThrow();
        var page = new DataRequestsPage(
                person,
                DataRequestQuery.OPEN,
                requests.of(id),
                "",
                null,
                clock.instant(),
                by.is(OFFICER),
                asked,
                Set.of(),
                errors);
        return new Page("registry/data-requests", page, status);
    }
}

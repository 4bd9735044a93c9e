package id.renteng.web.api;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.PUBLIC;
import static id.renteng.kernel.Role.TRAINER;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import id.renteng.kernel.Actor;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.training.ClassId;
import id.renteng.training.ClassRefusal;
import id.renteng.training.ClassRequests;
import id.renteng.training.ClassSummary;
import id.renteng.training.Classes;
import id.renteng.training.Outcome;
import id.renteng.training.Roster;
import id.renteng.web.For;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Classes, their participants, attendance and results for other programs, such as the one a training centre
/// keeps its lists in. The commands are those of the pages.
@RestController
@RequestMapping("/api")
class ClassesApi {

    private static final int PER_PAGE = 50;
    private static final int PAGES_MOST = 10_000;

    /// Many more than any room holds.
    private static final int PEOPLE_MOST = 500;

    private final Classes classes;
    private final ClassRequests requests;
    private final People people;

    ClassesApi(Classes classes, ClassRequests requests, People people) {
        this.classes = classes;
        this.requests = requests;
        this.people = people;
    }

    /// @param theme  its code, as `centre` and `room`
    /// @param passed how many have a pass on record; final once `closedOn` is there
    record OneClass(
            UUID id,
            String theme,
            String centre,
            String room,
            String instructor,
            List<LocalDate> sessions,
            String from,
            String until,
            int seats,
            int enrolled,
            int passed,
            @Nullable LocalDate closedOn,
            boolean cancelled) {}

    /// @param nik        masked
    /// @param attendance present or not, for every session whose attendance was taken
    record OneParticipant(
            UUID id,
            String name,
            String nik,
            Map<LocalDate, Boolean> attendance,
            @Nullable Integer testBefore,
            @Nullable Integer testAfter,
            @Nullable Outcome result) {}

    /// Who is to come on the list of a class: known by id, or by NIK. It is answered without any NIK.
    ///
    /// @param on the day they were enrolled
    record Enrolment(
            LocalDate on,
            @Nullable Set<UUID> people,
            @Nullable List<String> niks) {

        Enrolment {
            requireNonNull(on);
            people = people == null ? Set.of() : Set.copyOf(people);
            niks = niks == null ? List.of() : List.copyOf(niks);
        }

        int size() {
            return requireNonNull(people).size() + requireNonNull(niks).size();
        }

        /// The identity numbers are nothing to be written anywhere.
        @Override
        public String toString() {
            return "%d people".formatted(size());
        }
    }

    /// @param present everybody who was there; the others of the class were not
    record Attendance(LocalDate session, Set<UUID> present) {

        Attendance {
            requireNonNull(session);
            present = Set.copyOf(present);
        }
    }

    /// @param results by participant
    record Results(LocalDate on, Map<UUID, Outcome> results) {

        Results {
            requireNonNull(on);
            results = Map.copyOf(results);
        }
    }

    @GetMapping(value = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @For(PUBLIC)
    Resource description() {
        return new ClassPathResource("api/openapi.json");
    }

    @GetMapping("/classes")
    @For({OFFICER, TRAINER, HEAD, AUDITOR})
    List<OneClass> list(
            @RequestParam(defaultValue = "false") boolean closed, @RequestParam(defaultValue = "1") int page) {
        int offset = (Math.clamp(page, 1, PAGES_MOST) - 1) * PER_PAGE;
        return classes.page(closed, offset, PER_PAGE).stream()
                .map(ClassesApi::out)
                .toList();
    }

    @GetMapping("/classes/{id}/participants")
    @For({OFFICER, TRAINER, HEAD, AUDITOR})
    List<OneParticipant> participants(@PathVariable UUID id) {
        return out(classes.find(new ClassId(id)).orElseThrow());
    }

    @PostMapping("/classes/{id}/participants")
    @For({OFFICER, TRAINER})
    ResponseEntity<?> enrol(
            @PathVariable UUID id, @RequestHeader("Idempotency-Key") UUID key, @RequestBody Enrolment sent, Actor by) {
        if (sent.size() > PEOPLE_MOST) return refused("TooMany", List.of());
        var chosen = requireNonNull(sent.people()).stream().map(PersonId::new).collect(toCollection(HashSet::new));
        var unknown = new ArrayList<Integer>();
        var read = people.byWritten(requireNonNull(sent.niks()));
        for (int i = 0; i < read.size(); i++) {
            var person = read.get(i);
            if (person.isPresent()) chosen.add(person.get().id());
            else unknown.add(i);
        }
        if (!unknown.isEmpty()) return refused("NoSuchPerson", unknown);
        return answer(requests.enrol(new IdempotencyKey(key), new ClassId(id), chosen, sent.on(), by));
    }

    @PostMapping("/classes/{id}/attendance")
    @For({OFFICER, TRAINER})
    ResponseEntity<?> attend(
            @PathVariable UUID id, @RequestHeader("Idempotency-Key") UUID key, @RequestBody Attendance sent, Actor by) {
        var present = sent.present().stream().map(PersonId::new).collect(toSet());
        return answer(requests.attend(new IdempotencyKey(key), new ClassId(id), sent.session(), present, by));
    }

    @PostMapping("/classes/{id}/results")
    @For(TRAINER)
    ResponseEntity<?> judge(
            @PathVariable UUID id, @RequestHeader("Idempotency-Key") UUID key, @RequestBody Results sent, Actor by) {
        var results = new HashMap<PersonId, Outcome>();
        sent.results().forEach((person, outcome) -> results.put(new PersonId(person), outcome));
        return answer(requests.recordResults(new IdempotencyKey(key), new ClassId(id), results, sent.on(), by));
    }

    /// The participants as they are now, or the refusal by its name.
    private ResponseEntity<?> answer(Result<Roster, ? extends ClassRefusal> outcome) {
        return switch (outcome) {
            case Done<Roster, ? extends ClassRefusal>(var roster) -> ResponseEntity.ok(out(roster));
            case Refused<Roster, ? extends ClassRefusal>(var refusal) ->
                refused(refusal.getClass().getSimpleName(), List.of());
        };
    }

    /// @param at which of the NIKs sent, from zero
    private static ResponseEntity<?> refused(String name, List<Integer> at) {
        var problem = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        problem.setProperty("refusal", name);
        if (!at.isEmpty()) problem.setProperty("at", at);
        return ResponseEntity.of(problem).build();
    }

    private List<OneParticipant> out(Roster roster) {
        var known = people.all(roster.people());
        return roster.participants().stream()
                .map(one -> {
                    var person = requireNonNull(known.get(one.person()));
                    return new OneParticipant(
                            one.person().value(),
                            person.name(),
                            person.nikMasked(),
                            one.attendance(),
                            one.before(),
                            one.after(),
                            one.outcome());
                })
                .toList();
    }

    private static OneClass out(ClassSummary one) {
        var of = one.of();
        return new OneClass(
                of.id().value(),
                of.theme().code(),
                of.centre().code(),
                of.setting().room(),
                of.instructor(),
                of.sessions(),
                of.setting().from().toString(),
                of.setting().until().toString(),
                of.seats(),
                one.enrolled(),
                one.passed(),
                of.closedOn(),
                of.isCancelled());
    }
}

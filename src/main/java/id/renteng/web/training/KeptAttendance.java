package id.renteng.web.training;

import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static java.util.stream.Collectors.toSet;

import id.renteng.kernel.Actor;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.PersonId;
import id.renteng.training.ClassId;
import id.renteng.training.ClassRequests;
import id.renteng.web.For;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Takes attendance that a phone had kept while it had no signal. The page reads the status alone.
@Controller
class KeptAttendance {

    private final ClassRequests requests;

    KeptAttendance(ClassRequests requests) {
        this.requests = requests;
    }

    /// @param taken whether somebody had taken it when the page was opened, and `known` says who was there
    @PostMapping("/classes/{id}/kept-attendance")
    @For({OFFICER, TRAINER})
    ResponseEntity<Void> take(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam LocalDate session,
            @RequestParam(defaultValue = "") List<UUID> present,
            @RequestParam boolean taken,
            @RequestParam(defaultValue = "") List<UUID> known,
            Actor by) {
        var before = taken ? Optional.of(people(known)) : Optional.<Set<PersonId>>empty();
        return switch (requests.attendKept(
                new IdempotencyKey(key), new ClassId(id), session, people(present), before, by)) {
            case Done(var _) -> ResponseEntity.noContent().build();
            case Refused(var _) -> ResponseEntity.status(HttpStatus.CONFLICT).build();
        };
    }

    private static Set<PersonId> people(List<UUID> ids) {
        return ids.stream().map(PersonId::new).collect(toSet());
    }
}

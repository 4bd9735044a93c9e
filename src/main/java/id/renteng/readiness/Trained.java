package id.renteng.readiness;

import id.renteng.registry.PersonId;
import id.renteng.training.PassedClass;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// That somebody has passed what is asked, as closed classes say it.
///
/// @param since     the first day on which what counts now was enough
/// @param expiresOn the first day on which it is no longer enough; null: it stays
record Trained(LocalDate since, @Nullable LocalDate expiresOn) {

    /// Who of these people has passed what is asked, on a day.
    static Map<PersonId, Trained> of(Map<PersonId, List<PassedClass>> passes, TrainingDemand asked, LocalDate on) {
        var trained = new HashMap<PersonId, Trained>();
        passes.forEach((person, hers) -> of(hers, asked, on).ifPresent(found -> trained.put(person, found)));
        return trained;
    }

    private static Optional<Trained> of(List<PassedClass> hers, TrainingDemand asked, LocalDate on) {
        var counting = asked.counting(hers, on);
        return counting.stream()
                .map(PassedClass::on)
                .sorted()
                .filter(day -> asked.isMetBy(until(day, counting), on))
                .findFirst()
                .map(since -> new Trained(since, expiry(counting, asked)));
    }

    private static List<PassedClass> until(LocalDate day, List<PassedClass> counting) {
        return counting.stream().filter(pass -> !pass.on().isAfter(day)).toList();
    }

    private static @Nullable LocalDate expiry(List<PassedClass> counting, TrainingDemand asked) {
        var lasts = asked.lastsDays();
        if (lasts == null) return null;
        return counting.stream()
                .map(pass -> pass.on().plusDays(lasts))
                .sorted()
                .filter(day -> !asked.isMetBy(counting, day))
                .findFirst()
                .orElse(null);
    }
}

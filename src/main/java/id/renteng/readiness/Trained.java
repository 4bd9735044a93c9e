package id.renteng.readiness;

import id.renteng.registry.PersonId;
import id.renteng.training.PassedClass;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a member has passed of the training that counts, as closed classes say it.
///
/// @param since the first pass that counts on the day asked about
/// @param last  the latest one
record Trained(LocalDate since, LocalDate last) {

    /// Of these people who has a pass that counts: in a theme of the rules, and as fresh as they ask.
    static Map<PersonId, Trained> of(Map<PersonId, List<PassedClass>> passes, Rules rules, LocalDate on) {
        var lasts = rules.lastsDays(TaskCode.LWK);
        var trained = new HashMap<PersonId, Trained>();
        passes.forEach((person, all) -> {
            var counting = all.stream()
                    .filter(pass -> rules.trainings().contains(pass.theme().code()))
                    .map(PassedClass::on)
                    .filter(day -> lasts.isEmpty() || on.isBefore(day.plusDays(lasts.get())))
                    .sorted()
                    .toList();
            if (!counting.isEmpty()) trained.put(person, new Trained(counting.getFirst(), counting.getLast()));
        });
        return trained;
    }
}

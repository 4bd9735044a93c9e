package id.renteng.readiness;

import id.renteng.training.PassedClass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What must be passed before a loan, as one version of a scheme asks it of every member, or the programme of a group
/// that has not applied yet. It is answered from closed classes alone.
///
/// @param all       codes of themes of which each must be passed
/// @param any       codes of themes of which some must be passed; empty: any theme that is not among `all`
/// @param anyPasses how many different themes of `any`, not below zero
/// @param hours     at least so many hours present in the classes that count, not below zero
/// @param lastsDays for how long a pass counts; null: for ever
public record TrainingDemand(
        Set<String> all,
        Set<String> any,
        int anyPasses,
        int hours,
        @Nullable Integer lastsDays) {

    /// Nothing is asked.
    public static final TrainingDemand NONE = new TrainingDemand(Set.of(), Set.of(), 0, 0, null);

    /// The compulsory group training, once and for ever.
    public static final TrainingDemand USUAL = new TrainingDemand(Set.of("lwk"), Set.of(), 0, 0, null);

    private static final int MINUTES = 60;

    /// @throws IllegalArgumentException if it can never be met
    public TrainingDemand {
        all = Set.copyOf(all);
        any = Set.copyOf(any);
        if (anyPasses < 0 || hours < 0) throw new IllegalArgumentException("passes and hours are not below zero");
        if (!any.isEmpty() && anyPasses > any.size()) throw new IllegalArgumentException("more passes than themes");
        if (lastsDays != null && lastsDays < 1) throw new IllegalArgumentException("a pass lasts a day at least");
    }

    public boolean isNothing() {
        return all.isEmpty() && anyPasses == 0 && hours == 0;
    }

    /// Whether these passes of one person are enough; those too old on the day do not count.
    boolean isMetBy(Collection<PassedClass> passes, LocalDate on) {
        var counting = counting(passes, on);
        var themes = counting.stream().map(pass -> pass.theme().code()).collect(Collectors.toSet());
        long chosen = themes.stream().filter(this::isAnyOf).count();
        long minutes = counting.stream().mapToLong(PassedClass::minutes).sum();
        return themes.containsAll(all) && chosen >= anyPasses && minutes >= (long) hours * MINUTES;
    }

    /// The passes that are in its themes and fresh enough on a day.
    List<PassedClass> counting(Collection<PassedClass> passes, LocalDate on) {
        return passes.stream()
                .filter(pass -> all.contains(pass.theme().code())
                        || isAnyOf(pass.theme().code()))
                .filter(pass -> lastsDays == null || on.isBefore(pass.on().plusDays(lastsDays)))
                .toList();
    }

    private boolean isAnyOf(String theme) {
        return any.isEmpty() ? !all.contains(theme) : any.contains(theme);
    }
}

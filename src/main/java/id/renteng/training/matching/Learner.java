package id.renteng.training.matching;

import id.renteng.kernel.Spot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A person who may be trained, with her needs.
///
/// @param interests      topics, the dearest first, at most three
/// @param trade          her KBLI code; empty if unknown
/// @param gaps           what the law asks of her and she does not have yet, such as `halal`
/// @param levels         her level in dimensions of the index, from 0 (weakest) to 4
/// @param free           when she can come; empty says always
/// @param spot           where she is; null if unknown
/// @param farthestMetres how far she can go; zero says no limit
/// @param needs          what a class must offer for her to take part, such as `kursi-roda`
/// @param group          her loan group; null if she has none
/// @param locked         classes a planner or she herself has settled: kept in every run
/// @param barred         classes that she is not to be given
public record Learner(
        String id,
        List<String> interests,
        String trade,
        Set<String> gaps,
        Map<String, Integer> levels,
        List<FreeTime> free,
        @Nullable Spot spot,
        int farthestMetres,
        Set<String> needs,
        @Nullable String group,
        List<Earlier> earlier,
        Set<String> locked,
        Set<String> barred) {

    /// How many interests one may rank.
    public static final int INTERESTS_MAX = 3;

    /// The best level of a dimension.
    public static final int LEVEL_MAX = 4;

    public Learner {
        interests = List.copyOf(interests);
        gaps = Set.copyOf(gaps);
        levels = Map.copyOf(levels);
        free = List.copyOf(free);
        needs = Set.copyOf(needs);
        earlier = List.copyOf(earlier);
        locked = Set.copyOf(locked);
        barred = Set.copyOf(barred);
        if (interests.size() > INTERESTS_MAX) throw new IllegalArgumentException("interests: " + interests.size());
        if (farthestMetres < 0) throw new IllegalArgumentException("metres: " + farthestMetres);
        for (var level : levels.values()) {
            if (level < 0 || level > LEVEL_MAX) throw new IllegalArgumentException("level " + level);
        }
    }

    /// The same person with other choices made for her.
    public Learner choosing(Set<String> settled, Set<String> excluded) {
        return new Learner(
                id,
                interests,
                trade,
                gaps,
                levels,
                free,
                spot,
                farthestMetres,
                needs,
                group,
                earlier,
                settled,
                excluded);
    }

    /// The topics she has passed.
    Set<String> passed() {
        if (earlier.isEmpty()) return Set.of();
        return earlier.stream().filter(Earlier::passed).map(Earlier::topic).collect(Collectors.toSet());
    }

    /// How many seats she had in a year.
    int seatsIn(int year) {
        return (int) earlier.stream().filter(one -> one.on().getYear() == year).count();
    }

    boolean isFreeFor(Offering offering) {
        if (free.isEmpty()) return true;
        for (var session : offering.sessions()) if (!isFreeAt(session)) return false;
        return true;
    }

    private boolean isFreeAt(Session session) {
        for (var time : free) if (time.holds(session)) return true;
        return false;
    }
}

package id.renteng.training.matching;

import id.renteng.kernel.Spot;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A class that has seats to give.
///
/// @param seats    not below zero
/// @param sessions when it meets; empty if nobody has said
/// @param spot     where it is; null if unknown, and then nearness says nothing
/// @param offMetres how far from there it may be in truth; zero if the spot is exact
/// @param provides what it offers to those who need it, such as `kursi-roda` or `titip-anak`
/// @param passed   the topics to be passed before, besides those of its own topic
public record Offering(
        String id,
        String topic,
        int seats,
        List<Session> sessions,
        @Nullable Spot spot,
        int offMetres,
        Set<String> provides,
        Set<String> passed) {

    /// One whose spot is exact.
    public Offering(
            String id,
            String topic,
            int seats,
            List<Session> sessions,
            @Nullable Spot spot,
            Set<String> provides,
            Set<String> passed) {
        this(id, topic, seats, sessions, spot, 0, provides, passed);
    }

    public Offering {
        sessions = List.copyOf(sessions);
        provides = Set.copyOf(provides);
        passed = Set.copyOf(passed);
        if (seats < 0) throw new IllegalArgumentException("seats " + seats);
    }

    /// The year of its first session.
    ///
    /// @param unsaid the year if nobody has said when it meets
    int yearOr(int unsaid) {
        int first = sessions.isEmpty() ? unsaid : Integer.MAX_VALUE;
        for (var session : sessions) first = Math.min(first, session.on().getYear());
        return first;
    }

    boolean clashesWith(Offering other) {
        for (var one : sessions) for (var two : other.sessions) if (one.clashesWith(two)) return true;
        return false;
    }
}

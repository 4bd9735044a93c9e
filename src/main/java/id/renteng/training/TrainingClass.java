package id.renteng.training;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A class: one theme at one centre, on certain days, for so many people.
///
/// @param sessions one a day, ascending, at least one
/// @param seats    above zero
/// @param instructor the name of the one that the setting names; empty if nobody is named
/// @param closedOn when it became final; null while it is open
/// @param cancelled why it was not held; empty if it was or will be
public record TrainingClass(
        ClassId id,
        Theme theme,
        Centre centre,
        List<LocalDate> sessions,
        int seats,
        Setting setting,
        String instructor,
        @Nullable LocalDate closedOn,
        String cancelled) {

    public TrainingClass {
        sessions = sessions.stream().sorted().distinct().toList();
        if (sessions.isEmpty()) throw new IllegalArgumentException("a class needs a session: " + id);
        if (seats < 1) throw new IllegalArgumentException("a class needs seats: " + seats);
    }

    /// The same class on other days.
    TrainingClass on(List<LocalDate> days) {
        return new TrainingClass(id, theme, centre, days, seats, setting, instructor, closedOn, cancelled);
    }

    public LocalDate firstSession() {
        return sessions.getFirst();
    }

    public LocalDate lastSession() {
        return sessions.getLast();
    }

    public boolean hasBegun(LocalDate on) {
        return !firstSession().isAfter(on);
    }

    /// A class that was cancelled is closed too: nothing about it changes any more.
    public boolean isCancelled() {
        return !cancelled.isEmpty();
    }

    public boolean isClosed() {
        return closedOn != null;
    }
}

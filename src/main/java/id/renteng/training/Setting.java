package id.renteng.training;

import id.renteng.kernel.Money;
import java.time.LocalTime;
import java.util.Set;

/// Where, when in the day, by whom and with what a class is held, and whom it takes.
///
/// @param room       a code; empty if none is kept for it
/// @param instructor the code of an instructor; empty if nobody is named yet
/// @param until      after `from`
/// @param provides   what it offers beyond its centre, of [Needs#SPECIAL]
/// @param cost       of the whole class, not below zero
/// @param budgetLine where the money comes from; may be empty
/// @param prerequisites themes to be passed before, besides those that its own theme asks for
public record Setting(
        String room,
        String instructor,
        LocalTime from,
        LocalTime until,
        Set<String> provides,
        Money cost,
        String budgetLine,
        Set<String> prerequisites) {

    /// A morning, nothing special.
    public static final Setting USUAL =
            new Setting("", "", LocalTime.of(8, 0), LocalTime.of(12, 0), Set.of(), Money.ZERO, "", Set.of());

    public Setting {
        room = room.strip();
        instructor = instructor.strip();
        budgetLine = budgetLine.strip();
        provides = Set.copyOf(provides);
        prerequisites = Set.copyOf(prerequisites);
        if (!from.isBefore(until)) throw new IllegalArgumentException("from %s until %s".formatted(from, until));
        if (cost.isNegative()) throw new IllegalArgumentException("cost " + cost);
        if (!Needs.SPECIAL.containsAll(provides)) throw new IllegalArgumentException("unknown among " + provides);
    }
}

package id.renteng.operation.demo;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import id.renteng.operation.demo.Transcript.Cell;
import id.renteng.operation.demo.Transcript.Key;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// Who tells a story: moves its clock, writes its lines, and knows who works in it.
///
/// @param staff by role; the chair joins when she gets her account
record Teller(Transcript told, StoryClock clock, Map<Role, Actor> staff) {

    private static final int NAME = 18;
    private static final int MONEY = -15;

    Teller(Transcript told, StoryClock clock) {
        this(told, clock, new EnumMap<>(Role.class));
    }

    void on(LocalDate day) {
        clock.goTo(day);
        told.day(day);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Actor actor(Role role) {
        return Objects.requireNonNull(staff.get(role), role.name());
    }

    /// A person's name in a column.
    static Cell name(String name) {
        return new Cell(name, NAME);
    }

    /// An amount in a column.
    static Cell money(Object amount) {
        return new Cell(amount, MONEY);
    }

    /// The text of a choice: `growth.class.K1` from `growth.class.` and its constant.
    static Key choice(String keyStart, Enum<?> choice) {
        return new Key(keyStart + choice.name());
    }
}

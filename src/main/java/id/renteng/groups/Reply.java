package id.renteng.groups;

import id.renteng.groups.Answer.Means;
import id.renteng.registry.PersonId;
import java.time.LocalDate;

/// Yes or no to a loan group that is being formed.
public sealed interface Reply {

    record Yes() implements Reply {}

    record No(ReasonForNo reason) implements Reply {}

    /// As somebody's answer.
    default Answer of(PersonId person, Means means, LocalDate on) {
        return switch (this) {
            case Yes() -> new Answer.Yes(person, means, on);
            case No(var reason) -> new Answer.No(person, reason, means, on);
        };
    }
}

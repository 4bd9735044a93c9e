package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/// Somebody was told her notices in person.
///
/// @param by the user who told her
public record Told(PersonId person, int notices, LocalDate on, UUID by) {}

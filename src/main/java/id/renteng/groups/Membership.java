package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.LocalDate;

/// A person in a loan group, today.
///
/// @param since the day she joined
public record Membership(PersonId person, Office office, LocalDate since) {}

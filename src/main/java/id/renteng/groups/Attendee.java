package id.renteng.groups;

import id.renteng.registry.PersonId;

/// Somebody who is inaugurated by a decree, and whether she came on its day.
///
/// @param group     the name of her coached group
/// @param kelurahan the ward of that group
public record Attendee(PersonId person, String group, String kelurahan, boolean came) {}

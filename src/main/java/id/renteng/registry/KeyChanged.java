package id.renteng.registry;

/// Told when a change of a person's account, phone, birth date, NIK or sex was approved, in its transaction: whoever
/// keeps
/// notices tells those who must know.
public record KeyChanged(PersonId person, KeyChange.Kind kind) {}

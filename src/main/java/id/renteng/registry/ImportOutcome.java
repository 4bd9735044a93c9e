package id.renteng.registry;

/// What a commit brought.
///
/// @param people     newly registered
/// @param businesses newly registered, of new and of known people
/// @param known      rows that turned out to be registered already by the time of the commit
public record ImportOutcome(int people, int businesses, int known) {}

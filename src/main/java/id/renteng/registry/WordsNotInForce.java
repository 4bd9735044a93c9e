package id.renteng.registry;

/// Why a consent was not recorded: these are not the words of the day. In her own account she agrees to what she reads
/// today; on paper to words that were in force on some day.
public record WordsNotInForce() {}

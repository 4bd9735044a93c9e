package id.renteng.registry;

/// Why a circumstance was not recorded, in the order they are checked.
public sealed interface CircumstanceRefusal {

    /// The day has not come yet.
    record InTheFuture() implements CircumstanceRefusal {}

    /// Who says so is not told in 2 to 200 letters.
    record SourceMissing() implements CircumstanceRefusal {}
}

package id.renteng.training;

/// Why needs were not recorded.
public sealed interface NeedsRefusal {

    /// With her nothing new may be begun for now. Why is nothing to say here.
    record OutOfReach() implements NeedsRefusal {}

    /// A theme is not offered, or is not one to choose.
    record NoSuchInterest(String code) implements NeedsRefusal {}
}

package id.renteng.training;

/// Why needs were not recorded.
public sealed interface NeedsRefusal {

    /// A theme is not offered, or is not one to choose.
    record NoSuchInterest(String code) implements NeedsRefusal {}
}

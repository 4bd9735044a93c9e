package id.renteng.registry;

/// Why what is said to follow a code is not taken.
public sealed interface RegionCodeRefusal {

    /// It is no code of a kelurahan of the city: neither of the ministry, with dots, nor of the statistical office.
    record CodeWrong() implements RegionCodeRefusal {}

    /// Nothing follows it but itself.
    record NothingFollows() implements RegionCodeRefusal {}

    /// Not every successor is a kelurahan that stands today or on that day.
    record SuccessorUnknown() implements RegionCodeRefusal {}

    /// What follows it would in turn be followed by it.
    record Circle() implements RegionCodeRefusal {}

    /// The decree, or who says so, is missing.
    record SourceMissing() implements RegionCodeRefusal {}

    /// Something is said already to follow this code on this day.
    record SaidAlready() implements RegionCodeRefusal {}
}

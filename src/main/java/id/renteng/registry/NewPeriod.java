package id.renteng.registry;

/// How long a kind of record is to be kept, as it was filled in.
///
/// @param months    after what its time counts from
/// @param validFrom the first day on which that holds
/// @param basis     where that is written, and why
public record NewPeriod(String months, String validFrom, String basis) {}

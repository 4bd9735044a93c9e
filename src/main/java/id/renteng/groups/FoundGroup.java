package id.renteng.groups;

import java.util.UUID;

/// A group of either level that somebody looked for by name.
///
/// @param isLoanGroup a loan group, and not a coached one
public record FoundGroup(UUID id, String name, boolean isLoanGroup) {}

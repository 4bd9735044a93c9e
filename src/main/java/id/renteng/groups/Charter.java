package id.renteng.groups;

/// What a loan group said about itself when it was formed.
///
/// @param reserveBank the bank that keeps its reserve; empty while it has no account
public record Charter(Bond bond, HouseRules rules, String reserveBank) {}

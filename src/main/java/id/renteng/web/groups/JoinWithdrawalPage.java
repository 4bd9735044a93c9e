package id.renteng.web.groups;

import id.renteng.web.Errors;

/// A question whether somebody may join, to be taken back.
///
/// @param back   the page on which it was asked
/// @param action where the reason goes
/// @param person who would have joined
public record JoinWithdrawalPage(String back, String action, String group, String person, Errors errors) {}

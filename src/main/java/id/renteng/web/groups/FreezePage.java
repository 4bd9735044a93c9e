package id.renteng.web.groups;

import id.renteng.web.Errors;

/// The freeze of a group, or the form for one.
///
/// @param why     the reason of the freeze that holds; empty while none does
/// @param mayLift true for who may lift it
/// @param reason  as typed
public record FreezePage(
        String home, String group, boolean frozen, String why, boolean mayLift, String reason, Errors errors) {}

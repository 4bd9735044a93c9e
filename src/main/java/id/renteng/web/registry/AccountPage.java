package id.renteng.web.registry;

import id.renteng.web.Errors;

/// What the form for somebody's own bank account shows. The number is never sent back to the browser but after an
/// error in what was just typed.
///
/// @param known the account on record, masked; empty if there is none
public record AccountPage(
        String href,
        String name,
        String known,
        String bankName,
        String number,
        String holder,
        String seenOn,
        Errors errors) {}

package id.renteng.web.registry;

import id.renteng.web.Errors;

/// The form for another phone of a person.
///
/// @param known the phone on record, or empty
public record PhonePage(String href, String name, String known, String phone, Errors errors) {}

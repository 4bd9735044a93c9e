package id.renteng.web.groups;

import id.renteng.web.Errors;

/// What a member sees who scans the code of an inauguration.
///
/// @param number of the decree
/// @param here   she is marked as present
public record ArrivalPage(String id, String number, boolean here, Errors errors) {}

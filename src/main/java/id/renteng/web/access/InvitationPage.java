package id.renteng.web.access;

import id.renteng.web.Errors;

/// Where an invited user chooses her password.
///
/// @param username what she will sign in with
public record InvitationPage(String token, String username, Errors errors) {}

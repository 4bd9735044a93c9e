package id.renteng.web.groups;

/// What the checking page says.
///
/// @param answer `valid`, `suspended`, `revoked`, `unknown`; empty before anything was asked
public record VerifyPage(String code, String answer) {}

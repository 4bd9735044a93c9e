package id.renteng.registry;

/// A paper as an officer writes it down.
///
/// @param kind      a code of [Permit.Kind]
/// @param issuedOn  `2026-01-31`
/// @param expiresOn the same, or empty for one that does not end
public record NewPermit(String kind, String number, String issuer, String issuedOn, String expiresOn) {}

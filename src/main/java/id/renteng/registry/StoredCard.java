package id.renteng.registry;

import java.util.UUID;

/// The family card that a row names, as it is kept.
///
/// @param household the id the household gets if nobody made it before; the number is encrypted for it
/// @param secret    the number, encrypted
/// @param index     the hash of the number
/// @param masked    `1571••••••••0012`
record StoredCard(UUID household, byte[] secret, byte[] index, String masked) {}

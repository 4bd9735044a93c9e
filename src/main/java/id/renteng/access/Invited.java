package id.renteng.access;

import java.time.Instant;

/// A user who may now choose her password.
///
/// @param token     goes into the one-time link `/invitation/<token>`; it is shown once and kept nowhere
/// @param expiresAt until when the link works
public record Invited(User user, String token, Instant expiresAt) {

    /// Without the token, so that no log can leak it.
    @Override
    public String toString() {
        return "Invited[" + user.id() + ", until " + expiresAt + "]";
    }
}

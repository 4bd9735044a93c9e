package id.renteng.web.access;

import id.renteng.access.User;
import java.time.Instant;

/// A one-time link, shown this once.
///
/// @param link the whole address
public record LinkPage(User user, String link, Instant expiresAt) {}

package id.renteng.groups;

import java.time.Instant;
import java.util.UUID;

/// A group on whom a suspicion lies: nothing is paid out to it and it asks for nothing. What it owes it may pay.
public record Freeze(LoanGroupId group, String reason, UUID by, Instant at) {}

package id.renteng.access;

import java.time.Instant;
import java.util.UUID;

/// One line of the audit trail: who did what, to which ids, with which outcome.
///
/// @param number  rises with every line
/// @param name    the user's; empty for who had not signed in
/// @param role    the role she acted in
/// @param act     in the past tense, as its [id.renteng.kernel.Command] names it
/// @param outcome `DONE`, or the name of the refusal
/// @param detail  ids, amounts, dates and choices; no personal data
public record AuditRow(
        long number, Instant at, UUID user, String name, String role, String act, String outcome, String detail) {}

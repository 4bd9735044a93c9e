package id.renteng.access;

/// How far the audit trail had come at a moment. Two equal marks say that no command came to an end between them, so
/// that what was worked out at the first is still true at the second.
///
/// @param newest the number of the newest line, 0 where there is none
/// @param sum    of the numbers of the newest thousand lines: a command that began earlier and ended later than others
///               adds its line among theirs and is seen here
public record AuditMark(long newest, long sum) {}

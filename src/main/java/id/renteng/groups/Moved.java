package id.renteng.groups;

import id.renteng.groups.MoveReason.Move;
import java.time.LocalDate;

/// A move of a group that carried a reason, as it is kept.
public record Moved(Move move, Because why, LocalDate on) {}

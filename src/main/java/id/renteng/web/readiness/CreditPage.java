package id.renteng.web.readiness;

import id.renteng.readiness.Clinic.Case;
import org.jspecify.annotations.Nullable;

/// A member's own credit history, in plain words.
///
/// @param known null if nothing was recorded yet
public record CreditPage(String name, @Nullable Case known) {}

package id.renteng.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A fact on which what the register holds and what lists say are not one.
///
/// @param business     whose fact it is; null if it is the person's
/// @param businessName empty if it is the person's
/// @param held         what holds now, in the form of the register; empty if nothing does
/// @param sayings      what is said, the oldest first; what holds may be among them
public record SourcedFact(
        Fact fact, @Nullable BusinessId business, String businessName, String held, List<Saying> sayings) {

    /// One value and who says it.
    ///
    /// @param value in the form of the register
    public record Saying(String value, boolean holds, List<Statement> by) {}
}

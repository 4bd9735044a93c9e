package id.renteng.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That somebody said what a fact of a person or of a business of hers is, by registering her, correcting it, deciding
/// between lists, or as the second of two.
///
/// @param business hers, for a fact about a business; otherwise null
/// @param by       the name of who did; empty where none was kept
public record SetByHand(Fact fact, @Nullable BusinessId business, Kind kind, Instant at, String by) {

    public enum Kind {
        REGISTERED,
        CORRECTED,
        CHOSEN
    }
}

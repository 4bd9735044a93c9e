package id.renteng.registry;

import java.time.Instant;

/// That somebody said what a fact of a person is, by registering her, correcting it, deciding between lists, or as the
/// second of two.
///
/// @param by the name of who did; empty where none was kept
public record SetByHand(Fact fact, Kind kind, Instant at, String by) {

    public enum Kind {
        REGISTERED,
        CORRECTED,
        CHOSEN
    }
}

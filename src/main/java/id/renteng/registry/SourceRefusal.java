package id.renteng.registry;

/// Why what a list says was not made to hold.
public sealed interface SourceRefusal {

    /// One asks for another phone or birth date, and another who read the same changes it; see [KeyChanges].
    record TwoPeopleChangeIt() implements SourceRefusal {}
}

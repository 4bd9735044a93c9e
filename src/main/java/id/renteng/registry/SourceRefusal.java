package id.renteng.registry;

/// Why what a list says was not made to hold.
public sealed interface SourceRefusal {

    /// One asks for another phone, and another who read the same number changes it; see [KeyChanges].
    record TwoPeopleChangeIt() implements SourceRefusal {}
}

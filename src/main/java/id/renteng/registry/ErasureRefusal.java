package id.renteng.registry;

/// Why somebody was not made nameless, in the order they are checked.
public sealed interface ErasureRefusal {

    /// Her time is not over, or she was erased before.
    record NotDue() implements ErasureRefusal {}

    /// A loan runs that needs her by name.
    record Held() implements ErasureRefusal {}
}

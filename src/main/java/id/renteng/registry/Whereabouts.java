package id.renteng.registry;

/// Whether somebody is still there. The texts are `person.whereabouts.<code>`.
public enum Whereabouts {
    LIVES_HERE,
    /// Out of the city: she joins no loan group any more.
    MOVED_AWAY,
    /// The same, and her consents end.
    DIED
}

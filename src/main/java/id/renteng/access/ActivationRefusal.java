package id.renteng.access;

/// Why a user was not deactivated, activated or given a new link, in the order they are checked.
public sealed interface ActivationRefusal {

    /// Nobody deactivates herself: so there is always an administrator left.
    record ItIsYou() implements ActivationRefusal {}

    /// The user is already so.
    record AlreadySo() implements ActivationRefusal {}

    /// A deactivated user gets no new link: activate her first.
    record NotActive() implements ActivationRefusal {}
}

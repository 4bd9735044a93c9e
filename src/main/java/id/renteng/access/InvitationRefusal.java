package id.renteng.access;

/// Why a password was not taken, in the order they are checked.
public sealed interface InvitationRefusal {

    /// The password is shorter than twelve characters.
    record PasswordTooShort() implements InvitationRefusal {}

    /// The two entries differ.
    record PasswordsDiffer() implements InvitationRefusal {}

    /// The link was used, was replaced, has expired or never was.
    record LinkClosed() implements InvitationRefusal {}
}

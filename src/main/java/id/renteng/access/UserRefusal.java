package id.renteng.access;

/// Why a user was not added, in the order they are checked.
public sealed interface UserRefusal {

    /// The username is not 3 to 40 of a-z, 0-9, dot or dash.
    record UsernameInvalid() implements UserRefusal {}

    /// Somebody else has this username.
    record UsernameTaken() implements UserRefusal {}

    /// A chair or member without a person, or a bank user without a bank.
    record RoleNeedsLink() implements UserRefusal {}

    /// The password is shorter than twelve characters.
    record PasswordTooShort() implements UserRefusal {}
}

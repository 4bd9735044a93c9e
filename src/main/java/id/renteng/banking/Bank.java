package id.renteng.banking;

/// A bank that lends in the programme.
///
/// @param name as people know it, at most 100 characters
public record Bank(BankCode code, String name, LenderType type) {

    /// @throws IllegalArgumentException if the name is blank or longer than 100 characters
    public Bank {
        if (name.isBlank() || name.length() > 100) throw new IllegalArgumentException("not a bank's name");
    }
}

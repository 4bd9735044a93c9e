package id.renteng.banking;

/// The short name by which users, schemes and files know a bank, such as `MITRA`.
///
/// @param value 3 to 12 of A-Z and 0-9
public record BankCode(String value) {

    /// @throws IllegalArgumentException if the code is not 3 to 12 of A-Z and 0-9
    public BankCode {
        if (!value.matches("[A-Z0-9]{3,12}")) throw new IllegalArgumentException("not a bank code: " + value);
    }
}

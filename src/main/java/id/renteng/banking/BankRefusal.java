package id.renteng.banking;

/// Why a bank was not added.
public sealed interface BankRefusal {

    /// Another bank has this code.
    record CodeTaken() implements BankRefusal {}
}

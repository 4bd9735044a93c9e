package id.renteng.registry;

/// Why a whole NIK was not shown, in the order they are checked.
public sealed interface UnmaskRefusal {

    /// She asked that her data be kept but not used.
    record Restricted() implements UnmaskRefusal {}

    /// She took back that her data goes to the bank.
    record BankConsentWithdrawn() implements UnmaskRefusal {}
}

package id.renteng.ledger;

/// The two sets of books. Every entry balances in each of them on its own.
public enum Book {
    /// What happens between the bank, the programme and the members: real money.
    PROGRAMME,
    /// A memorandum of what members owe each other because one paid for another. No bank claim is in it.
    CLAIMS
}

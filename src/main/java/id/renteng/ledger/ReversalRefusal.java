package id.renteng.ledger;

/// Why an entry was not taken back.
public sealed interface ReversalRefusal {

    /// It was taken back before. To restore it, take back the reversal.
    record AlreadyReversed() implements ReversalRefusal {}
}

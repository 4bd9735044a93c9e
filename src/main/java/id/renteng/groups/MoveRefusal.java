package id.renteng.groups;

/// Why a loan group did not move to another state.
public sealed interface MoveRefusal {

    /// Its state does not allow this move.
    record NotNow() implements MoveRefusal {}

    /// The date is in the future.
    record DateInFuture() implements MoveRefusal {}
}

package id.renteng.insight;

/// How far a loan group has come, from the first list to money in hand. Who has reached one has passed those before.
public enum FunnelStage {
    FORMED,
    INAUGURATED,
    TRAINED,
    READY,
    /// An application stands at a bank, or stood there and was not withdrawn.
    APPLIED,
    APPROVED,
    PAID_OUT
}

package id.renteng.proposing;

/// Why somebody who is in no loan group is in no proposed one either.
public enum LeftOut {
    /// Younger or older than the rules allow.
    AGE,
    /// She lives outside the city.
    ELSEWHERE,
    /// She died, or moved out of the city.
    GONE,
    /// She asked that her data be kept but not used.
    RESTRICTED,
    /// She works for the state.
    STATE,
    /// Her credit history; the clinic comes first.
    CREDIT_HISTORY,
    /// Enough of her household borrow already.
    HOUSEHOLD,
    /// She joined or became free after the proposal was made.
    SINCE
}

package id.renteng.financing;

import id.renteng.financing.cover.ClaimRefusal;
import java.time.LocalDate;

/// Why a claim was not forgiven or a loss not shared, in the order it is checked.
public sealed interface ClaimsRefusal {

    /// The day has not come yet.
    record DateInFuture() implements ClaimsRefusal {}

    /// The day is before the pay-out, or something of a later day is recorded already.
    record BeforeLastPosting(LocalDate lastOn) implements ClaimsRefusal {}

    /// The rules of claims forbid it.
    record ByRule(ClaimRefusal reason) implements ClaimsRefusal {}
}

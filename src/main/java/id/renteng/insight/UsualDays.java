package id.renteng.insight;

import org.jspecify.annotations.Nullable;

/// How long the acts of the banks usually take here: the medians of all applications so far.
///
/// @param decide from sending to the decision
/// @param sign   from the approval to the contract
/// @param payOut from the contract to the pay-out, the time to think again included
record UsualDays(int decide, int sign, int payOut) {

    /// Twelve working days to decide (domain notes, 7), a week for each of the others: until there are any to go by.
    static final UsualDays UNTIL_KNOWN = new UsualDays(17, 7, 7);

    /// Nothing where no bank acts: that takes as long as those who act want.
    int of(@Nullable Waiting waits) {
        return switch (waits) {
            case AT_BANK -> decide;
            case SIGN -> sign;
            case PAY_OUT -> payOut;
            case APPLY, ASKED, DECLINED, AGREE, THINK_AGAIN -> 0;
            case null -> 0;
        };
    }
}

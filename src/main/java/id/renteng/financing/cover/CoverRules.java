package id.renteng.financing.cover;

import id.renteng.kernel.BasisPoints;

/// How far members stand in for each other: data of the scheme.
///
/// @param perMeeting what one member may cover at one meeting, as a part of her own instalment
/// @param openTotal  what one member may have covered and not got back at any time, as a part of her own instalment
/// @param degree     how much of a shortfall may be covered at all; 0 is a loan without joint liability
public record CoverRules(BasisPoints perMeeting, BasisPoints openTotal, BasisPoints degree) {

    /// Half of her own instalment at a meeting, one own instalment open, the whole shortfall.
    public static final CoverRules USUAL =
            new CoverRules(new BasisPoints(5_000), new BasisPoints(10_000), new BasisPoints(10_000));
}

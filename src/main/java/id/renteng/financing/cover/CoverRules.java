package id.renteng.financing.cover;

import id.renteng.kernel.BasisPoints;

/// How far members stand in for each other: data of the scheme.
///
/// @param perMeeting      what one member may cover at one meeting, as a part of her own instalment
/// @param instalmentsOpen what one member may have covered and not got back at any time, in own instalments
/// @param degree          how much of a shortfall may be covered; 0 is a loan without joint liability
/// @param membersFirst    late money goes to those who covered before the bank; lawful only where the bank
///                        agreed
/// @param choices         what else the scheme chose
public record CoverRules(
        BasisPoints perMeeting, int instalmentsOpen, BasisPoints degree, boolean membersFirst, CoverChoices choices) {

    /// Half of her own instalment at a meeting, one own instalment open, the whole shortfall, the bank first.
    public static final CoverRules USUAL = new CoverRules(new BasisPoints(5_000), 1, new BasisPoints(10_000), false);

    /// With the usual choices.
    public CoverRules(BasisPoints perMeeting, int instalmentsOpen, BasisPoints degree, boolean membersFirst) {
        this(perMeeting, instalmentsOpen, degree, membersFirst, CoverChoices.USUAL);
    }
}

package id.renteng.financing;

import id.renteng.financing.cover.CoverRules;
import id.renteng.financing.cover.Source;
import id.renteng.groups.Charter;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import java.math.RoundingMode;
import java.util.Optional;

/// What the members of a group agreed for themselves when they formed it, as far as it touches a loan. It makes the
/// scheme
/// stricter, never looser, and does not change while the loan runs.
///
/// @param coverCap what one member covers at most at one meeting, as a part of her own instalment
/// @param reserve  the part of each instalment that each member puts aside for the group beside it
public record HouseTerms(BasisPoints coverCap, BasisPoints reserve) {

    /// Of a group that agreed on nothing: the scheme alone holds.
    public static final HouseTerms NONE = new HouseTerms(new BasisPoints(10_000), new BasisPoints(0));

    static HouseTerms of(Optional<Charter> charter) {
        return charter.map(Charter::rules)
                .map(rules -> new HouseTerms(
                        new BasisPoints(rules.coverCapPercent() * 100), new BasisPoints(rules.reservePercent() * 100)))
                .orElse(NONE);
    }

    /// The rules among members: the smaller of the two caps.
    CoverRules within(CoverRules scheme) {
        var cap = coverCap.value() < scheme.perMeeting().value() ? coverCap : scheme.perMeeting();
        return new CoverRules(cap, scheme.instalmentsOpen(), scheme.degree(), scheme.membersFirst(), scheme.choices());
    }

    /// What a member puts aside with an instalment, whole rupiah, rounded down; nothing under a scheme that keeps no
    /// reserve.
    public Money reserveOf(Money instalment, CoverRules scheme) {
        return scheme.choices().sources().contains(Source.RESERVE)
                ? instalment.at(reserve, RoundingMode.DOWN)
                : Money.ZERO;
    }
}

package id.renteng.financing;

import static java.math.RoundingMode.UP;

import id.renteng.kernel.Money;

/// The most that a member may have to pay, shown to her before she consents. Amounts that are shares of a schedule are
/// rounded up to the rupiah: what is shown is never less than what may come.
///
/// @param ownPart         what she receives
/// @param ownTotal        what she pays back for her own part
/// @param ownInstalment   what she pays each time, the largest
/// @param groupTotal      what the bank may claim from her by law: everything the group pays back (KUHPerdata 1280)
/// @param coverPerMeeting the most she covers for others at one meeting, by the rules among members
/// @param reserve         what she puts aside for the group with each instalment, as the group agreed
/// @param coverOpen       the most she has covered and not been paid back at any time, by the same rules
public record Exposure(
        Money ownPart,
        Money ownTotal,
        Money ownInstalment,
        Money groupTotal,
        Money coverPerMeeting,
        Money reserve,
        Money coverOpen) {

    /// @throws IllegalArgumentException if she has no part above zero
    static Exposure of(ApplicationFile file, Part part, Scheme scheme, HouseTerms house) {
        if (!part.amount().isPositive()) throw new IllegalArgumentException("no part, no exposure");
        var schedule = scheme.pricing().schedule(file.total(), file.tenorMonths(), file.draftedOn());
        var largest = schedule.rows().stream().map(row -> row.total()).reduce(Money.ZERO, Money::max);
        var instalment = share(largest, part, file);
        var rules = house.within(scheme.cover());
        return new Exposure(
                part.amount(),
                share(schedule.total(), part, file),
                instalment,
                schedule.total(),
                instalment.at(rules.perMeeting(), UP),
                house.reserveOf(instalment, rules),
                instalment.times(rules.instalmentsOpen()));
    }

    private static Money share(Money whole, Part part, ApplicationFile file) {
        return whole.timesRatio(part.amount().rupiah(), file.total().rupiah(), UP);
    }
}

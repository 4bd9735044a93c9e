package id.renteng.financing.cover;

import id.renteng.kernel.BasisPoints;
import java.util.List;
import java.util.Set;

/// What a scheme may choose beyond how far members cover.
///
/// @param sources            where a shortfall is looked for, in this order; none twice
/// @param split              among those who cover
/// @param ofShortfallReserve how much of a shortfall the reserve may take
/// @param graceDays          cover is called from so many days after the due date; 0 is at the meeting itself
/// @param monthsMax          after cover in so many different months the case goes to mediation and nobody is
///                           called; 0 is no end
/// @param instalmentsInCycle what one member may cover in the whole loan, in own instalments, returned or not;
///                           0 is no end
/// @param declared           a payer may say whether late money goes to the bank or to members (KUHPerdata
///                           1396)
/// @param consequence        for the next loan
/// @param exempt             causes for which nobody is called
/// @param cashUnit           at meetings money is counted in so many rupiah; what is too much by less goes to the
/// payer's
///                           own savings
public record CoverChoices(
        List<Source> sources,
        Split split,
        BasisPoints ofShortfallReserve,
        int graceDays,
        int monthsMax,
        int instalmentsInCycle,
        boolean declared,
        Consequence consequence,
        Set<Cause> exempt,
        int cashUnit) {

    /// Own savings, reserve, members by parts, guarantor; at the meeting; blocked until made good; every
    /// cause exempts.
    public static final CoverChoices USUAL = new CoverChoices(
            List.of(Source.values()),
            Split.PARTS,
            new BasisPoints(10_000),
            0,
            0,
            0,
            false,
            Consequence.BLOCKED,
            Set.of(Cause.values()),
            1);

    /// @throws IllegalArgumentException naming the component that is out of its limits
    public CoverChoices {
        sources = List.copyOf(sources);
        exempt = Set.copyOf(exempt);
        if (Set.copyOf(sources).size() != sources.size()) throw new IllegalArgumentException("sources");
        if (graceDays < 0 || graceDays > 366) throw new IllegalArgumentException("graceDays");
        if (monthsMax < 0) throw new IllegalArgumentException("monthsMax");
        if (cashUnit < 1 || cashUnit > 1 && !sources.contains(Source.SAVINGS))
            throw new IllegalArgumentException("cashUnit");
        if (instalmentsInCycle < 0) throw new IllegalArgumentException("instalmentsInCycle");
    }
}

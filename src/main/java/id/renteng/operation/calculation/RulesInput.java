package id.renteng.operation.calculation;

import id.renteng.financing.LateMoney;
import id.renteng.financing.cover.Cause;
import id.renteng.financing.cover.Consequence;
import id.renteng.financing.cover.CoverChoices;
import id.renteng.financing.cover.CoverRules;
import id.renteng.financing.cover.Source;
import id.renteng.financing.cover.Split;
import id.renteng.kernel.BasisPoints;
import java.util.List;
import java.util.Set;

/// Reads how far members stand in for each other; what is left out is as usual.
final class RulesInput {

    private static final int WHOLE_BP = 10_000;
    private static final int MANY = 520;

    private RulesInput() {}

    static CoverRules read(Fields scheme) {
        var cover = scheme.maybe("cover").orElse(null);
        if (cover == null) return CoverRules.USUAL;
        var usual = CoverRules.USUAL;
        var rules = new CoverRules(
                part(cover, "perMeetingBp", usual.perMeeting()),
                cover.count("instalmentsOpen", 0, MANY, usual.instalmentsOpen()),
                part(cover, "degreeBp", usual.degree()),
                cover.choice("lateMoney", LateMoney.class, LateMoney.BANK_FIRST) == LateMoney.MEMBERS_FIRST,
                choices(cover, usual.choices()));
        cover.nothingElse();
        return rules;
    }

    private static CoverChoices choices(Fields cover, CoverChoices usual) {
        var sources = cover.has("sources") ? cover.choices("sources", Source.class) : usual.sources();
        if (Set.copyOf(sources).size() != sources.size()) throw cover.wrong("sources", "must name no source twice");
        return new CoverChoices(
                sources,
                cover.choice("split", Split.class, usual.split()),
                part(cover, "ofShortfallReserveBp", usual.ofShortfallReserve()),
                cover.count("graceDays", 0, 366, usual.graceDays()),
                cover.count("monthsMax", 0, MANY, usual.monthsMax()),
                cover.count("instalmentsInCycle", 0, MANY, usual.instalmentsInCycle()),
                cover.flag("declared", usual.declared()),
                cover.choice("consequence", Consequence.class, usual.consequence()),
                Set.copyOf(cover.has("exempt") ? cover.choices("exempt", Cause.class) : List.copyOf(usual.exempt())),
                usual.cashUnit());
    }

    private static BasisPoints part(Fields cover, String name, BasisPoints usual) {
        return new BasisPoints(cover.count(name, 0, WHOLE_BP, usual.value()));
    }
}

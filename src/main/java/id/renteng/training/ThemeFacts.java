package id.renteng.training;

import id.renteng.registry.Trades;
import id.renteng.training.matching.Grouping;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What is known about a theme, and may change. Matching reads it at its next run.
///
/// @param name          in Bahasa Indonesia, 1 to 120 characters
/// @param nameEn        in English, 1 to 120 characters
/// @param closes        gaps that the law leaves to who did not learn it, of [Needs#GAPS]
/// @param raises        what it makes easier, of [Needs#WEAK]
/// @param trades        of [Trades#CODES]; empty for all
/// @param prerequisites codes of themes to be passed before
/// @param grouping      whether those of one loan group come together
public record ThemeFacts(
        String name,
        String nameEn,
        Set<String> closes,
        Set<String> raises,
        Set<String> trades,
        Set<String> prerequisites,
        Grouping grouping)
        implements Facts {

    public ThemeFacts {
        name = Named.of(name);
        nameEn = Named.of(nameEn);
        closes = Set.copyOf(closes);
        raises = Set.copyOf(raises);
        trades = Set.copyOf(trades);
        prerequisites = Set.copyOf(prerequisites);
        if (!Needs.GAPS.containsAll(closes)) throw new IllegalArgumentException("unknown among " + closes);
        if (!Needs.WEAK.containsAll(raises)) throw new IllegalArgumentException("unknown among " + raises);
        if (!Trades.CODES.containsAll(trades)) throw new IllegalArgumentException("unknown among " + trades);
    }

    @Override
    public Map<String, String> told() {
        var told = new LinkedHashMap<String, String>();
        told.put("name", name);
        told.put("nameEn", nameEn);
        told.put("closes", Named.joined(closes));
        told.put("raises", Named.joined(raises));
        told.put("trades", Named.joined(trades));
        told.put("prerequisites", Named.joined(prerequisites));
        told.put("grouping", grouping.name());
        return told;
    }
}

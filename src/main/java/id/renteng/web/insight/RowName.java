package id.renteng.web.insight;

import id.renteng.insight.Breakdown;
import id.renteng.insight.FunnelFilter;
import id.renteng.web.Text;
import java.time.YearMonth;

/// What the groups of one row of the funnel have in common, in the reader's words.
///
/// @param key  as the funnel says it
/// @param name of a place, a person or a bank; empty for what has words of its own
public record RowName(Breakdown side, String key, String name) {

    public String words(Text t) {
        if (key.equals(FunnelFilter.NONE)) return t.of("insight.none-of." + side.name());
        return switch (side) {
            case KECAMATAN, KELURAHAN, FACILITATOR, BANK -> name;
            case TRADE -> t.of("registry.trade." + key);
            case MONTH -> t.month(YearMonth.parse(key));
        };
    }
}

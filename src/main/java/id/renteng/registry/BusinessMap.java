package id.renteng.registry;

import id.renteng.kernel.Area;
import id.renteng.kernel.Spot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where the businesses of the city are: how many in each kelurahan, and those of one kelurahan as places. A business
/// counts where its owner is registered; it is a place only if one is on record and she did not take back that it be
/// shown.
@Service
@Transactional(readOnly = true)
public class BusinessMap {

    private final BusinessMapTable map;
    private final Regions regions;

    BusinessMap(BusinessMapTable map, Regions regions) {
        this.map = map;
        this.regions = regions;
    }

    /// @param placed how many of them may be shown as a place
    public record Count(int businesses, int placed) {

        private Count and(Count other) {
            return new Count(businesses + other.businesses, placed + other.placed);
        }
    }

    /// A business with its place.
    ///
    /// @param name may be empty
    public record Placed(BusinessId business, PersonId owner, String name, String trade, Spot spot) {}

    /// By the code of the kelurahan of today, only those of this part of the city that have any.
    ///
    /// @param trade a code of [Trades]; empty for all
    public Map<String, Count> counts(Area area, String trade) {
        var today = new HashMap<String, Count>();
        map.counts(area, trade).forEach((code, count) -> today.merge(regions.codeNow(code), count, Count::and));
        return today;
    }

    /// Those of a kelurahan that may be shown, by name, at most `limit`.
    ///
    /// @param trade a code of [Trades]; empty for all
    public List<Placed> placed(String kelurahan, String trade, int limit) {
        return map.placed(regions.codesOf(kelurahan), trade, limit);
    }
}

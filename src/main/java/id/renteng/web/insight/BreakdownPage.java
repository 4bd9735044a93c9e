package id.renteng.web.insight;

import id.renteng.insight.Breakdown;
import id.renteng.insight.FunnelPart;
import id.renteng.insight.FunnelStage;
import java.time.Instant;
import java.util.List;

/// The funnel row by row.
///
/// @param all    the row of all groups together
/// @param asked  what the filter lets in
/// @param query  the filter as the end of an address
/// @param part   true for who works in a part of the city: all figures are of that part
public record BreakdownPage(
        Breakdown by, List<Row> rows, Row all, List<RowName> asked, String query, boolean part, Instant asOf) {

    /// @param query the filter of this row as the end of an address
    public record Row(RowName name, FunnelPart part, String query) {}

    public Breakdown[] choices() {
        return Breakdown.values();
    }

    public FunnelStage[] stages() {
        return FunnelStage.values();
    }
}

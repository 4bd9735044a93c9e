package id.renteng.web.insight;

import id.renteng.insight.FunnelGroup;
import java.time.LocalDate;
import java.util.List;

/// The groups behind a figure of the dashboard.
///
/// @param reason what they wait for, as a group says it; empty for all
/// @param asked  what the filter lets in
/// @param query  the same list as a file: the end of the address
public record FunnelListPage(
        String stage, boolean waiting, String reason, List<RowName> asked, List<Row> rows, String query) {

    /// @param who the role that must act; empty where none must
    public record Row(
            String id,
            String name,
            String kelurahan,
            String stage,
            String reason,
            String who,
            LocalDate since,
            long rupiah) {

        static Row of(FunnelGroup group, String kelurahan) {
            return new Row(
                    group.id().toString(),
                    group.name(),
                    kelurahan,
                    group.stage().name(),
                    group.reason(),
                    group.who() == null ? "" : group.who().name(),
                    group.since(),
                    group.worth().rupiah());
        }
    }
}

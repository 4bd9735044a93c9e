package id.renteng.web.insight;

import id.renteng.insight.FunnelGroup;
import java.util.List;

/// The groups behind a figure of the dashboard.
///
/// @param reason the readiness task they wait for; empty for all
public record FunnelListPage(String stage, boolean waiting, String reason, List<Row> rows) {

    public record Row(String id, String name, String kelurahan, String reason) {

        static Row of(FunnelGroup group, String kelurahan) {
            return new Row(group.id().toString(), group.name(), kelurahan, group.reason());
        }
    }
}

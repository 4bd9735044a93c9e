package id.renteng.web.insight;

import java.util.List;

/// The anomalies that hold today, undecided ones first.
public record AnomaliesPage(List<Line> lines) {

    /// @param verdict empty until somebody decided
    public record Line(String id, String rule, String group, String people, String verdict) {}
}

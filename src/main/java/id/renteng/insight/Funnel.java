package id.renteng.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The loan groups of the city by how far they have come. Every figure is the length of a list in here, so the figure
/// and the list behind it cannot differ.
public record Funnel(List<FunnelGroup> groups) {

    public Funnel {
        groups = List.copyOf(groups);
    }

    /// Reached a stage, and why those who stopped there stopped.
    ///
    /// @param reached groups that came at least this far
    /// @param waiting groups that came this far and no further
    /// @param reasons what the waiting ones wait for, the commonest first
    public record Step(FunnelStage stage, int reached, int waiting, List<Reason> reasons) {}

    /// @param code the readiness task they wait for
    public record Reason(String code, int groups) {}

    public List<Step> steps() {
        return Arrays.stream(FunnelStage.values()).map(this::step).toList();
    }

    /// The groups that reached a stage.
    public List<FunnelGroup> reached(FunnelStage stage) {
        return groups.stream().filter(group -> group.hasReached(stage)).toList();
    }

    /// The groups that came to a stage and no further, those with one reason where a reason is named.
    public List<FunnelGroup> waiting(FunnelStage stage, String reason) {
        return groups.stream()
                .filter(group -> group.stage() == stage)
                .filter(group -> reason.isEmpty() || group.reason().equals(reason))
                .toList();
    }

    /// Only the groups of one district.
    ///
    /// @param kelurahanPrefix the first digits of the ward's code; empty for all
    public Funnel in(String kelurahanPrefix) {
        return new Funnel(groups.stream()
                .filter(group -> group.kelurahan().startsWith(kelurahanPrefix))
                .toList());
    }

    private Step step(FunnelStage stage) {
        var waiting = waiting(stage, "");
        var reasons = waiting.stream()
                .filter(group -> !group.reason().isEmpty())
                .collect(Collectors.groupingBy(FunnelGroup::reason, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Reason(entry.getKey(), entry.getValue().intValue()))
                .toList();
        return new Step(stage, reached(stage).size(), waiting.size(), reasons);
    }
}

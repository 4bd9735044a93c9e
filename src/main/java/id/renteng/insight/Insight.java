package id.renteng.insight;

import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroups;
import id.renteng.readiness.Checklist;
import id.renteng.readiness.Readiness;
import id.renteng.readiness.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The figures of the programme, for the city and for everybody. Reads only; no person is in any of them.
@Service
@Transactional(readOnly = true)
public class Insight {

    private static final int ALL_GROUPS = 100_000;

    private final LoanGroups groups;
    private final Readiness readiness;
    private final InsightTable table;
    private final Clock clock;

    Insight(LoanGroups groups, Readiness readiness, InsightTable table, Clock clock) {
        this.groups = groups;
        this.readiness = readiness;
        this.table = table;
        this.clock = clock;
    }

    /// All loan groups that were not dissolved, by how far they have come.
    public Funnel funnel() {
        var alive = groups.list("", "", "", ALL_GROUPS).stream()
                .filter(group -> !(group instanceof LoanGroup.Dissolved))
                .map(LoanGroup::details)
                .toList();
        var ready =
                readiness.summaries(alive.stream().map(LoanGroup.Details::id).toList());
        var applied = table.applications();
        return new Funnel(alive.stream()
                .map(group -> place(group, Objects.requireNonNull(ready.get(group.id())), applied))
                .toList());
    }

    public CityMoney money() {
        return table.money(LocalDate.now(clock));
    }

    private static FunnelGroup place(LoanGroup.Details group, Checklist list, Map<UUID, FunnelStage> applied) {
        var beyond = applied.get(group.id().value());
        var stage = beyond == null ? stageOf(list.stage()) : beyond;
        var reason =
                beyond == null ? list.reason().map(task -> task.code().name()).orElse("") : "";
        return new FunnelGroup(group.id().value(), group.name(), group.kelurahan(), stage, reason);
    }

    private static FunnelStage stageOf(Stage stage) {
        return switch (stage) {
            case FORMED -> FunnelStage.FORMED;
            case INAUGURATED -> FunnelStage.INAUGURATED;
            case TRAINED -> FunnelStage.TRAINED;
            case READY -> FunnelStage.READY;
        };
    }

    /// The groups of one step or one reason, as a figure on the dashboard opens them.
    public List<FunnelGroup> behind(FunnelStage stage, boolean waiting, String reason, String kelurahanPrefix) {
        var funnel = funnel().in(kelurahanPrefix);
        return waiting ? funnel.waiting(stage, reason) : funnel.reached(stage);
    }
}

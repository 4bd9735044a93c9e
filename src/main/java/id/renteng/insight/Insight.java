package id.renteng.insight;

import id.renteng.access.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The figures of the programme, for the city and for everybody. Reads only; no person is in any of them.
@Service
@Transactional(readOnly = true)
public class Insight {

    private final Kept<Funnel> funnel;
    private final Kept<CityMoney> money;

    Insight(FunnelReader reader, InsightTable table, Audit audit, Clock clock) {
        funnel = new Kept<>(reader::read, audit, clock);
        money = new Kept<>(() -> table.money(LocalDate.now(clock)), audit, clock);
    }

    /// All loan groups that were not dissolved, by how far they have come.
    public Funnel funnel() {
        return funnel.get();
    }

    public CityMoney money() {
        return money.get();
    }

    /// The groups of one step or one reason, as a figure on the dashboard opens them; who waits longest comes first.
    public List<FunnelGroup> behind(FunnelStage stage, boolean waiting, String reason, FunnelFilter filter) {
        var chosen = funnel().where(filter);
        return waiting ? chosen.waiting(stage, reason) : chosen.reached(stage);
    }
}

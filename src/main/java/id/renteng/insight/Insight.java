package id.renteng.insight;

import id.renteng.access.Audit;
import id.renteng.kernel.Area;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The figures of the programme, for the city, for a part of it and for everybody. Reads only; no person is in any of
/// them. What is kept is the whole city; a part is cut out of it, which asks nothing of the database.
@Service
@Transactional(readOnly = true)
public class Insight {

    private final Kept<Funnel> funnel;
    private final Kept<Map<String, CityMoney>> moneyOfWards;
    private final Map<Area, Kept<Duties>> duties = new ConcurrentHashMap<>();
    private final Function<Area, Kept<Duties>> keepingDuties;

    /// @param quick what takes no longer to work out is never old
    Insight(
            FunnelReader funnelReader,
            MoneyReader moneyReader,
            DutyReader dutyReader,
            Audit audit,
            Clock clock,
            @Value("${renteng.figures.quick:250ms}") Duration quick) {
        funnel = new Kept<>(funnelReader::read, audit, clock, quick);
        moneyOfWards = new Kept<>(moneyReader::read, audit, clock, quick);
        keepingDuties = area -> new Kept<>(() -> dutyReader.read(area), audit, clock, quick);
    }

    /// All loan groups of this part of the city that were not dissolved, by how far they have come.
    public Funnel funnel(Area area) {
        return funnel.get().within(area);
    }

    /// What the register waits for in this part of the city. There are as many parts as officers have areas.
    public Duties duties(Area area) {
        return duties.computeIfAbsent(area, keepingDuties).get();
    }

    public CityMoney money(Area area) {
        return moneyOfWards.get().entrySet().stream()
                .filter(ward -> area.covers(ward.getKey()))
                .map(Map.Entry::getValue)
                .reduce(CityMoney.NONE, CityMoney::plus);
    }

    /// The groups of one step or one reason, as a figure on the dashboard opens them; who waits longest comes first.
    public List<FunnelGroup> behind(Area area, FunnelStage stage, boolean waiting, String reason, FunnelFilter filter) {
        var chosen = funnel(area).where(filter);
        return waiting ? chosen.waiting(stage, reason) : chosen.reached(stage);
    }
}

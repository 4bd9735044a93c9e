package id.renteng.training;

import id.renteng.kernel.Actor;
import id.renteng.training.CatalogueChange.Act;
import id.renteng.training.CatalogueChange.Thing;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who changed what in the catalogue, when, and what stood there before.
@Service
public class CatalogueHistory {

    private final CatalogueHistoryTable changes;
    private final Clock clock;

    CatalogueHistory(CatalogueHistoryTable changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /// What was done to these things of one kind, the latest first.
    @Transactional(readOnly = true)
    public List<CatalogueChange> of(Thing thing, Collection<String> codes) {
        return changes.of(thing, codes);
    }

    void added(Thing thing, String code, Map<String, String> told, Actor by) {
        write(thing, code, Act.ADDED, CatalogueChange.between(Map.of(), told), "", by);
    }

    void changed(Thing thing, String code, Map<String, String> was, Map<String, String> became, Actor by) {
        write(thing, code, Act.CHANGED, CatalogueChange.between(was, became), "", by);
    }

    void write(Thing thing, String code, Act act, List<CatalogueChange.Fact> facts, String reason, Actor by) {
        changes.insert(new CatalogueChange(thing, code, act, facts, reason, clock.instant(), by.user()));
    }
}

package id.renteng.web.training;

import id.renteng.training.CatalogueChange;
import id.renteng.web.Text;
import id.renteng.web.loans.Staff;
import java.util.List;
import java.util.Map;

/// One line of the history of a thing of the catalogue.
///
/// @param about the name of the thing, where the page has several; else empty
/// @param who   did it
public record HistoryLine(CatalogueChange change, String about, String who) {

    /// With the names of who did it, asked once.
    ///
    /// @param things the names of those things that the page tells apart, by code
    static List<HistoryLine> of(List<CatalogueChange> changes, Staff staff, Map<String, String> things) {
        var names = staff.names(changes.stream().map(CatalogueChange::by));
        return changes.stream()
                .map(change -> new HistoryLine(change, things.getOrDefault(change.code(), ""), names.of(change.by())))
                .toList();
    }

    public String said(CatalogueChange.Fact fact, Text t) {
        var name = t.of("catalogue.fact." + fact.name());
        if (fact.was().isEmpty()) return t.of("catalogue.history.now", name, fact.became());
        if (fact.became().isEmpty()) return t.of("catalogue.history.gone", name, fact.was());
        return t.of("catalogue.history.from-to", name, fact.was(), fact.became());
    }
}

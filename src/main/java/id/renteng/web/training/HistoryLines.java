package id.renteng.web.training;

import static java.util.stream.Collectors.toMap;

import id.renteng.registry.Regions;
import id.renteng.training.Catalogue;
import id.renteng.training.CatalogueChange;
import id.renteng.training.CentreCare;
import id.renteng.training.Entry;
import id.renteng.training.Theme;
import id.renteng.web.loans.Staff;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tells the history of the catalogue with the names of what and whom it is about, each asked once.
@Component
class HistoryLines {

    private final Catalogue catalogue;
    private final CentreCare centres;
    private final Regions regions;
    private final Staff staff;

    HistoryLines(Catalogue catalogue, CentreCare centres, Regions regions, Staff staff) {
        this.catalogue = catalogue;
        this.centres = centres;
        this.regions = regions;
        this.staff = staff;
    }

    /// @param things the names of those things that the page tells apart, by code
    List<HistoryLine> of(List<CatalogueChange> changes, Map<String, String> things) {
        var names = staff.names(changes.stream().flatMap(HistoryLines::users));
        var words = new FactWords(
                catalogue.allThemes().stream().collect(toMap(Theme::code, theme -> theme)),
                centres.centres().stream()
                        .collect(toMap(Entry::code, one -> one.facts().name())),
                names,
                regions);
        return changes.stream()
                .map(change ->
                        new HistoryLine(change, things.getOrDefault(change.code(), ""), names.of(change.by()), words))
                .toList();
    }

    /// Who did it, and who is named in it.
    private static Stream<UUID> users(CatalogueChange change) {
        var named = change.facts().stream()
                .filter(fact -> fact.name().equals("user"))
                .flatMap(fact -> Stream.of(fact.was(), fact.became()))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString);
        return Stream.concat(Stream.of(change.by()), named);
    }
}

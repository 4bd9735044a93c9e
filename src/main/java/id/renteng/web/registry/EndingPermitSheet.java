package id.renteng.web.registry;

import id.renteng.registry.EndingPermit;
import id.renteng.web.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The papers that end, as a list to print or a file: the same rows as on the page.
///
/// @param names of the wards, by code
/// @param all   how many there are, of which a long list holds the first
public record EndingPermitSheet(List<EndingPermit> permits, Map<String, String> names, int all, LocalDate today) {

    private static final List<String> COLUMNS =
            List.of("owner", "kelurahan", "business", "kind", "number", "issuer", "ends", "days", "phone");

    /// How many are on the list, and how many there are where that is more.
    public String state(Text t) {
        return permits.size() < all
                ? t.of("permit.printed.part", today, permits.size(), all)
                : t.of("permit.printed", today, all);
    }

    public List<String> headings(Text t) {
        return COLUMNS.stream().map(column -> t.of("permit.file." + column)).toList();
    }

    List<List<Object>> rows(Text t) {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.copyOf(headings(t)));
        for (var permit : permits) rows.add(cells(permit, t));
        return rows;
    }

    public List<Object> cells(EndingPermit permit, Text t) {
        var phone = permit.phone();
        return List.of(
                permit.owner(),
                names.getOrDefault(permit.kelurahan(), permit.kelurahan()),
                permit.business(),
                t.of("person.permit." + permit.kind()),
                permit.number(),
                permit.issuer(),
                permit.endsOn(),
                permit.daysLeft(today),
                phone == null ? "" : phone);
    }
}

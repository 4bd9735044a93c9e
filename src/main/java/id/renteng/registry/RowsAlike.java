package id.renteng.registry;

import id.renteng.registry.RowLikenessTable.Found;
import id.renteng.registry.alike.Pairs;
import id.renteng.registry.alike.Sign;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds the rows of a list that may be about one person, and those that may be about somebody registered. It compares
/// as [Duplicates] does; only whoever shares a phone, a birth date, a family card, a name within the kelurahan, or the
/// first words of her name and her husband's is read from the register.
@Component
class RowsAlike {

    private final RegisterEntries entries;
    private final RowLikenessTable table;

    RowsAlike(RegisterEntries entries, RowLikenessTable table) {
        this.entries = entries;
        this.table = table;
    }

    void find(ImportId id, List<CheckedRow> rows) {
        var found = new ArrayList<Found>();
        for (var pair : SamePerson.in(rows)) found.add(new Found(pair.other(), pair.row(), null, pair.likeness()));
        var fresh = rows.stream()
                .filter(row -> row.verdict() == RowVerdict.ACCEPTED)
                .toList();
        var described = fresh.stream().map(CheckedRow::described).toList();
        var near = entries.near(described, Integer.MAX_VALUE);
        var registered = near.stream().map(entries::described).toList();
        for (var pair : Pairs.between(described, registered)) {
            boolean certain = pair.likeness().signs().contains(Sign.SAME_NIK);
            var person = near.get(pair.other()).id();
            if (!certain) found.add(new Found(fresh.get(pair.one()).number(), null, person, pair.likeness()));
        }
        table.insert(id, found);
    }
}

package id.renteng.registry.sheet;

import id.renteng.registry.sheet.Headings.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which column of a sheet holds what, as a person said it.
///
/// @param sheet   the name of the sheet; empty for a CSV, which has one
/// @param headRow the row of the headings, from 1; what stands above is no data
/// @param columns from 0; the NIK has one, and no column holds two things
public record ColumnMap(String sheet, int headRow, Map<Field, Integer> columns) {

    public ColumnMap {
        if (headRow < 1) throw new IllegalArgumentException("row " + headRow);
        if (!columns.containsKey(Field.NIK)) throw new IllegalArgumentException("no column for the NIK");
        if (new HashSet<>(columns.values()).size() < columns.size())
            throw new IllegalArgumentException("one column for two things");
        columns = Map.copyOf(columns);
    }

    /// By a code for each column in turn, which is empty where the column is of no use.
    public static ColumnMap of(String sheet, int headRow, List<String> codes) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        for (int column = 0; column < codes.size(); column++)
            if (!codes.get(column).isEmpty()) columns.put(Field.valueOf(codes.get(column)), column);
        return new ColumnMap(sheet, headRow, columns);
    }

    /// A code for each column in turn, as far as the last that holds something.
    public List<String> codes() {
        int last = columns.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
        var codes = new ArrayList<String>();
        for (int column = 0; column <= last; column++)
            codes.add(at(column).map(Enum::name).orElse(""));
        return List.copyOf(codes);
    }

    public Optional<Field> at(int column) {
        return headings().at(column);
    }

    public Headings headings() {
        return Headings.of(columns);
    }
}

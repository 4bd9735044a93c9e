package id.renteng.registry;

import id.renteng.registry.FileCheck.Checked;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/// How many rows of a file got which verdict, and for what.
///
/// @param rows     all rows of the sheet, as far as the last that holds something
/// @param reasons  how often a row was refused for it
/// @param warnings how often a row that can be taken, or repeats one, shows it
/// @param likely   pairs of rows that may be one person
record CheckTotals(
        int rows,
        int skipped,
        Map<RowVerdict, Long> verdicts,
        Map<String, Long> reasons,
        Map<String, Long> warnings,
        int likely) {

    static CheckTotals of(Checked checked, int likely) {
        var data = checked.rows();
        return new CheckTotals(
                data.size() + checked.skipped().size(),
                checked.skipped().size(),
                data.stream().collect(Collectors.groupingBy(CheckedRow::verdict, TreeMap::new, Collectors.counting())),
                count(data.stream().filter(row -> row.verdict() == RowVerdict.REJECTED)),
                count(data.stream().filter(row -> row.verdict() != RowVerdict.REJECTED)),
                likely);
    }

    private static Map<String, Long> count(Stream<CheckedRow> rows) {
        return rows.map(CheckedRow::problems)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Enum::name, TreeMap::new, Collectors.counting()));
    }

    private long of(RowVerdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }

    /// With the names of the rules of the register.
    void write(JsonGenerator json) {
        json.writeObjectPropertyStart("totals");
        json.writeNumberProperty("baris_lembar", rows);
        json.writeNumberProperty("baris_data", rows - skipped);
        json.writeNumberProperty("dilewati", skipped);
        json.writeObjectPropertyStart("status");
        json.writeNumberProperty("diterima", of(RowVerdict.ACCEPTED));
        json.writeNumberProperty("duplikat", of(RowVerdict.DUPLICATE));
        json.writeNumberProperty("ditolak", of(RowVerdict.REJECTED));
        json.writeEndObject();
        counts("alasan", reasons, json);
        counts("peringatan", warnings, json);
        json.writeNumberProperty("duplikat_persis", of(RowVerdict.DUPLICATE));
        json.writeNumberProperty("pasangan_mirip", likely);
        json.writeEndObject();
    }

    private static void counts(String name, Map<String, Long> counts, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        counts.forEach(json::writeNumberProperty);
        json.writeEndObject();
    }
}

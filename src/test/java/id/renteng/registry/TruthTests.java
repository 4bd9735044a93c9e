package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Invented spreadsheets with the dirt of real ones: what the command line says of them, against what is true.
class TruthTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final Map<String, String> VERDICTS =
            Map.of("diterima", "ACCEPTED", "duplikat", "DUPLICATE", "ditolak", "REJECTED");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kecil-jambi-umum.csv",
                "kecil-jambi-umum.xlsx",
                "kecil-konawe-selatan-18.csv",
                "kecil-konawe-selatan-18.xlsx",
                "sedang-jambi-umum.csv",
                "sedang-jambi-umum.xlsx"
            })
    void every_row_and_every_total_is_as_it_truly_is(String name) throws IOException {
        var truth = JsonMapper.shared().readTree(file(name.replaceFirst("\\.[a-z]+$", ".truth.json")));

        var report = report(file(name));

        assertThat(report.get("fileRefused").isNull()).isTrue();
        assertThat(differences(report, truth)).isEmpty();
        assertThat(totals(report.get("totals"))).isEqualTo(totals(truth.get("ringkasan")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kecil-jambi-umum.csv", "kecil-konawe-selatan-18.xlsx", "sedang-jambi-umum.csv"})
    void one_person_in_two_rows_is_found_and_two_persons_are_not_taken_for_one(String name) throws IOException {
        var truth = JsonMapper.shared().readTree(file(name.replaceFirst("\\.[a-z]+$", ".truth.json")));

        var found = pairs(report(file(name)).get("likelySamePerson"));

        var same = pairs(truth.get("pasangan_mirip"));
        assertThat(found).isEqualTo(same);
    }

    private static JsonNode report(byte[] file) {
        var json = new StringWriter();
        new CheckReport().write(file, ON, json);
        return JsonMapper.shared().readTree(json.toString());
    }

    private static List<String> differences(JsonNode report, JsonNode truth) {
        Map<Integer, JsonNode> rows = new TreeMap<>();
        report.get("rows").forEach(row -> rows.put(row.get("row").asInt(), row));
        var differences = new ArrayList<String>();
        for (var expected : truth.get("dilewati")) {
            var row = Objects.requireNonNull(rows.remove(expected.get("no").asInt()));
            boolean same = row.get("verdict").asString().equals("SKIPPED")
                    && row.get("skipKind").equals(expected.get("jenis"));
            if (!same) differences.add(expected + " is " + row);
        }
        for (var expected : truth.get("baris")) {
            var row = Objects.requireNonNull(rows.remove(expected.get("no").asInt()));
            compare(row, expected, differences);
        }
        rows.values().forEach(row -> differences.add("more: " + row));
        return differences;
    }

    private static void compare(JsonNode row, JsonNode expected, List<String> differences) {
        boolean same = row.get("verdict")
                        .asString()
                        .equals(VERDICTS.get(expected.get("status").asString()))
                && texts(row.get("reasons")).equals(texts(expected.path("alasan")))
                && texts(row.get("warnings")).equals(texts(expected.path("peringatan")))
                && row.get("duplicateOf").asInt(0)
                        == expected.path("duplikat_dari").asInt(0)
                && row.get("skipKind").isNull()
                && values(row.get("values")).equals(values(expected.path("data")));
        if (!same) differences.add(row + " truly " + expected);
    }

    /// Names compare without regard to capitals and repeated spaces.
    private static Map<String, String> values(JsonNode data) {
        var values = new TreeMap<String, String>();
        data.properties().forEach(entry -> {
            var text = entry.getValue().isNull() ? "null" : entry.getValue().asString();
            boolean name = Set.of("nama", "nama_usaha", "jenis").contains(entry.getKey());
            values.put(entry.getKey(), name ? Names.tidy(text).toLowerCase(java.util.Locale.ROOT) : text);
        });
        return values;
    }

    private static List<String> texts(JsonNode codes) {
        var texts = new ArrayList<String>();
        codes.forEach(code -> texts.add(code.asString()));
        return texts;
    }

    private static Map<String, JsonNode> totals(JsonNode totals) {
        var compared = new TreeMap<String, JsonNode>();
        for (var name :
                List.of("baris_lembar", "baris_data", "dilewati", "status", "alasan", "peringatan", "duplikat_persis"))
            compared.put(name, totals.get(name));
        return compared;
    }

    private static Set<String> pairs(JsonNode pairs) {
        var set = new TreeSet<String>();
        pairs.forEach(pair -> set.add(pair.get(0).asInt() + "-" + pair.get(1).asInt()));
        return set;
    }

    private static byte[] file(String name) throws IOException {
        try (var in = Objects.requireNonNull(TruthTests.class.getResourceAsStream("/registry/" + name))) {
            return in.readAllBytes();
        }
    }
}

package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.registry.dirty.DirtySheet;
import id.renteng.registry.dirty.Files;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sheets nobody has seen before: other columns in another order under other headings, other dirt, other files.
class UnseenLayoutTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final List<List<String>> RECAP = List.of(
            List.of("Rekap per kecamatan"),
            List.of("Kecamatan", "Jenis Usaha", "Omset", "Modal"),
            List.of("Jelutung", "Kue", "1", "2"));

    static Stream<Arguments> files() {
        return LongStream.rangeClosed(1, 24).mapToObj(seed -> {
            var sheet = DirtySheet.of(seed, 60);
            return Arguments.of(seed, sheet, file(seed, sheet));
        });
    }

    private static byte[] file(long seed, DirtySheet sheet) {
        try {
            return switch ((int) (seed % 8)) {
                case 0 -> Files.xlsx(sheet.rows(), List.of());
                case 1 -> Files.xlsx(sheet.rows(), RECAP);
                case 2 -> Files.csv(sheet.rows(), ';', StandardCharsets.UTF_8, true, "\r\n");
                case 3 -> Files.csv(sheet.rows(), ',', StandardCharsets.UTF_8, false, "\n");
                case 4 -> Files.csv(sheet.rows(), '\t', StandardCharsets.UTF_16LE, true, "\r\n");
                case 5 -> Files.csv(sheet.rows(), '|', Charset.forName("windows-1252"), false, "\r\n");
                case 6 -> Files.csv(sheet.rows(), '\t', StandardCharsets.UTF_16BE, false, "\n");
                default -> Files.csv(sheet.rows(), ',', StandardCharsets.UTF_8, true, "\r\n");
            };
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void every_row_is_judged_as_it_truly_is(long seed, DirtySheet sheet, byte[] file) {
        var json = new StringWriter();
        new CheckReport().write(file, ON, json);
        var report = JsonMapper.shared().readTree(json.toString());

        assertThat(report.get("fileRefused").asString(""))
                .as("%s", sheet.rows().subList(0, 5))
                .isEmpty();
        assertThat(differences(report, sheet))
                .as("%s", sheet.rows().subList(0, 5))
                .isEmpty();
    }

    private static List<String> differences(JsonNode report, DirtySheet sheet) {
        var differences = new ArrayList<String>();
        var left = new TreeMap<>(sheet.truth());
        for (var row : report.get("rows")) {
            int number = row.get("row").asInt();
            var truth = left.remove(number);
            if (truth == null && row.get("verdict").asString().equals("SKIPPED")) continue;
            var found = new DirtySheet.Truth(row.get("verdict").asString(), codes(row), values(row.get("values")));
            if (!found.equals(truth))
                differences.add("\n" + number + " " + sheet.rows().get(number - 1) + "\n  is    " + found + "\n  truly "
                        + truth);
        }
        if (!left.isEmpty()) differences.add("missing " + left.keySet());
        return differences.subList(0, Math.min(4, differences.size()));
    }

    private static TreeSet<String> codes(JsonNode row) {
        var codes = new TreeSet<String>();
        row.get("reasons").forEach(code -> codes.add(code.asString()));
        row.get("warnings").forEach(code -> codes.add(code.asString()));
        return codes;
    }

    private static Map<String, String> values(JsonNode data) {
        var values = new TreeMap<String, String>();
        data.properties()
                .forEach(entry -> values.put(entry.getKey(), entry.getValue().asString("")));
        values.remove("kelurahan");
        values.remove("jenis");
        values.computeIfPresent("nama", (key, name) -> Names.key(name));
        values.computeIfPresent("nama_usaha", (key, name) -> Names.key(name));
        return values;
    }
}

package id.renteng.registry;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Examples of how people write things, each with what it should become, from `registry/*.csv` in the test resources.
public final class Vectors {

    private Vectors() {}

    /// One map per line, by heading; an empty cell is an empty text.
    public static List<Map<String, String>> of(String name) {
        var settings = new CsvParserSettings();
        settings.setNullValue("");
        settings.setEmptyValue("");
        settings.setIgnoreLeadingWhitespaces(false);
        settings.setIgnoreTrailingWhitespaces(false);
        settings.getFormat().setComment('\0');
        var in = Objects.requireNonNull(Vectors.class.getResourceAsStream("/registry/" + name + ".csv"));
        var rows = new CsvParser(settings).parseAll(in, StandardCharsets.UTF_8);
        var examples = new ArrayList<Map<String, String>>();
        for (var row : rows.subList(1, rows.size())) {
            var example = new LinkedHashMap<String, String>();
            for (int i = 0; i < rows.getFirst().length; i++)
                example.put(rows.getFirst()[i], i < row.length ? row[i] : "");
            examples.add(example);
        }
        return examples;
    }
}

package id.renteng.operation.demo;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/// Things to draw from, some more often than others.
///
/// @param totals the running totals of the weights, one for each item
record Weighted<T>(List<T> items, List<Integer> totals) {

    /// One thing and how often it comes, against the others.
    record Item<T>(T value, int weight) {}

    static <T> Weighted<T> of(List<Item<T>> items) {
        var totals = new ArrayList<Integer>();
        int total = 0;
        for (var item : items) totals.add(total += item.weight());
        return new Weighted<>(items.stream().map(Item::value).toList(), totals);
    }

    T draw(Random random) {
        int drawn = random.nextInt(totals.getLast());
        for (int i = 0; i < items.size(); i++) {
            if (drawn < totals.get(i)) return items.get(i);
        }
        throw new IllegalStateException("drawn %d of %d".formatted(drawn, totals.getLast()));
    }

    /// The rows of a list in `src/main/resources/demo`, without the heading.
    static List<String[]> rows(String file) {
        var settings = new CsvParserSettings();
        settings.setHeaderExtractionEnabled(true);
        var stream = Objects.requireNonNull(Weighted.class.getResourceAsStream("/demo/" + file), file);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new CsvParser(settings).parseAll(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package id.renteng.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A list that comes with the program, under `registry/`.
final class Resource {

    private Resource() {}

    /// The lines after the heading, each split at its commas. A quoted cell may hold commas.
    static List<List<String>> rows(String name) {
        try (var in = Resource.class.getResourceAsStream("/registry/" + name)) {
            if (in == null) throw new IllegalStateException("the program comes without registry/" + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Resource::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        var cells = new java.util.ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else cell.append(c);
        }
        cells.add(cell.toString());
        return List.copyOf(cells);
    }
}

package id.renteng;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The project's own files as text, for the tests of the house rules.
final class Sources {

    static final Path JAVA = Path.of("src/main/java");
    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path TEMPLATES = Path.of("src/main/jte");

    private Sources() {}

    static List<Path> in(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> java() {
        return in(JAVA, ".java");
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every line that matches, outside comments, as `file:line: text`.
    static List<String> offences(Predicate<Path> where, String forbidden) {
        var pattern = Pattern.compile(forbidden);
        return java().stream()
                .filter(where)
                .flatMap(file -> {
                    var lines = lines(file);
                    return IntStream.range(0, lines.size())
                            .filter(i -> !lines.get(i).strip().startsWith("//"))
                            .filter(i -> pattern.matcher(lines.get(i)).find())
                            .mapToObj(i ->
                                    file + ":" + (i + 1) + ": " + lines.get(i).strip());
                })
                .toList();
    }

    /// The module a file of `id.renteng` or a migration is in: the folder below.
    static String moduleOf(Path file) {
        var root = file.startsWith(JAVA) ? JAVA.resolve("id/renteng") : RESOURCES.resolve("db/migration");
        var below = root.relativize(file);
        return below.getNameCount() > 1 ? below.getName(0).toString() : "";
    }
}

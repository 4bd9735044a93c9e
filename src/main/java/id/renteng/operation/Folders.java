package id.renteng.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// Small things done with folders and files.
final class Folders {

    private Folders() {}

    /// Deletes a folder with all in it; a folder that is not there is deleted already.
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        List<Path> deepestFirst;
        try (var files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (var file : deepestFirst) Files.delete(file);
    }

    /// The last lines of a text file.
    static String tail(Path file, int lines) throws IOException {
        var all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return String.join(System.lineSeparator(), all.subList(Math.max(0, all.size() - lines), all.size()));
    }
}

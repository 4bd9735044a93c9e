package id.renteng.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What Linux counts of this program and of the PostgreSQL in a folder of its own.
final class Processes {

    private static final double TICKS_PER_SECOND = 100;

    private Processes() {}

    /// Processor seconds so far, of the program and of its database.
    static double seconds(Path folder) throws IOException {
        long ticks = ticks(Path.of("/proc/self/stat"), false);
        try (var found = Files.find(folder, 5, (path, _) -> path.endsWith("postmaster.pid"))) {
            var postmaster = Files.readAllLines(found.findFirst().orElseThrow()).getFirst();
            ticks += ticks(Path.of("/proc", postmaster, "stat"), true);
            var children = Files.readString(Path.of("/proc", postmaster, "task", postmaster, "children"));
            for (var child : List.of(children.strip().split(" ", -1)))
                if (!child.isEmpty()) ticks += ticks(Path.of("/proc", child, "stat"), false);
        }
        return ticks / TICKS_PER_SECOND;
    }

    /// The most memory this program has had so far, in megabytes.
    static int peakMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /// @param ended also of its children that ended
    private static long ticks(Path stat, boolean ended) throws IOException {
        if (!Files.exists(stat)) return 0;
        var line = Files.readString(stat);
        var fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return ended ? ticks + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : ticks;
    }
}

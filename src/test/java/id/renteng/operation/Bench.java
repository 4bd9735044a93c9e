package id.renteng.operation;

import id.renteng.Renteng;
import id.renteng.financing.PaidOut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Measures the program on a durable database of its own in a new folder: `bin/bench posting`,
/// `bin/bench close-day`, `bin/bench import`. Everything it measures against runs on the same server in the same run.
final class Bench {

    private Bench() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        if (arguments[0].equals("write-lists")) {
            ImportBench.write(Path.of(arguments[1]), numbers(arguments, 2));
            return;
        }
        var folder = Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir")), "renteng-bench-");
        try (var program = start(folder)) {
            switch (arguments[0]) {
                case "posting" -> PostingBench.run(program);
                case "close-day" ->
                    CloseDayBench.run(
                            program,
                            Arrays.stream(arguments).skip(1).map(Long::valueOf).toList());
                case "import" -> ImportBench.run(program, folder, Path.of(arguments[1]), numbers(arguments, 2));
                default -> throw new IllegalArgumentException("no benchmark " + arguments[0]);
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static List<Integer> numbers(String[] arguments, int from) {
        return Arrays.stream(arguments).skip(from).map(Integer::valueOf).toList();
    }

    private static ConfigurableApplicationContext start(Path folder) {
        return new SpringApplicationBuilder(Renteng.class, PaidOut.class)
                .run("--renteng.data=" + folder, "--renteng.demo=false", "--renteng.jobs=false", "--server.port=0");
    }

    static void say(String format, Object... values) {
        Console.say(format.formatted(values));
    }

    static String ratio(double value, double goal, boolean more) {
        boolean holds = more ? value >= goal : value <= goal;
        return String.format(
                Locale.ROOT, "%.2f (goal %s %.2f) %s", value, more ? ">=" : "<=", goal, holds ? "ok" : "MISSED");
    }

    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

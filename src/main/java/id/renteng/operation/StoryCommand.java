package id.renteng.operation;

import id.renteng.kernel.Written;
import id.renteng.operation.demo.StoryProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Tells the life of one group from a city's spreadsheet to the last claim, on a database of its own that is thrown
/// away afterwards. Touches no other data.
@Command(
        name = "story",
        description = "Tell the life of one group, from the spreadsheet to the last claim.",
        mixinStandardHelpOptions = true)
final class StoryCommand implements Callable<Integer> {

    @Option(names = "--english", description = "in English instead of Bahasa Indonesia")
    private boolean english;

    @Override
    public Integer call() {
        var locale = english ? Locale.ENGLISH : Written.BAHASA.locale();
        try {
            var folder = Files.createTempDirectory("renteng-story-");
            try {
                Console.say(tell(folder, locale).stripTrailing());
                return 0;
            } finally {
                Folders.delete(folder);
            }
        } catch (CannotStart problem) {
            Console.complain(problem.sentences());
            return CannotStart.EXIT_CODE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tell(Path folder, Locale locale) {
        try (var server = OwnPostgres.start(folder, OwnPostgres.FORGETFUL)) {
            return StoryProgram.tell(server.url(), server.user(), server.password())
                    .in(locale);
        }
    }
}

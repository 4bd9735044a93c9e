package id.renteng.operation;

import id.renteng.registry.CheckReport;
import id.renteng.registry.sheet.SpreadsheetReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Looks at a spreadsheet as an import would, without a server and without a database.
@Command(
        name = "import",
        description = "Spreadsheets of businesses.",
        mixinStandardHelpOptions = true,
        subcommands = ImportCommand.Check.class)
final class ImportCommand {

    /// Judges every row and says what is wrong with it. Ends with 0 also where rows, or the file, are refused: that is
    /// an answer. Ends with 2 where there is no such file, or none that can be opened.
    @Command(
            name = "check",
            description = "Judge every row of a CSV or XLSX; nothing is kept.",
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "FILE", description = "a CSV or an XLSX")
        private Path file = Path.of("");

        @Option(names = "--json", description = "write JSON (the only way there is)")
        private boolean json;

        @Option(names = "--on", paramLabel = "DATE", description = "compute ages on this day (today)")
        private LocalDate on = LocalDate.now(Clock.system(ZoneId.of("Asia/Jakarta")));

        @Override
        public Integer call() throws IOException {
            try {
                var out = Console.writer();
                new CheckReport().write(beginning(), on, out);
                out.write(System.lineSeparator());
                out.flush();
                return 0;
            } catch (NoSuchFileException problem) {
                Console.complain("{\"error\": \"no such file\"}");
                return RentengCommand.WRONG_INPUT;
            } catch (AccessDeniedException problem) {
                Console.complain("{\"error\": \"not allowed to read the file\"}");
                return RentengCommand.WRONG_INPUT;
            }
        }

        /// One byte more than a file may have is enough to see that it is too large.
        private byte[] beginning() throws IOException {
            if (Files.isDirectory(file)) throw new NoSuchFileException(file.toString());
            try (var in = Files.newInputStream(file)) {
                return in.readNBytes(SpreadsheetReader.BYTES_MAX + 1);
            }
        }
    }
}

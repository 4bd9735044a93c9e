package id.renteng.operation;

import java.util.concurrent.Callable;
import org.springframework.dao.DataAccessException;
import picocli.CommandLine.Command;

/// Recomputes the books from the bare lines of the ledger and says where they differ: exit code 0 if nowhere, 1 if
/// somewhere. Works beside a running server and without one.
@Command(
        name = "verify-books",
        description = "Recompute the books from the ledger's lines; exit code 1 if anything differs.",
        mixinStandardHelpOptions = true)
final class VerifyBooksCommand implements Callable<Integer> {

    private static final int BOOKS_DIFFER = 1;

    @Override
    public Integer call() {
        try (var database = Database.ofEnvironment(System.getenv())) {
            var report = BooksOnly.verify(database, System.getenv().getOrDefault("RENTENG_CITY", "1571"));
            report.differences().forEach(Console::say);
            Console.say("%d entries, %d lines, %d differences"
                    .formatted(
                            report.entries(),
                            report.lines(),
                            report.differences().size()));
            return report.isClean() ? 0 : BOOKS_DIFFER;
        } catch (CannotStart problem) {
            Console.complain(problem.sentences());
            return CannotStart.EXIT_CODE;
        } catch (DataAccessException problem) {
            Console.complain("Buku kas belum ada di basis data ini; jalankan bin/renteng serve lebih dahulu.");
            Console.complain("This database has no books yet; run bin/renteng serve first.");
            return CannotStart.EXIT_CODE;
        }
    }
}

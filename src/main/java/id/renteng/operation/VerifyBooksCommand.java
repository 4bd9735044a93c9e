package id.renteng.operation;

import id.renteng.ledger.Books;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.BeanFactory;
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
        return BooksOnly.run(System.getenv(), VerifyBooksCommand::verify);
    }

    private static int verify(BeanFactory books) {
        var report = books.getBean(Books.class).verify();
        report.differences().forEach(Console::say);
        Console.say("%d entries, %d lines, %d differences"
                .formatted(
                        report.entries(), report.lines(), report.differences().size()));
        return report.isClean() ? 0 : BOOKS_DIFFER;
    }
}

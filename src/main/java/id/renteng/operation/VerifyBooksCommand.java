package id.renteng.operation;

import id.renteng.financing.LoanAudit;
import id.renteng.financing.LoanProof;
import id.renteng.ledger.Books;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Recomputes the books from the bare lines of the ledger and says where they differ: exit code 0 if nowhere, 1 if
/// somewhere. With `--deep` every loan is worked through again from its acts and compared with what is stored and with
/// the ledger. Works beside a running server and without one.
@Command(
        name = "verify-books",
        description = "Recompute the books from the ledger's lines; exit code 1 if anything differs.",
        mixinStandardHelpOptions = true)
final class VerifyBooksCommand implements Callable<Integer> {

    private static final int BOOKS_DIFFER = 1;

    @Option(names = "--deep", description = "also work every loan through again, act by act")
    private boolean deep;

    @Override
    public Integer call() {
        return BooksOnly.run(
                System.getenv(), books -> verify(books) + (deep ? verifyLoans(books) : 0) == 0 ? 0 : BOOKS_DIFFER);
    }

    private static int verify(BeanFactory books) {
        var report = books.getBean(Books.class).verify();
        Console.say("%d entries, %d lines".formatted(report.entries(), report.lines()));
        return say(report.differences());
    }

    private static int verifyLoans(BeanFactory books) {
        var report = books.getBean(LoanProof.class).verify();
        Console.say("%d loans, %d acts".formatted(report.loans(), report.acts()));
        return say(report.differences()) + say(books.getBean(LoanAudit.class).differences());
    }

    /// @return how many
    private static int say(List<String> differences) {
        differences.forEach(Console::say);
        Console.say("%d differences".formatted(differences.size()));
        return differences.size();
    }
}

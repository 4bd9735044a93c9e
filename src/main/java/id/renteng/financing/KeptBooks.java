package id.renteng.financing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.renteng.financing.cover.GroupBook;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Books of loans in memory, so that the next posting on a loan need not read a hundred instalments again.
///
/// A book is what the acts of its loan make of it, and is kept under the number of the last of them. A loan that is
/// locked says the number of its last act: another number, and the book is read. Numbers are given once, so that what
/// was kept in a transaction that came to nothing is never found, and of several programs on one database each finds
/// only what is still true.
@Component
class KeptBooks {

    /// Some twenty kilobytes each.
    private static final int BOOKS_MAX = 1_000;

    private record Kept(long lastAct, GroupBook book) {}

    private final Cache<LoanId, Kept> books =
            Caffeine.newBuilder().maximumSize(BOOKS_MAX).build();

    /// @param locked as it is stored now
    Optional<GroupBook> of(Loan locked) {
        return Optional.ofNullable(books.getIfPresent(locked.id()))
                .filter(kept -> kept.lastAct() == locked.lastAct())
                .map(Kept::book);
    }

    /// Keeps a book without claims: those are read in an order of their own, which settles to whom an odd rupiah goes,
    /// and it must go to the same member whether a book was in memory or not.
    ///
    /// @param lastAct the act that made the book
    void keep(LoanId loan, long lastAct, GroupBook book) {
        if (book.claims().isEmpty()) books.put(loan, new Kept(lastAct, book));
        else books.invalidate(loan);
    }
}

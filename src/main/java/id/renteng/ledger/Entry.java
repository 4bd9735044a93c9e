package id.renteng.ledger;

import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A balanced set of postings that is booked whole or not at all. An entry that does not balance in each [Book] cannot
/// be built.
///
/// @param valueOn  the day it counts for, which may be before the day it is written
/// @param memo     what happened, for readers of the books; no personal data
/// @param reversed the entry that this one takes back, if it does
public record Entry(
        EntryId id,
        LocalDate valueOn,
        String memo,
        List<Posting> postings,
        @Nullable EntryId reversed) {

    public Entry(EntryId id, LocalDate valueOn, String memo, List<Posting> postings) {
        this(id, valueOn, memo, postings, null);
    }

    /// @throws IllegalArgumentException if there are fewer than two lines or a book does not balance
    public Entry {
        postings = List.copyOf(postings);
        if (postings.size() < 2) throw new IllegalArgumentException("an entry needs two lines: " + memo);
        for (var book : Book.values()) {
            var off = difference(postings, book);
            if (!off.isZero()) {
                throw new IllegalArgumentException("%s is off by %s: %s".formatted(book, off, memo));
            }
        }
    }

    /// The entry that takes this one back: the same lines on the other side, with the same value date, so that every
    /// later balance is as if this entry had never been.
    Entry mirrored() {
        return new Entry(
                Ledger.mirrorOf(id),
                valueOn,
                "Reversal: " + memo,
                postings.stream().map(Posting::mirrored).toList(),
                id);
    }

    private static Money difference(List<Posting> postings, Book book) {
        var lines =
                postings.stream().filter(line -> line.account().book() == book).toList();
        return Money.sum(lines, Posting::signed);
    }
}

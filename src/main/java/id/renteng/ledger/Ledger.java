package id.renteng.ledger;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The books. Entries are added and never changed; a balance is always the sum of its lines.
@Service
public class Ledger {

    private final EntryTable entries;

    Ledger(EntryTable entries) {
        this.entries = entries;
    }

    /// Books an entry in the caller's transaction, so that the fact and its booking stand or fall together. Booking the
    /// same entry again changes nothing.
    ///
    /// @throws IllegalStateException if an entry with this id and other content is already booked
    @Transactional(propagation = Propagation.MANDATORY)
    public void book(Entry entry) {
        book(List.of(entry));
    }

    /// Books entries as [#book(Entry)] does each, in one statement.
    @Transactional(propagation = Propagation.MANDATORY)
    public void book(List<Entry> all) {
        var added = entries.insert(all);
        for (var entry : all) {
            if (!added.contains(entry.id()) && !entries.find(entry.id()).equals(Optional.of(entry))) {
                throw new IllegalStateException("entry %s is booked with other content".formatted(entry.id()));
            }
        }
    }

    /// Takes an entry back by its mirror image, written today with the original's value date. Also a reversal can be
    /// taken back, which restores the original.
    ///
    /// @throws NoSuchElementException if there is no such entry
    @Transactional(propagation = Propagation.MANDATORY)
    public Result<EntryId, ReversalRefusal> reverse(EntryId id) {
        var entry = entries.lock(id).orElseThrow();
        if (entries.isReversed(id)) return refused(new ReversalRefusal.AlreadyReversed());
        var mirror = entry.mirrored();
        entries.insert(List.of(mirror));
        return done(mirror.id());
    }

    /// Whether an entry of this name was ever booked.
    @Transactional(readOnly = true)
    public boolean isBooked(EntryId id) {
        return entries.find(id).isPresent();
    }

    /// The name of the entry that takes another one back.
    public static EntryId mirrorOf(EntryId entry) {
        return EntryId.of("reversed", entry.value());
    }

    /// Debits less credits of one account; negative where credits are larger.
    @Transactional(readOnly = true)
    public Money balance(Account account) {
        return entries.balance(account);
    }

    /// Debits less credits of one account for one loan.
    @Transactional(readOnly = true)
    public Money balance(Account account, UUID loan) {
        return entries.balance(account, loan);
    }

    /// Debits less credits of one account up to and including a value date.
    @Transactional(readOnly = true)
    public Money balance(Account account, LocalDate until) {
        return entries.balance(account, until);
    }

    /// Debits less credits of every account that one loan has lines in.
    @Transactional(readOnly = true)
    public Map<Account, Money> balancesOf(UUID loan) {
        return entries.balancesOf(loan);
    }

    /// The entries with a line about one loan, in the order they were booked; at most 2,000.
    @Transactional(readOnly = true)
    public List<Entry> entriesOf(UUID loan) {
        return entries.of(loan);
    }
}

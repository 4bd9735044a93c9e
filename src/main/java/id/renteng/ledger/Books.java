package id.renteng.ledger;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Proves the books: recomputes from the bare lines what must hold, and reports every difference.
@Service
public class Books {

    private final EntryTable entries;

    Books(EntryTable entries) {
        this.entries = entries;
    }

    /// What was looked at and what is wrong.
    ///
    /// @param entries     how many entries were checked
    /// @param lines       how many lines were checked
    /// @param differences one sentence each; empty when the books are right
    public record Report(long entries, long lines, List<String> differences) {

        public boolean isClean() {
            return differences.isEmpty();
        }
    }

    /// Checks that each entry has two lines or more and balances in each book, that both books sum to zero, and that
    /// each reversal mirrors its original to the rupiah.
    @Transactional(readOnly = true)
    public Report verify() {
        var differences = new ArrayList<String>();
        differences.addAll(entries.unbalanced());
        differences.addAll(entries.tooShort());
        differences.addAll(entries.reversalsThatDoNotMirror());
        for (var account : Account.values()) {
            if (!entries.codeIsInItsBook(account)) differences.add("account " + account.code() + " is in two books");
        }
        return new Report(entries.countEntries(), entries.countLines(), List.copyOf(differences));
    }
}

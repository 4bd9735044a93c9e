package id.renteng.financing;

import id.renteng.registry.LegalHold;
import id.renteng.registry.PersonId;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Whoever is a debtor of a loan that is not paid back stays in the register by name, also when it was written off: the
/// bank may still be paid, and her friends may still have claims.
@Component
class RunningLoans implements LegalHold {

    private final BookTable books;

    RunningLoans(BookTable books) {
        this.books = books;
    }

    @Override
    public Set<PersonId> among(Collection<PersonId> people) {
        return books.debtorsAmong(people);
    }
}

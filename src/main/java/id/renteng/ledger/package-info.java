/// The books: double-entry, append-only, in rupiah. Knows accounts, entries and balances; knows nothing of loans.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "rows"})
package id.renteng.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

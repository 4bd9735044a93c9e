/// Partner banks and the files exchanged with them.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ledger"})
package id.renteng.banking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

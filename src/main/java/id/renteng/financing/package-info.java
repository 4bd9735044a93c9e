/// Schemes, applications, decisions, contracts, loans, repayments, cover and claims.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "registry", "groups", "training", "readiness", "ledger", "banking", "rows"})
package id.renteng.financing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

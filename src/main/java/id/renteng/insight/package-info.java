/// Dashboards and public figures: read-only, over the views that modules publish.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "registry",
            "groups",
            "training",
            "readiness",
            "ledger",
            "banking",
            "financing",
            "growth"
        })
package id.renteng.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// What people see. One subpackage per area of the site; nothing here decides anything about the business, and no
/// module knows this one.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "registry",
            "registry :: sheet",
            "groups",
            "training",
            "training :: matching",
            "readiness",
            "proposing",
            "ledger",
            "banking",
            "financing",
            "financing :: schedule",
            "financing :: cover",
            "financing :: ageing",
            "growth",
            "insight"
        })
package id.renteng.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// How the program runs: its own PostgreSQL, migrations, the command line, the first administrator, failures told in
/// one sentence, health.
///
/// It stands on top with `web`: it may use every module, and no module uses it. How the pieces of a start follow each
/// other is told in `docs/operating/start.md`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "registry",
            "groups",
            "training",
            "training :: matching",
            "readiness",
            "ledger",
            "banking",
            "financing",
            "financing::ageing",
            "financing::cover",
            "financing::replay",
            "financing::schedule",
            "growth",
            "insight"
        })
package id.renteng.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

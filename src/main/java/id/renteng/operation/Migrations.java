package id.renteng.operation;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.Configuration;

/// Brings the city's schema up to date, one module after the other in the order in which they may use each other, each
/// with its own numbers and its own history table (`flyway_<module>`).
final class Migrations {

    private static final List<String> MODULES = List.of(
            "session",
            "access",
            "registry",
            "groups",
            "training",
            "readiness",
            "proposing",
            "ledger",
            "banking",
            "financing",
            "growth",
            "insight",
            "operation");

    private Migrations() {}

    /// @throws CannotStart if a newer Renteng has already been here
    static void run(Configuration common) {
        for (var module : MODULES) {
            var flyway = Flyway.configure(common.getClassLoader())
                    .configuration(common)
                    .locations("classpath:db/migration/" + module)
                    .table("flyway_" + module)
                    // The schema is not empty when a module comes for the first time: the modules before it are there.
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load();
            refuseNewer(module, flyway.info().all());
            flyway.migrate();
        }
    }

    private static void refuseNewer(String module, MigrationInfo... migrations) {
        for (var migration : migrations) {
            if (migration.getState().isApplied() && !migration.getState().isResolved()) {
                throw tooNew(module, String.valueOf(migration.getVersion()));
            }
        }
    }

    private static CannotStart tooNew(String module, String version) {
        return new CannotStart(
                "Basis data ini sudah dipakai Renteng yang lebih baru (%s versi %s); pasang Renteng yang baru itu."
                        .formatted(module, version),
                "This database has been used by a newer Renteng (%s version %s); install that newer Renteng."
                        .formatted(module, version));
    }
}

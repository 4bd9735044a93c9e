package id.renteng.operation;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/// The database that everything else is built on: `RENTENG_DB_URL` (with `RENTENG_DB_USER` and `RENTENG_DB_PASSWORD`)
/// if it is set, our own PostgreSQL in the folder `RENTENG_DATA` otherwise.
///
/// An auto-configuration rather than a scanned one, so that a test of a single module finds its database too.
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Database database(Environment settings) {
        var url = settings.getProperty("renteng.db.url", "");
        if (url.isBlank()) return Database.own(Path.of(settings.getProperty("renteng.data", "./data")));
        return Database.server(
                url, settings.getProperty("renteng.db.user"), settings.getProperty("renteng.db.password"));
    }

    @Bean
    FlywayMigrationStrategy migrationsPerModule() {
        return flyway -> Migrations.run(flyway.getConfiguration());
    }
}

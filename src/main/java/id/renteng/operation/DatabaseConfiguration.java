package id.renteng.operation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/// Where the data lives: our own PostgreSQL in the data folder, or the server that `RENTENG_DB_URL` names.
///
/// An auto-configuration rather than a scanned one, so that a test of a single module finds its database too.
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@EnableConfigurationProperties(DatabaseConfiguration.Server.class)
class DatabaseConfiguration {

    /// A database server to use instead of our own: `RENTENG_DB_URL`, `RENTENG_DB_USER`, `RENTENG_DB_PASSWORD`.
    ///
    /// @param url a JDBC address, `jdbc:postgresql://host:5432/renteng`
    @ConfigurationProperties("renteng.db")
    record Server(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            if (url == null) throw new IllegalStateException("renteng.db.url is not set");
            return url;
        }

        @Override
        public @Nullable String getUsername() {
            return user;
        }

        @Override
        public @Nullable String getPassword() {
            return password;
        }
    }

    @Bean
    @ConditionalOnProperty(name = "renteng.db.url", matchIfMissing = true, havingValue = "none")
    OwnPostgres ownPostgres(@org.springframework.beans.factory.annotation.Value("${renteng.data:./data}") Path data) {
        return OwnPostgres.start(data, OwnPostgres.DURABLE);
    }

    @Bean
    @ConditionalOnProperty(name = "renteng.db.url", matchIfMissing = true, havingValue = "none")
    JdbcConnectionDetails ownConnection(OwnPostgres postgres) {
        return new Server(postgres.url(), postgres.user(), postgres.password());
    }

    @Bean
    FlywayMigrationStrategy migrationsPerModule() {
        return flyway -> Migrations.run(flyway.getConfiguration());
    }
}

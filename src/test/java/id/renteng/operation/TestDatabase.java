package id.renteng.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/// Gives every Spring test context a database of its own on one real PostgreSQL for the whole test run. Nothing to do
/// for a
/// test: `META-INF/spring.factories` names this class.
public final class TestDatabase implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        return new FreshDatabase();
    }

    /// Equal to its like, so that tests with the same context share it, and its database.
    private record FreshDatabase() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration test) {
            TestPropertyValues.of(
                            "renteng.db.url=" + migrated(),
                            "renteng.db.user=" + server().user(),
                            "renteng.db.password=" + server().password(),
                            "renteng.jobs=false",
                            "renteng.figures.quick=10m",
                            "spring.datasource.hikari.maximum-pool-size=8",
                            "spring.datasource.hikari.minimum-idle=0",
                            "spring.datasource.hikari.idle-timeout=10000")
                    .applyTo(context);
        }
    }

    /// Of the city whose code is the default.
    private static final String SCHEMA = "kota_1571";

    private static final AtomicInteger COUNT = new AtomicInteger();

    /// A database that nobody else uses, still empty.
    static String fresh() {
        var name = "test_" + COUNT.incrementAndGet();
        server().createDatabase(name);
        return server().url(name);
    }

    /// A database that nobody else uses, as a new city has it: a copy of one whose migrations were run once, since
    /// running some two hundred of them again for each context is a tenth of all the time that tests take.
    private static String migrated() {
        var name = "test_" + COUNT.incrementAndGet();
        var server = server();
        try (var connection = DriverManager.getConnection(server.url("postgres"), "postgres", server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database %s template %s owner %s strategy file_copy"
                    .formatted(name, Held.MIGRATED, server.user()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server.url(name);
    }

    static OwnPostgres server() {
        return Held.SERVER;
    }

    private static final class Held {

        static final OwnPostgres SERVER = start();
        static final String MIGRATED = migrate();

        private static String migrate() {
            var name = "migrated";
            SERVER.createDatabase(name);
            Migrations.run(Flyway.configure()
                    .dataSource(
                            SERVER.url(name) + "?currentSchema=" + SCHEMA + ",public", SERVER.user(), SERVER.password())
                    .schemas(SCHEMA)
                    .defaultSchema(SCHEMA)
                    .createSchemas(true));
            return name;
        }

        private static OwnPostgres start() {
            try {
                var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "postgres-");
                var server = OwnPostgres.start(folder, OwnPostgres.FORGETFUL);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(OwnPostgres server, Path folder) {
            server.close();
            try {
                Folders.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package id.renteng.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/// Gives every Spring test context a fresh database on one real PostgreSQL for the whole test run. Nothing to do for a
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
                            "renteng.db.url=" + fresh(),
                            "renteng.db.user=" + server().user(),
                            "renteng.db.password=" + server().password(),
                            "renteng.jobs=false",
                            "spring.datasource.hikari.maximum-pool-size=8",
                            "spring.datasource.hikari.minimum-idle=0",
                            "spring.datasource.hikari.idle-timeout=10000")
                    .applyTo(context);
        }
    }

    private static final AtomicInteger COUNT = new AtomicInteger();

    /// A database that nobody else uses, still empty.
    static String fresh() {
        var name = "test_" + COUNT.incrementAndGet();
        server().createDatabase(name);
        return server().url(name);
    }

    static OwnPostgres server() {
        return Held.SERVER;
    }

    private static final class Held {

        static final OwnPostgres SERVER = start();

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

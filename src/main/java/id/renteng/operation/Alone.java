package id.renteng.operation;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// A part of the program over a database, without the server: ready in a moment, beside a running server and without
/// one. Starts no server, and no migration.
abstract class Alone {

    /// Runs a command of the command line over the database that the environment names, and tells in two sentences why
    /// it could not.
    ///
    /// @param parts   what of the program it needs
    /// @param command gives its exit code
    static int run(Map<String, String> environment, Class<?> parts, Function<BeanFactory, Integer> command) {
        try (var database = Database.ofEnvironment(environment);
                var program = new AnnotationConfigApplicationContext()) {
            var city = environment.getOrDefault("RENTENG_CITY", "1571");
            program.getEnvironment()
                    .getPropertySources()
                    .addFirst(
                            new SystemEnvironmentPropertySource("given-systemEnvironment", new HashMap<>(environment)));
            program.registerBean(DataSource.class, () -> connections(database, city));
            program.register(parts);
            program.refresh();
            return command.apply(program);
        } catch (CannotStart problem) {
            Console.complain(problem.sentences());
            return CannotStart.EXIT_CODE;
        } catch (DataAccessException problem) {
            Console.complain("Basis data ini belum disiapkan; jalankan bin/renteng serve lebih dahulu.");
            Console.complain("This database is not set up yet; run bin/renteng serve first.");
            return CannotStart.EXIT_CODE;
        }
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Jakarta"));
    }

    @Bean
    JdbcClient jdbcClient(DataSource connections) {
        return JdbcClient.create(connections);
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource connections) {
        return new JdbcTransactionManager(connections);
    }

    private static DataSource connections(Database database, String city) {
        var connections = new DriverManagerDataSource(database.url());
        if (database.user() != null) connections.setUsername(database.user());
        if (database.password() != null) connections.setPassword(database.password());
        connections.setSchema("kota_" + city);
        return connections;
    }
}

package id.renteng.operation;

import id.renteng.financing.CloseOfDay;
import id.renteng.ledger.Books;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// Just the ledger and the books of loans over a database: enough to prove them and to close days, and ready in a
/// moment. Works beside a running server and without one. Starts no server, and no migration.
@ComponentScan(basePackageClasses = Books.class)
@ComponentScan(
        basePackageClasses = CloseOfDay.class,
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "id\\.renteng\\.financing\\.(CloseOfDay|DayClosing|Loan(Audit|Books|History|Proof)|\\w+Table)"))
@EnableTransactionManagement
class BooksOnly {

    /// Runs a command of the command line on the books that the environment names, and tells in two sentences why it
    /// could not.
    ///
    /// @param command gives its exit code
    static int run(Map<String, String> environment, Function<BeanFactory, Integer> command) {
        try (var database = Database.ofEnvironment(environment);
                var books = new AnnotationConfigApplicationContext()) {
            var city = environment.getOrDefault("RENTENG_CITY", "1571");
            books.registerBean(DataSource.class, () -> connections(database, city));
            books.register(BooksOnly.class);
            books.refresh();
            return command.apply(books);
        } catch (CannotStart problem) {
            Console.complain(problem.sentences());
            return CannotStart.EXIT_CODE;
        } catch (DataAccessException problem) {
            Console.complain("Buku kas belum ada di basis data ini; jalankan bin/renteng serve lebih dahulu.");
            Console.complain("This database has no books yet; run bin/renteng serve first.");
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

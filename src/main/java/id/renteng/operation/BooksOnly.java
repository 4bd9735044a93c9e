package id.renteng.operation;

import id.renteng.ledger.Books;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// Just the ledger over a database: enough to prove the books, and ready in a moment. Starts no server, changes
/// nothing.
@ComponentScan(basePackageClasses = Books.class)
@EnableTransactionManagement
class BooksOnly {

    /// @param city whose books, `1571`
    static Books.Report verify(Database database, String city) {
        try (var ledger = new AnnotationConfigApplicationContext()) {
            ledger.registerBean(DataSource.class, () -> connections(database, city));
            ledger.register(BooksOnly.class);
            ledger.refresh();
            return ledger.getBean(Books.class).verify();
        }
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

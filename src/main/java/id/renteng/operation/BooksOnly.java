package id.renteng.operation;

import id.renteng.financing.CloseOfDay;
import id.renteng.ledger.Books;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// Just the ledger and the books of loans over a database: enough to prove them and to close days.
@ComponentScan(basePackageClasses = Books.class)
@ComponentScan(
        basePackageClasses = CloseOfDay.class,
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "id\\.renteng\\.financing\\.(CloseOfDay|DayClosing|DayProof|KeptBooks|Loan(Audit|Books|History|Proof)|\\w+Table)"))
@EnableTransactionManagement
class BooksOnly extends Alone {

    /// @param command gives its exit code
    static int run(Map<String, String> environment, Function<BeanFactory, Integer> command) {
        return run(environment, BooksOnly.class, command);
    }
}

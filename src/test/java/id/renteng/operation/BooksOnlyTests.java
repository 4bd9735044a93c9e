package id.renteng.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.CloseOfDay;
import id.renteng.financing.LoanAudit;
import id.renteng.financing.LoanProof;
import id.renteng.ledger.Books;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/// The commands that prove the books and close days find all they need beside the program.
@SpringBootTest(properties = "renteng.test.city=books-only")
class BooksOnlyTests {

    @Value("${renteng.db.url}")
    String url;

    @Value("${renteng.db.user}")
    String user;

    @Value("${renteng.db.password}")
    String password;

    @Test
    void books_are_proved_and_days_can_be_closed_without_the_server() {
        var environment = Map.of("RENTENG_DB_URL", url, "RENTENG_DB_USER", user, "RENTENG_DB_PASSWORD", password);
        int differences = BooksOnly.run(environment, books -> {
            assertThat(books.getBean(CloseOfDay.class)).isNotNull();
            return books.getBean(Books.class).verify().differences().size()
                    + books.getBean(LoanProof.class).verify().differences().size()
                    + books.getBean(LoanAudit.class).differences().size();
        });
        assertThat(differences).isZero();
    }
}

package id.renteng.ledger;

import static id.renteng.ledger.Posting.credit;
import static id.renteng.ledger.Posting.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Money;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class LedgerTests {

    static final LocalDate ON = LocalDate.of(2026, 1, 5);

    @Autowired
    Ledger ledger;

    @Autowired
    Books books;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    final UUID loan = UUID.randomUUID();
    final UUID sari = UUID.randomUUID();

    @Test
    void an_entry_that_does_not_balance_cannot_be_built() {
        var lines = List.of(
                debit(Account.BANK, Money.rupiah(2), about()), credit(Account.MEETING_CASH, Money.rupiah(1), about()));
        assertThatThrownBy(() -> new Entry(EntryId.of("x", loan), ON, "off", lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("off by IDR 1");
    }

    @Test
    void each_book_balances_on_its_own() {
        var lines = List.of(
                debit(Account.BANK, Money.rupiah(2), about()), credit(Account.MEMBER_DEBT, Money.rupiah(2), about()));
        assertThatThrownBy(() -> new Entry(EntryId.of("x", loan), ON, "two books", lines))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void books_a_fact_once() {
        book(payment(100));
        book(payment(100));
        assertThat(ledger.balance(Account.MEETING_CASH, loan)).isEqualTo(Money.rupiah(100));
        assertThat(ledger.entriesOf(loan)).containsExactly(payment(100));
    }

    @Test
    void refuses_the_same_fact_with_other_content() {
        book(payment(100));
        assertThatThrownBy(() -> book(payment(200))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void books_only_inside_the_transaction_of_the_fact() {
        assertThatThrownBy(() -> ledger.book(payment(100))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_reversal_restores_every_balance_and_happens_once() {
        var entry = payment(100);
        book(entry);
        var mirror = reverse(entry.id());
        assertThat(ledger.balance(Account.MEETING_CASH, loan)).isEqualTo(Money.ZERO);
        assertThat(transaction.<Object>execute(_ -> ledger.reverse(entry.id())))
                .isEqualTo(new Refused<>(new ReversalRefusal.AlreadyReversed()));
        reverse(mirror);
        assertThat(ledger.balance(Account.MEETING_CASH, loan)).isEqualTo(Money.rupiah(100));
        assertThat(books.verify().differences()).isEmpty();
    }

    @Test
    void the_database_refuses_to_change_or_remove_what_is_booked() {
        book(payment(100));
        assertThatThrownBy(() ->
                        db.sql("update ledger_posting set amount_rupiah = 1").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> db.sql("delete from ledger_entry").update()).hasMessageContaining("append-only");
        assertThatThrownBy(() -> db.sql("truncate ledger_entry cascade").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void the_database_refuses_lines_added_later_and_entries_off_balance() {
        var entry = payment(100);
        book(entry);
        assertThatThrownBy(() -> db.sql("""
                        insert into ledger_posting (entry_id, line, book, account, side, amount_rupiah)
                        values (:id, 9, 'PROGRAMME', '1-1100', 'DEBIT', 5), (:id, 10, 'PROGRAMME', '1-1200', 'CREDIT', 5)
                        """).param("id", entry.id().value()).update())
                .hasMessageContaining("takes no more lines");
        assertThatThrownBy(() -> writePastTheProgram(
                        "(:id, 1, 'PROGRAMME', '1-1100', 'DEBIT', 5), (:id, 2, 'PROGRAMME', '1-1200', 'CREDIT', 4)"))
                .hasStackTraceContaining("does not balance");
        assertThatThrownBy(() -> writePastTheProgram(
                        "(:id, 1, 'PROGRAMME', '1-1100', 'DEBIT', 5), (:id, 2, 'CLAIMS', '1-1200', 'CREDIT', 5)"))
                .hasStackTraceContaining("does not balance");
        assertThatThrownBy(() -> writePastTheProgram("(:id, 1, 'PROGRAMME', '1-1100', 'DEBIT', 5)"))
                .hasStackTraceContaining("fewer than two lines");
    }

    private void writePastTheProgram(String lines) {
        transaction.executeWithoutResult(_ -> {
            var id = UUID.randomUUID();
            db.sql("insert into ledger_entry (id, value_on, memo) values (:id, now(), 'x')")
                    .param("id", id)
                    .update();
            db.sql("insert into ledger_posting (entry_id, line, book, account, side, amount_rupiah) values " + lines)
                    .param("id", id)
                    .update();
        });
    }

    private Entry payment(long rupiah) {
        return new Entry(
                EntryId.of("paid", loan),
                ON,
                "Payment at a meeting",
                List.of(
                        debit(Account.MEETING_CASH, Money.rupiah(rupiah), about()),
                        credit(Account.LOAN_PRINCIPAL, Money.rupiah(rupiah), about())));
    }

    private About about() {
        return About.own(loan, sari);
    }

    private void book(Entry entry) {
        transaction.executeWithoutResult(_ -> ledger.book(entry));
    }

    private EntryId reverse(EntryId id) {
        var result = transaction.execute(_ -> ledger.reverse(id));
        if (result instanceof Done<EntryId, ReversalRefusal>(var mirror)) return mirror;
        throw new AssertionError(result);
    }
}

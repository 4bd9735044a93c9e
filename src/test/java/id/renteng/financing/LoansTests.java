package id.renteng.financing;

import static id.renteng.financing.PaidOut.OFFICER;
import static id.renteng.financing.PaidOut.ON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import id.renteng.financing.PaidOut.Group;
import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.ageing.Quality;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
import id.renteng.ledger.Account;
import id.renteng.ledger.Ledger;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Import(PaidOut.class)
class LoansTests {

    static final Actor OWN_BANK = new Actor(new UUID(0, 7), "Analis", Role.BANK_MAKER, null, "MITRA");
    static final Actor OTHER_BANK = new Actor(new UUID(0, 8), "Analis", Role.BANK_MAKER, null, "LAIN");

    @Autowired
    PaidOut paidOut;

    @Autowired
    Loans loans;

    @Autowired
    Passbooks passbooks;

    @Autowired
    Ledger ledger;

    @Autowired
    LoanAudit audit;

    @Autowired
    JdbcClient db;

    @Autowired
    HikariDataSource connections;

    @Test
    void a_loan_is_read_through_one_connection_also_when_its_scheme_is_read_for_the_first_time() throws SQLException {
        var group = paidOut.group("Sedap Malam");
        var cold = new LoanTable(db, new SchemeTable(db));
        var taken = new ArrayList<Connection>();
        try {
            while (taken.size() < connections.getMaximumPoolSize() - 1) taken.add(connections.getConnection());
            assertThat(cold.find(group.loan()).orElseThrow().group()).isEqualTo(group.id());
            assertThat(cold.ofGroup(group.id())).hasSize(1);
        } finally {
            for (var one : taken) one.close();
        }
    }

    @Test
    void a_pay_out_stores_every_members_instalments_and_books_every_part() {
        var group = paidOut.group("Seruni");
        var file = loans.seenBy(OFFICER, group.loan(), ON);
        assertThat(file.book().outstanding()).isEqualTo(Money.rupiah(20_600_000));
        assertThat(file.book().members())
                .hasSize(8)
                .allSatisfy(m -> assertThat(m.rows()).hasSize(12));
        assertThat(file.book()
                        .member(group.person('A'))
                        .orElseThrow()
                        .rows()
                        .getFirst()
                        .total())
                .isEqualTo(Money.rupiah(257_500));
        assertThat(ledger.balance(Account.LOAN_PRINCIPAL, group.loan().value())).isEqualTo(Money.rupiah(20_000_000));
        assertThat(ledger.balance(Account.BANK, group.loan().value())).isEqualTo(Money.rupiah(-20_000_000));
        assertThat(audit.differences()).isEmpty();
    }

    @Test
    void days_late_and_class_follow_from_the_schedule_and_the_day_alone() {
        var group = paidOut.group("Teratai");
        assertThat(loans.seenBy(OFFICER, group.loan(), ON.plusMonths(1)).days()).isEqualTo(DaysPastDue.NONE);
        var late = loans.seenBy(OFFICER, group.loan(), ON.plusMonths(1).plusDays(31));
        assertThat(late.days()).isEqualTo(new DaysPastDue(31, 31));
        assertThat(late.quality()).isEqualTo(Quality.DALAM_PERHATIAN_KHUSUS);
        assertThat(late.overdue()).isEqualTo(Money.rupiah(2 * 1_716_667));
    }

    @Test
    void a_bank_sees_its_own_loans_and_a_group_its_own() {
        var group = paidOut.group("Wijaya");
        var other = paidOut.group("Lavender");
        assertThat(loans.seenBy(OWN_BANK, group.loan()).loan().id()).isEqualTo(group.loan());
        assertThat(loans.list(OTHER_BANK, "", Long.MAX_VALUE, 50)).isEmpty();
        assertThat(loans.list(group.member('B'), "", Long.MAX_VALUE, 50))
                .extracting(file -> file.loan().id())
                .containsExactly(group.loan());
        isOutOfReach(() -> loans.seenBy(OTHER_BANK, group.loan()));
        isOutOfReach(() -> loans.seenBy(other.chair(), group.loan()));
        isOutOfReach(() -> loans.seenBy(OFFICER, LoanId.random()));
    }

    @Test
    void a_member_reads_her_own_passbook_and_nobody_elses() {
        var group = paidOut.group("Kamboja");
        var book = passbooks.own(group.member('E')).orElseThrow();
        assertThat(book.part().part()).isEqualTo(Money.rupiah(2_000_000));
        assertThat(book.next().orElseThrow().dueOn()).isEqualTo(ON.plusMonths(1));
        assertThat(passbooks.seenBy(OFFICER, group.loan(), group.person('E'))).isEqualTo(book);
        isOutOfReach(() -> passbooks.seenBy(group.member('F'), group.loan(), group.person('E')));
        isOutOfReach(() -> passbooks.seenBy(OWN_BANK, group.loan(), group.person('E')));
    }

    @Test
    void views_for_dashboards_say_how_a_loan_stands() {
        var group = paidOut.group("Bougenvil");
        assertThat(number("select outstanding_rupiah from financing_view_loan where id = :loan", group))
                .isEqualTo(20_600_000);
        assertThat(number("select count(*) from financing_view_unpaid where loan_id = :loan", group))
                .isEqualTo(12);
    }

    private long number(String sql, Group group) {
        return db.sql(sql).param("loan", group.loan().value()).query(Long.class).single();
    }

    private static void isOutOfReach(org.assertj.core.api.ThrowableAssert.ThrowingCallable read) {
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(read);
    }
}

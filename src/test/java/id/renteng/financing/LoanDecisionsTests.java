package id.renteng.financing;

import static id.renteng.financing.PaidOut.OFFICER;
import static id.renteng.financing.PaidOut.ON;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.renteng.financing.LoanDecision.Restructure;
import id.renteng.financing.LoanDecision.WriteOff;
import id.renteng.financing.LoanDecisionRefusal.AlreadyDecided;
import id.renteng.financing.LoanDecisionRefusal.AnotherWaits;
import id.renteng.financing.LoanDecisionRefusal.NotRunning;
import id.renteng.financing.LoanDecisionRefusal.ReasonMissing;
import id.renteng.financing.LoanDecisionRefusal.SamePerson;
import id.renteng.financing.LoanDecisionRefusal.TermsImpossible;
import id.renteng.financing.PaidOut.Group;
import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.schedule.Method;
import id.renteng.kernel.Actor;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.ledger.Account;
import id.renteng.ledger.Ledger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Import({PaidOut.class, RandomLives.class, AllBooks.class})
class LoanDecisionsTests {

    static final Actor MAKER = new Actor(new UUID(3, 1), "Rudi", Role.BANK_MAKER, null, "MITRA");
    static final Actor CHECKER = new Actor(new UUID(3, 2), "Maya", Role.BANK_CHECKER, null, "MITRA");
    static final Actor HERSELF = new Actor(new UUID(3, 1), "Rudi", Role.BANK_CHECKER, null, "MITRA");
    static final Actor OTHER_BANK = new Actor(new UUID(3, 3), "Joko", Role.BANK_MAKER, null, "LAIN");

    @Autowired
    AllBooks allBooks;

    @Autowired
    PaidOut paidOut;

    @Autowired
    RandomLives lives;

    @Autowired
    LoanDecisions decisions;

    @Autowired
    Repayments repayments;

    @Autowired
    Corrections corrections;

    @Autowired
    Loans loans;

    @Autowired
    Ledger ledger;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @AfterEach
    void everything_reconciles() {
        allBooks.mustAgree();
    }

    @Test
    void a_restructured_loan_has_new_instalments_and_the_old_ones_stay_readable() {
        var group = paidOut.group("Restruktur 1");
        pay(group, 'A', 257_500, ON.plusMonths(1));
        decided(group, terms());
        var book = lives.book(group.loan());
        assertThat(DaysPastDue.of(book, today())).isEqualTo(DaysPastDue.NONE);
        assertThat(Money.sum(book.members().stream()
                        .map(member -> member.principalOutstanding())
                        .toList()))
                .isEqualTo(Money.rupiah(19_750_000));
        assertThat(book.members())
                .allSatisfy(member -> assertThat(Money.sum(member.rows().stream()
                                .map(row -> row.principal())
                                .toList()))
                        .isEqualTo(member.part()));
        var first = book.member(group.person('H')).orElseThrow().rows().getFirst();
        assertThat(first.dueOn()).isEqualTo(terms().firstDueOn());
        assertThat(first.interest().isMoreThan(Money.rupiah(60_000))).isTrue();
        assertThat(number("select count(*) from financing_former_instalment where loan_id = :loan", group))
                .isEqualTo(96);
        assertThat(loans.seenBy(OFFICER, group.loan()).loan().restructuredOn()).contains(today());
    }

    @Test
    void a_payment_from_before_a_restructuring_is_not_taken_back() {
        var group = paidOut.group("Restruktur 2");
        var receipt = pay(group, 'A', 257_500, ON.plusMonths(1));
        decided(group, terms());
        assertThat(corrections.propose(group.loan(), ActId.of(receipt), Optional.empty(), "keliru", OFFICER))
                .isEqualTo(refused(new CorrectionRefusal.BankDecided(today())));
    }

    @Test
    void a_loan_written_off_is_a_loss_and_what_comes_back_is_income() {
        var group = paidOut.group("Hapus buku 1");
        decided(group, new WriteOff());
        assertThat(balance(group, Account.LOAN_PRINCIPAL)).isEqualTo(Money.ZERO);
        assertThat(balance(group, Account.WRITE_OFF_LOSS)).isEqualTo(Money.rupiah(20_000_000));
        pay(group, 'A', 300_000, today());
        assertThat(balance(group, Account.RECOVERY_INCOME)).isEqualTo(Money.rupiah(-300_000));
        assertThat(lives.book(group.loan()).outstanding()).isEqualTo(Money.rupiah(20_300_000));
        assertThat(decisions.propose(group.loan(), terms(), "coba lagi", MAKER)).isEqualTo(refused(new NotRunning()));
    }

    @Test
    void everything_that_is_owed_paid_early_settles_the_loan() {
        var group = paidOut.group("Lunas dini 1");
        var book = lives.book(group.loan());
        for (char who = 'A'; who <= 'H'; who++) {
            pay(group, who, book.owedBy(group.person(who)).rupiah(), ON.plusDays(20));
        }
        assertThat(loans.seenBy(OFFICER, group.loan()).loan().settledOn()).contains(ON.plusDays(20));
        assertThat(decisions.propose(group.loan(), new WriteOff(), "sudah lunas", MAKER))
                .isEqualTo(refused(new NotRunning()));
    }

    @Test
    void a_bank_decides_with_two_persons_on_its_own_loans() {
        var group = paidOut.group("Putusan 1");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> decisions.propose(group.loan(), new WriteOff(), "bukan kami", OTHER_BANK));
        assertThat(decisions.propose(group.loan(), new WriteOff(), "  ", MAKER))
                .isEqualTo(refused(new ReasonMissing()));
        var late = new Restructure(Method.FLAT, new BasisPoints(300), 12, today());
        assertThat(decisions.propose(group.loan(), late, "mulai hari ini", MAKER))
                .isEqualTo(refused(new TermsImpossible()));
        var decision = done(decisions.propose(group.loan(), new WriteOff(), "macet setahun", MAKER));
        assertThat(decisions.propose(group.loan(), terms(), "lebih baik ini", MAKER))
                .isEqualTo(refused(new AnotherWaits(decision)));
        assertThat(decisions.confirm(decision, HERSELF)).isEqualTo(refused(new SamePerson()));
        done(decisions.sendBack(decision, CHECKER));
        assertThat(decisions.confirm(decision, CHECKER)).isEqualTo(refused(new AlreadyDecided()));
    }

    private Restructure terms() {
        return new Restructure(Method.FLAT, new BasisPoints(300), 12, today().plusMonths(1));
    }

    private void decided(Group group, LoanDecision decision) {
        done(decisions.confirm(done(decisions.propose(group.loan(), decision, "banjir besar", MAKER)), CHECKER));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private ReceiptId pay(Group group, char who, long rupiah, LocalDate on) {
        return done(repayments.receive(
                group.loan(), group.person(who), Money.rupiah(rupiah), on, IdempotencyKey.random(), OFFICER));
    }

    private Money balance(Group group, Account account) {
        return ledger.balance(account, group.loan().value());
    }

    private long number(String sql, Group group) {
        return db.sql(sql).param("loan", group.loan().value()).query(Long.class).single();
    }

    private static <T, R> T done(Result<T, R> result) {
        if (result instanceof Done<T, R>(var value)) return value;
        throw new AssertionError(result);
    }
}

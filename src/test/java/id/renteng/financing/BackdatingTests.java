package id.renteng.financing;

import static id.renteng.financing.PaidOut.OFFICER;
import static id.renteng.financing.PaidOut.ON;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.PaidOut.Group;
import id.renteng.financing.RepaymentRefusal.BeforePayOut;
import id.renteng.financing.RepaymentRefusal.LaterDependsOn;
import id.renteng.financing.RepaymentRefusal.PeriodClosed;
import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Money that is recorded after something of a later day.
@SpringBootTest(properties = "renteng.test.city=backdating")
@Import({PaidOut.class, RandomLives.class, AllBooks.class})
class BackdatingTests {

    static final LocalDate MONTH_1 = ON.plusMonths(1);

    @Autowired
    AllBooks allBooks;

    @Autowired
    PaidOut paidOut;

    @Autowired
    RandomLives lives;

    @Autowired
    Repayments repayments;

    @Autowired
    CloseOfDay days;

    @Autowired
    LoanProof proof;

    @Autowired
    JdbcClient db;

    @AfterEach
    void everything_reconciles() {
        allBooks.mustAgree();
    }

    @Test
    void money_of_an_earlier_day_takes_its_place_and_ageing_follows() {
        var group = paidOut.group("Mundur 1");
        pay(group, 'B', 257_500, MONTH_1.plusDays(5));
        assertThat(daysOf(group, 'A', MONTH_1.plusDays(5))).isEqualTo(new DaysPastDue(5, 5));
        var receipt = pay(group, 'A', 257_500, MONTH_1);
        assertThat(daysOf(group, 'A', MONTH_1.plusDays(5))).isEqualTo(DaysPastDue.NONE);
        assertThat(db.sql("select received_on from financing_receipt where id = :id")
                        .param("id", receipt.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(MONTH_1);
        assertThat(lives.book(group.loan()).outstanding()).isEqualTo(Money.rupiah(20_600_000 - 515_000));
        assertThat(pay(group, 'A', 100_000, MONTH_1.plusDays(5))).isNotNull();
    }

    @Test
    void the_same_key_again_moves_nothing() {
        var group = paidOut.group("Mundur 2");
        pay(group, 'B', 257_500, MONTH_1.plusDays(5));
        var key = IdempotencyKey.random();
        var once = receive(group, 'A', 257_500, MONTH_1, key);
        assertThat(receive(group, 'A', 257_500, MONTH_1, key)).isEqualTo(once);
        assertThat(lives.book(group.loan()).outstanding()).isEqualTo(Money.rupiah(20_600_000 - 515_000));
    }

    @Test
    void what_later_money_was_counted_without_is_not_put_before_it() {
        var group = paidOut.group("Mundur 3");
        pay(group, 'A', 257_500, MONTH_1.plusDays(5));
        assertThat(receive(group, 'A', 100_000, MONTH_1, IdempotencyKey.random()))
                .isEqualTo(refused(new LaterDependsOn(MONTH_1.plusDays(5))));
        assertThat(receive(group, 'B', 100_000, ON.minusDays(1), IdempotencyKey.random()))
                .isEqualTo(refused(new BeforePayOut(ON)));
    }

    @Test
    void a_sealed_month_takes_no_more_and_a_closed_day_stays_as_it_was() {
        var group = paidOut.group("Mundur 4");
        pay(group, 'B', 257_500, LocalDate.of(2025, 3, 9));
        close(LocalDate.of(2025, 3, 9));
        var reported = late(group, LocalDate.of(2025, 3, 9));
        pay(group, 'A', 257_500, LocalDate.of(2025, 2, 6));
        assertThat(late(group, LocalDate.of(2025, 3, 9))).isEqualTo(reported);
        close(LocalDate.of(2025, 3, 10));
        assertThat(late(group, LocalDate.of(2025, 3, 10))).isEqualTo(reported - 257_500);
        assertThat(receive(group, 'C', 257_500, LocalDate.of(2025, 2, 28), IdempotencyKey.random()))
                .isEqualTo(refused(new PeriodClosed(LocalDate.of(2025, 3, 1))));
        pay(group, 'C', 257_500, LocalDate.of(2025, 3, 1));
        db.sql(
                        "truncate financing_day, financing_loan_day, financing_member_day, financing_bank_day, financing_day_par, financing_scheme_day, financing_reminder")
                .update();
    }

    @Test
    void the_last_money_that_is_missing_settles_the_loan_although_it_is_dated_back() {
        var group = paidOut.group("Mundur 5");
        for (char who = 'B'; who <= 'H'; who++) {
            pay(group, who, who < 'E' ? 3_090_000 : 2_060_000, MONTH_1);
        }
        pay(group, 'A', 3_090_000, MONTH_1.minusDays(3));
        assertThat(lives.book(group.loan()).isSettled()).isTrue();
    }

    @Test
    void random_lives_with_money_dated_back_are_what_their_acts_make_of_them() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var group = paidOut.group("Mundur 6");
        int inserted = 0;
        for (var day = ON.plusDays(1); day.isBefore(ON.plusDays(150)); day = day.plusDays(1 + random.nextInt(5))) {
            lives.happens(group, day, random);
            var earlier = day.minusDays(random.nextInt(20));
            var who = (char) ('A' + random.nextInt(8));
            if (receive(group, who, 1 + random.nextInt(90_000), earlier, IdempotencyKey.random()) instanceof Done) {
                inserted++;
            }
        }
        assertThat(proof.verify().differences()).as("seed %d", seed).isEmpty();
        assertThat(inserted).as("seed %d", seed).isPositive();
    }

    @Test
    void a_month_is_open_until_the_tenth_of_the_next_is_closed() {
        assertThat(OpenPeriod.from(Optional.empty())).isEqualTo(LocalDate.MIN);
        assertThat(OpenPeriod.from(Optional.of(LocalDate.of(2026, 3, 9)))).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(OpenPeriod.from(Optional.of(LocalDate.of(2026, 3, 10)))).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(OpenPeriod.from(Optional.of(LocalDate.of(2026, 3, 31)))).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    private long late(Group group, LocalDate day) {
        return db.sql("select late_rupiah from financing_loan_day where loan_id = :loan and day = :day")
                .param("loan", group.loan().value())
                .param("day", day)
                .query(Long.class)
                .single();
    }

    private void close(LocalDate day) {
        assertThat(days.close(day)).isInstanceOf(Done.class);
    }

    private DaysPastDue daysOf(Group group, char who, LocalDate on) {
        var book = lives.book(group.loan());
        return DaysPastDue.of(book, book.member(group.person(who)).orElseThrow(), on);
    }

    private ReceiptId pay(Group group, char who, long rupiah, LocalDate on) {
        return done(receive(group, who, rupiah, on, IdempotencyKey.random()));
    }

    private Result<ReceiptId, RepaymentRefusal> receive(
            Group group, char who, long rupiah, LocalDate on, IdempotencyKey key) {
        return repayments.receive(group.loan(), group.person(who), Money.rupiah(rupiah), on, key, OFFICER);
    }

    private static <T, R> T done(Result<T, R> result) {
        if (result instanceof Done<T, R>(var value)) return value;
        throw new AssertionError(result);
    }
}

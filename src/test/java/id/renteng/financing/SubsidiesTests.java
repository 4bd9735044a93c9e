package id.renteng.financing;

import static id.renteng.financing.PaidOut.OFFICER;
import static id.renteng.financing.PaidOut.ON;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Actor;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a bank may claim for a month, counted again loan by loan and day by day; and portfolio at risk, day by day.
@SpringBootTest(properties = "renteng.test.city=subsidies")
@Import(PaidOut.class)
class SubsidiesTests {

    private static final Actor HEAD = new Actor(new UUID(0, 9), "Kepala", Role.HEAD, null, null);
    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2025, 2);

    @Autowired
    PaidOut paidOut;

    @Autowired
    Subsidies subsidies;

    @Autowired
    Portfolio portfolio;

    @Autowired
    CloseOfDay days;

    @Autowired
    Repayments repayments;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void two_months_of_two_groups() {
        if (portfolio.lastClosed().isPresent()) return;
        var pays = paidOut.group("Subsidi 1");
        paidOut.group("Subsidi 2");
        done(repayments.receive(
                pays.loan(),
                pays.person('A'),
                Money.rupiah(257_500),
                LocalDate.of(2025, 2, 10),
                IdempotencyKey.random(),
                OFFICER));
        done(days.close(ON.minusDays(1)));
        done(days.close(FEBRUARY.atEndOfMonth()));
    }

    @Test
    void a_month_is_the_principal_of_each_day_at_the_rate_and_the_total_is_the_sum_of_its_rows() {
        var january = subsidies.of(OFFICER, JANUARY);
        assertThat(january.isWhole()).isFalse();
        assertThat(january.closed()).isEqualTo(27);
        var row = january.rows().getFirst();
        assertThat(row.days()).isEqualTo(26);
        assertThat(row.loans()).isEqualTo(2);
        assertThat(row.base()).isEqualTo(Money.rupiah(26 * 2 * 20_000_000L));
        assertThat(row.idle()).isZero();
        assertThat(row.subsidy()).isEqualTo(again(row.base(), 800, 360));
        assertThat(january.subsidy())
                .isEqualTo(Money.sum(
                        january.rows().stream().map(SubsidyMonth.Row::subsidy).toList()));
    }

    @Test
    void nothing_is_claimed_on_a_loan_of_which_the_bank_had_nothing_though_an_instalment_fell_due() {
        var february = subsidies.of(OFFICER, FEBRUARY);
        assertThat(february.isWhole()).isTrue();
        var row = february.rows().getFirst();
        assertThat(row.idle()).isEqualTo(1);
        assertThat(row.unpaid()).isEqualTo(Money.rupiah(28 * 20_000_000L));
        assertThat(row.base().plus(row.unpaid())).isEqualTo(keptBySchemes(FEBRUARY));
        // Until 9 February the whole principal, then less by what A paid beside her interest.
        var principal = db.sql("select sum(principal_rupiah) from financing_receipt")
                .query(Long.class)
                .single();
        assertThat(row.base()).isEqualTo(Money.rupiah(9 * 20_000_000L + 19 * (20_000_000L - principal)));
    }

    @Test
    void a_new_rate_holds_from_its_day_and_only_the_head_sets_it() {
        var rate = new SubsidyRate(new BasisPoints(600), 365, LocalDate.of(2026, 7, 1));
        assertThat(subsidies.setRate("BANG-HARTA", rate, HEAD)).isEqualTo(new Done<>(rate));
        assertThat(subsidies.setRate("BANG-HARTA", rate, HEAD))
                .isEqualTo(new Refused<>(new SubsidyRefusal.NotAfterLast(rate.validFrom())));
        assertThat(subsidies.setRate("TIDAK-ADA", rate, HEAD))
                .isEqualTo(new Refused<>(new SubsidyRefusal.NoSuchScheme()));
        assertThat(subsidies
                        .of(OFFICER, FEBRUARY)
                        .rows()
                        .getFirst()
                        .rate()
                        .orElseThrow()
                        .yearly())
                .isEqualTo(new BasisPoints(800));
    }

    @Test
    void a_bank_sees_its_own_loans_only() {
        var other = new Actor(new UUID(0, 8), "Bu Bank", Role.BANK_MAKER, null, "LAIN");
        assertThat(subsidies.of(other, FEBRUARY).rows()).isEmpty();
        assertThat(portfolio.month(other, FEBRUARY)).isEmpty();
        var own = new Actor(new UUID(0, 8), "Bu Bank", Role.BANK_MAKER, null, "MITRA");
        assertThat(subsidies.of(own, FEBRUARY)).isEqualTo(subsidies.of(OFFICER, FEBRUARY));
        assertThat(portfolio.month(own, FEBRUARY)).isEqualTo(portfolio.month(OFFICER, FEBRUARY));
    }

    @Test
    void the_days_of_a_month_tell_both_views_the_latest_first() {
        var month = portfolio.month(OFFICER, FEBRUARY);
        assertThat(month).hasSize(28).first().extracting(ClosedDay::day).isEqualTo(FEBRUARY.atEndOfMonth());
        var eighth = month.get(20);
        assertThat(eighth.day()).isEqualTo(LocalDate.of(2025, 2, 8));
        var late = eighth.banks().getFirst().atRisk();
        assertThat(late)
                .filteredOn(risk -> risk.laterThan() == 1)
                .hasSize(2)
                .allMatch(risk -> risk.principal().equals(Money.rupiah(40_000_000)));
        assertThat(late).filteredOn(risk -> risk.laterThan() == 7).allMatch(risk -> risk.loans() == 0);
    }

    private Money keptBySchemes(YearMonth month) {
        return Money.rupiah(
                db.sql("select sum(subsidy_base_rupiah) from financing_scheme_day where day between :first and :last")
                        .param("first", month.atDay(1))
                        .param("last", month.atEndOfMonth())
                        .query(Long.class)
                        .single());
    }

    private static Money again(Money base, int bp, int days) {
        var exact = new BigDecimal(base.rupiah())
                .multiply(new BigDecimal(bp))
                .divide(new BigDecimal(10_000L * days), 0, RoundingMode.HALF_EVEN);
        return Money.rupiah(exact.longValueExact());
    }

    private static <T, R> T done(Result<T, R> result) {
        if (result instanceof Done<T, R>(var value)) return value;
        throw new AssertionError(result);
    }
}

package id.renteng.financing.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.BusinessDays;
import id.renteng.kernel.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The limits of terms, and interest by the days there are.
class TermsTests {

    private static final LocalDate PAID_OUT = LocalDate.of(2026, 1, 5);

    @ParameterizedTest
    @CsvSource({
        "0, 12, 2026-02-05, 1, 0, 0, principal",
        "1000000000001, 12, 2026-02-05, 1, 0, 0, principal",
        "1000, 0, 2026-02-05, 1, 0, 0, installments",
        "1000, 521, 2026-02-05, 1, 0, 0, installments",
        "1000, 12, 2026-01-05, 1, 0, 0, firstDueOn",
        "1000, 12, 2026-02-05, 0, 0, 0, roundingUnit",
        "1000, 12, 2026-02-05, 100001, 0, 0, roundingUnit",
        "1000, 12, 2026-02-05, 1, -1, 0, gracePrincipal",
        "1000, 12, 2026-02-05, 1, 12, 0, gracePrincipal",
        "1000, 12, 2026-02-05, 1, 0, -1, graceInterest",
        "1000, 12, 2026-02-05, 1, 0, 13, graceInterest"
    })
    void what_is_outside_its_limits_is_named(
            long principal, int count, LocalDate first, int unit, int grace, int free, String name) {
        assertThatThrownBy(() -> terms(Method.FLAT, principal, count, first, unit, grace, free, DayCount.ACT_365))
                .hasMessage(name);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 2026-01-06, 1, 0, 0",
        "1000000000000, 520, 2026-01-06, 100000, 519, 520",
        "5, 12, 2026-02-05, 100000, 0, 0"
    })
    void the_limits_themselves_are_allowed_and_principal_adds_up(
            long principal, int count, LocalDate first, int unit, int grace, int free) {
        for (var method : Method.values()) {
            var schedule = Schedule.of(terms(method, principal, count, first, unit, grace, free, DayCount.ACT_360));
            assertThat(schedule.rows()).hasSize(count);
            assertThat(Money.sum(
                            schedule.rows().stream().map(Instalment::principal).toList()))
                    .isEqualTo(Money.rupiah(principal));
        }
    }

    @Test
    void a_margin_and_a_fee_have_limits_too() {
        assertThat(murabahah(1_000_000_000_000L, 999, 11).options().fee()).isEqualTo(Money.rupiah(999));
        assertThatThrownBy(() -> murabahah(1_000_000_000_001L, 0, 0)).hasMessage("margin");
        assertThatThrownBy(() -> murabahah(0, 1_000, 0)).hasMessage("fee");
        assertThatThrownBy(() -> murabahah(1, 0, 12)).hasMessage("graceInterest");
        assertThat(murabahah(0, 0, 12).graceInterest()).isEqualTo(12);
    }

    @Test
    void a_margin_starts_after_the_rows_without_it() {
        var rows = Schedule.of(murabahah(1_000, 0, 2)).rows();
        assertThat(rows.get(1).interest()).isEqualTo(Money.ZERO);
        assertThat(rows.get(2).interest()).isEqualTo(Money.rupiah(100));
        assertThat(rows.get(11).interest()).isEqualTo(Money.rupiah(100));
    }

    @Test
    void flat_interest_by_actual_days_counts_from_the_pay_out_and_after_free_rows_from_the_last_of_them() {
        var whole = Schedule.of(flat(0));
        assertThat(whole.rows().get(0).interest()).isEqualTo(Money.rupiah(161_753));
        assertThat(whole.rows().get(1).interest()).isEqualTo(Money.rupiah(110_466));
        assertThat(whole.totalInterest()).isEqualTo(Money.rupiah(394_521));
        var free = Schedule.of(flat(1));
        assertThat(free.rows().get(0).interest()).isEqualTo(Money.ZERO);
        assertThat(free.totalInterest()).isEqualTo(Money.rupiah(232_767));
    }

    @Test
    void flat_interest_by_equal_periods_leaves_out_the_free_rows() {
        var terms = terms(Method.FLAT, 12_000_000, 12, PAID_OUT.plusDays(45), 1, 0, 3, DayCount.EQUAL_PERIODS);
        assertThat(Schedule.of(terms).totalInterest()).isEqualTo(Money.rupiah(1_080_000));
    }

    @Test
    void a_day_count_is_found_by_its_code() {
        assertThat(DayCount.of("30_360")).isEqualTo(DayCount.THIRTY_360);
        assertThat(DayCount.of("ACT_360")).isEqualTo(DayCount.ACT_360);
        assertThatThrownBy(() -> DayCount.of("ACT_364")).hasMessage("no day count ACT_364");
    }

    @Test
    void products_beyond_a_long_are_exact_too() {
        assertThat(Fraction.round(9_000_000_000_000_000_000L, 3, 4, RoundingMode.HALF_EVEN))
                .isEqualTo(6_750_000_000_000_000_000L);
        assertThat(Fraction.round(4_611_686_018_427_387_904L, 2, 4, RoundingMode.UP))
                .isEqualTo(2_305_843_009_213_693_952L);
        assertThat(Fraction.round(3_000_000_000_000_000_001L, 7, 10, RoundingMode.DOWN))
                .isEqualTo(2_100_000_000_000_000_000L);
    }

    @Test
    void a_rate_between_two_basis_points_is_rounded_to_the_nearer() {
        var once = new Terms(
                Money.rupiah(1_000_000),
                new BasisPoints(1_234),
                Method.FLAT,
                1,
                Frequency.MONTHLY,
                PAID_OUT,
                PAID_OUT.plusMonths(1),
                DayCount.EQUAL_PERIODS,
                1,
                0,
                0);
        assertThat(Schedule.of(once).effectiveAnnualRateBp()).isEqualTo(1_234);
    }

    private static Terms flat(int free) {
        return terms(Method.FLAT, 12_000_000, 3, LocalDate.of(2026, 2, 15), 1, 0, free, DayCount.ACT_365);
    }

    private static Terms murabahah(long margin, long fee, int free) {
        return new Terms(
                Money.rupiah(1_000),
                new BasisPoints(0),
                Method.MURABAHAH,
                12,
                Frequency.MONTHLY,
                PAID_OUT,
                PAID_OUT.plusMonths(1),
                DayCount.EQUAL_PERIODS,
                1,
                0,
                free,
                new Options(
                        RoundingMode.HALF_EVEN,
                        Money.rupiah(margin),
                        Money.rupiah(fee),
                        MonthlyOn.DAY,
                        HolidayRule.NONE,
                        BusinessDays.WEEKDAYS));
    }

    private static Terms terms(
            Method method, long principal, int count, LocalDate first, int unit, int grace, int free, DayCount days) {
        return new Terms(
                Money.rupiah(principal),
                new BasisPoints(method == Method.QARDH ? 0 : 1_200),
                method,
                count,
                Frequency.MONTHLY,
                PAID_OUT,
                first,
                days,
                unit,
                grace,
                free);
    }
}

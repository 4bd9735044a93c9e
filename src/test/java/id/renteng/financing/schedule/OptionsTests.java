package id.renteng.financing.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.BusinessDays;
import id.renteng.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class OptionsTests {

    private static final LocalDate PAID_OUT = LocalDate.of(2026, 1, 5);

    @Test
    void a_murabahah_has_its_margin_in_equal_parts_and_the_rest_in_the_last() {
        var schedule = Schedule.of(terms(Method.MURABAHAH, 0, margin(1_000_000)));
        assertThat(schedule.rows().getFirst().interest()).isEqualTo(Money.rupiah(83_333));
        assertThat(schedule.rows().getLast().interest()).isEqualTo(Money.rupiah(83_337));
        assertThat(schedule.totalInterest()).isEqualTo(Money.rupiah(1_000_000));
    }

    @Test
    void a_murabahah_by_rate_has_the_margin_of_flat_interest() {
        var schedule = Schedule.of(terms(Method.MURABAHAH, 300, Options.USUAL));
        assertThat(schedule.totalInterest()).isEqualTo(Money.rupiah(600_000));
        assertThat(schedule.effectiveAnnualRateBp()).isEqualTo(549);
    }

    @Test
    void a_qardh_brings_back_the_principal_and_nothing_more() {
        var schedule = Schedule.of(terms(Method.QARDH, 0, Options.USUAL));
        assertThat(schedule.total()).isEqualTo(Money.rupiah(20_000_000));
        assertThat(schedule.rows().getFirst().principal()).isEqualTo(Money.rupiah(1_666_667));
        assertThatThrownBy(() -> terms(Method.QARDH, 1, Options.USUAL)).hasMessage("annualRate");
        assertThatThrownBy(() -> terms(Method.FLAT, 0, margin(1))).hasMessage("margin");
        assertThatThrownBy(() -> terms(Method.MURABAHAH, 1, margin(1))).hasMessage("margin");
    }

    @Test
    void a_fee_is_in_no_row_but_in_the_rate_and_the_total() {
        var schedule = Schedule.of(terms(Method.FLAT, 300, fee(200_000)));
        assertThat(schedule.totalInterest()).isEqualTo(Money.rupiah(600_000));
        assertThat(schedule.total()).isEqualTo(Money.rupiah(20_800_000));
        assertThat(schedule.effectiveAnnualRateBp()).isGreaterThan(549);
        assertThatThrownBy(() -> terms(Method.FLAT, 300, fee(20_000_000))).hasMessage("fee");
        assertThatThrownBy(() -> fee(-1)).hasMessage("fee");
        assertThatThrownBy(() -> margin(-1)).hasMessage("margin");
    }

    @Test
    void the_second_tuesday_stays_the_second_tuesday_and_the_fifth_is_the_last() {
        assertThat(MonthlyOn.WEEKDAY.after(LocalDate.of(2026, 2, 10), 1)).isEqualTo("2026-03-10");
        assertThat(MonthlyOn.WEEKDAY.after(LocalDate.of(2026, 2, 10), 2)).isEqualTo("2026-04-14");
        assertThat(MonthlyOn.WEEKDAY.after(LocalDate.of(2026, 3, 31), 1)).isEqualTo("2026-04-28");
        assertThat(MonthlyOn.WEEKDAY.after(LocalDate.of(2026, 3, 28), 1)).isEqualTo("2026-04-25");
        assertThat(MonthlyOn.DAY.after(LocalDate.of(2026, 1, 31), 1)).isEqualTo("2026-02-28");
        assertThat(MonthlyOn.DAY.after(LocalDate.of(2026, 1, 31), 2)).isEqualTo("2026-03-31");
    }

    @Test
    void holidays_move_the_day_to_pay_and_not_the_interest() {
        var usual = Schedule.of(daily(HolidayRule.NONE, LocalDate.of(2026, 2, 7)));
        var moved = Schedule.of(daily(HolidayRule.NEXT, LocalDate.of(2026, 2, 7)));
        assertThat(moved.rows().getFirst().dueOn()).isEqualTo("2026-02-09");
        assertThat(moved.rows().get(3).dueOn()).isEqualTo("2026-05-07");
        assertThat(moved.totalInterest()).isEqualTo(usual.totalInterest());
    }

    @Test
    void no_holiday_moves_a_date_to_the_pay_out_or_before_it() {
        var terms = daily(HolidayRule.PREVIOUS, LocalDate.of(2026, 1, 6));
        var closed = new Options(
                RoundingMode.HALF_EVEN,
                Money.ZERO,
                Money.ZERO,
                MonthlyOn.DAY,
                HolidayRule.PREVIOUS,
                BusinessDays.without(List.of(LocalDate.of(2026, 1, 6))));
        assertThat(Schedule.of(with(terms, closed)).rows().getFirst().dueOn()).isEqualTo("2026-01-07");
    }

    @Test
    void the_rounding_mode_is_of_every_figure() {
        var up = Schedule.of(terms(Method.FLAT, 300, rounding(RoundingMode.UP)));
        var down = Schedule.of(terms(Method.FLAT, 300, rounding(RoundingMode.DOWN)));
        assertThat(up.rows().getFirst().principal()).isEqualTo(Money.rupiah(1_666_667));
        assertThat(down.rows().getFirst().principal()).isEqualTo(Money.rupiah(1_666_666));
        assertThat(down.rows().getLast().principal()).isEqualTo(Money.rupiah(1_666_674));
        assertThatThrownBy(() -> rounding(RoundingMode.UNNECESSARY)).hasMessage("rounding");
    }

    @Property(tries = 1_000)
    void rounding_is_what_exact_arithmetic_says(
            @ForAll @LongRange(min = 0, max = 9_000_000_000_000L) long amount,
            @ForAll @IntRange(min = 0, max = 1_000_000) int numerator,
            @ForAll @IntRange(min = 1, max = 1_000_000) int denominator,
            @ForAll RoundingMode mode) {
        if (mode == RoundingMode.UNNECESSARY) return;
        var exact = BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), 0, mode);
        assertThat(Fraction.round(amount, numerator, denominator, mode)).isEqualTo(exact.longValueExact());
    }

    @Property(tries = 1_000)
    void halves_go_where_the_mode_says(@ForAll @IntRange(min = 0, max = 1_000) int whole, @ForAll RoundingMode mode) {
        if (mode == RoundingMode.UNNECESSARY) return;
        long halves = 2L * whole + 1;
        var exact = BigDecimal.valueOf(halves).divide(BigDecimal.TWO, 0, mode);
        assertThat(Fraction.round(halves, 1, 2, mode)).isEqualTo(exact.longValueExact());
    }

    private static Terms daily(HolidayRule rule, LocalDate firstDueOn) {
        return new Terms(
                Money.rupiah(20_000_000),
                new BasisPoints(1_200),
                Method.EQUAL_PRINCIPAL,
                12,
                Frequency.MONTHLY,
                PAID_OUT,
                firstDueOn,
                DayCount.ACT_365,
                1,
                0,
                0,
                new Options(
                        RoundingMode.HALF_EVEN,
                        Money.ZERO,
                        Money.ZERO,
                        MonthlyOn.DAY,
                        rule,
                        BusinessDays.indonesia(true)));
    }

    private static Terms terms(Method method, int rate, Options options) {
        return with(Terms.monthly(Money.rupiah(20_000_000), new BasisPoints(rate), method, 12, PAID_OUT), options);
    }

    private static Terms with(Terms t, Options options) {
        return new Terms(
                t.principal(),
                t.annualRate(),
                t.method(),
                t.installments(),
                t.frequency(),
                t.disbursedOn(),
                t.firstDueOn(),
                t.dayCount(),
                t.roundingUnit(),
                t.gracePrincipal(),
                t.graceInterest(),
                options);
    }

    private static Options margin(long rupiah) {
        return options(RoundingMode.HALF_EVEN, rupiah, 0);
    }

    private static Options fee(long rupiah) {
        return options(RoundingMode.HALF_EVEN, 0, rupiah);
    }

    private static Options rounding(RoundingMode mode) {
        return options(mode, 0, 0);
    }

    private static Options options(RoundingMode mode, long margin, long fee) {
        return new Options(
                mode, Money.rupiah(margin), Money.rupiah(fee), MonthlyOn.DAY, HolidayRule.NONE, BusinessDays.WEEKDAYS);
    }
}

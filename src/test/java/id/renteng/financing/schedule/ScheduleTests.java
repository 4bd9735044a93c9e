package id.renteng.financing.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ScheduleTests {

    static final LocalDate PAID_OUT = LocalDate.of(2026, 1, 5);

    record Case(String id, Terms terms, List<Instalment> rows) {

        @Override
        public String toString() {
            return id;
        }
    }

    @ParameterizedTest
    @MethodSource("peers")
    void every_row_is_what_a_running_peer_computed(Case peer) {
        assertThat(Schedule.of(peer.terms()).rows()).isEqualTo(peer.rows());
    }

    @Test
    void three_percent_flat_costs_five_point_four_nine() {
        var schedule = Schedule.of(bangHarta(Method.FLAT));
        assertThat(schedule.rows().getFirst().total()).isEqualTo(Money.rupiah(1_716_667));
        assertThat(schedule.rows().getLast().total()).isEqualTo(Money.rupiah(1_716_663));
        assertThat(schedule.total()).isEqualTo(Money.rupiah(20_600_000));
        assertThat(schedule.effectiveAnnualRateBp()).isEqualTo(549);
    }

    @Test
    void the_same_loan_as_annuity() {
        var rows = Schedule.of(bangHarta(Method.ANNUITY)).rows();
        assertThat(rows.get(0).total()).isEqualTo(Money.rupiah(1_693_874));
        assertThat(rows.get(0).principal()).isEqualTo(Money.rupiah(1_643_874));
        assertThat(rows.get(1).interest()).isEqualTo(Money.rupiah(45_890));
        assertThat(rows.get(1).principal()).isEqualTo(Money.rupiah(1_647_984));
        assertThat(rows.get(11).interest()).isEqualTo(Money.rupiah(4_224));
        assertThat(Schedule.of(bangHarta(Method.ANNUITY)).totalInterest()).isEqualTo(Money.rupiah(326_488));
        assertThat(Schedule.of(bangHarta(Method.ANNUITY)).effectiveAnnualRateBp())
                .isEqualTo(300);
    }

    @Test
    void no_interest_costs_nothing() {
        var free = Terms.monthly(Money.rupiah(3_333_333), new BasisPoints(0), Method.ANNUITY, 10, PAID_OUT);
        assertThat(Schedule.of(free).totalInterest()).isEqualTo(Money.ZERO);
        assertThat(Schedule.of(free).effectiveAnnualRateBp()).isZero();
    }

    @Test
    void instalments_are_multiples_of_the_rounding_unit_but_for_the_last() {
        var terms = new Terms(
                Money.rupiah(20_000_000),
                new BasisPoints(300),
                Method.FLAT,
                12,
                Frequency.MONTHLY,
                PAID_OUT,
                PAID_OUT.plusMonths(1),
                DayCount.EQUAL_PERIODS,
                1_000,
                0,
                0);
        assertThat(Schedule.of(terms).rows().subList(0, 11))
                .allSatisfy(row -> assertThat(row.total()).isEqualTo(Money.rupiah(1_717_000)));
        assertThat(Schedule.of(terms).total()).isEqualTo(Money.rupiah(20_600_000));
    }

    /// 606,181 / 25 + 4,003 is 28,250.24, nearer to 28,500 than to 28,000; of the rounded 24,247 + 4,003 it would be a
    /// half.
    @Test
    void a_multiple_is_rounded_once_and_not_from_rounded_figures() {
        var terms = new Terms(
                Money.rupiah(606_181),
                new BasisPoints(1_800),
                Method.EQUAL_PRINCIPAL,
                25,
                Frequency.MONTHLY,
                LocalDate.of(2025, 8, 31),
                LocalDate.of(2025, 11, 17),
                DayCount.EQUAL_PERIODS,
                500,
                0,
                0);
        var row = Schedule.of(terms).rows().get(14);
        assertThat(row.interest()).isEqualTo(Money.rupiah(4_003));
        assertThat(row.total()).isEqualTo(Money.rupiah(28_500));
    }

    @Test
    void an_annuity_without_interest_is_a_multiple_too() {
        var terms = new Terms(
                Money.rupiah(10_000_000),
                new BasisPoints(0),
                Method.ANNUITY,
                12,
                Frequency.MONTHLY,
                PAID_OUT,
                PAID_OUT.plusMonths(1),
                DayCount.EQUAL_PERIODS,
                1_000,
                0,
                0);
        var rows = Schedule.of(terms).rows();
        assertThat(rows.getFirst().total()).isEqualTo(Money.rupiah(833_000));
        assertThat(rows.getLast().total()).isEqualTo(Money.rupiah(837_000));
    }

    @Test
    void a_rate_beyond_all_bounds_is_told_as_it_is() {
        var terms = new Terms(
                Money.rupiah(2),
                new BasisPoints(8_069),
                Method.FLAT,
                1,
                Frequency.BIWEEKLY,
                PAID_OUT,
                PAID_OUT.plusDays(14),
                DayCount.ACT_360,
                1,
                0,
                0,
                new Options(
                        RoundingMode.UP,
                        Money.ZERO,
                        Money.ZERO,
                        MonthlyOn.DAY,
                        HolidayRule.NONE,
                        Options.USUAL.days()));
        assertThat(Schedule.of(terms).effectiveAnnualRateBp()).isEqualTo(130_000);
    }

    @Test
    void thirty_360_counts_months_of_thirty_days() {
        var terms = new Terms(
                Money.rupiah(12_000_000),
                new BasisPoints(1200),
                Method.EQUAL_PRINCIPAL,
                2,
                Frequency.MONTHLY,
                LocalDate.of(2026, 1, 31),
                LocalDate.of(2026, 2, 28),
                DayCount.THIRTY_360,
                1,
                0,
                0);
        assertThat(Schedule.of(terms).rows().getFirst().interest()).isEqualTo(Money.rupiah(112_000));
    }

    @Test
    void grace_on_interest_charges_none_for_the_first_rows() {
        var terms = new Terms(
                Money.rupiah(12_000_000),
                new BasisPoints(1200),
                Method.FLAT,
                12,
                Frequency.MONTHLY,
                PAID_OUT,
                PAID_OUT.plusMonths(1),
                DayCount.EQUAL_PERIODS,
                1,
                0,
                2);
        var rows = Schedule.of(terms).rows();
        assertThat(rows.get(1).interest()).isEqualTo(Money.ZERO);
        assertThat(rows.get(2).interest()).isEqualTo(Money.rupiah(120_000));
        assertThat(Schedule.of(terms).totalInterest()).isEqualTo(Money.rupiah(1_200_000));
    }

    @Test
    void an_annuity_with_rows_without_interest_still_has_equal_instalments() {
        var terms = new Terms(
                Money.rupiah(12_000_000),
                new BasisPoints(1200),
                Method.ANNUITY,
                12,
                Frequency.MONTHLY,
                PAID_OUT,
                PAID_OUT.plusMonths(1),
                DayCount.EQUAL_PERIODS,
                1,
                1,
                4);
        var rows = Schedule.of(terms).rows();
        assertThat(rows.get(0).total()).isEqualTo(Money.ZERO);
        assertThat(rows.subList(1, 11))
                .extracting(Instalment::total)
                .containsOnly(rows.get(1).total());
        assertThat(rows.get(11).total().minus(rows.get(1).total()).rupiah()).isBetween(-12L, 12L);
    }

    @Test
    void terms_outside_their_limits_name_the_component() {
        assertThatThrownBy(() -> Terms.monthly(Money.ZERO, new BasisPoints(0), Method.FLAT, 1, PAID_OUT))
                .hasMessage("principal");
        assertThatThrownBy(() -> Terms.monthly(Money.rupiah(1), new BasisPoints(0), Method.FLAT, 0, PAID_OUT))
                .hasMessage("installments");
    }

    @Property(tries = 2_000)
    void principal_adds_up_and_no_figure_is_negative(@ForAll("terms") Terms terms) {
        var schedule = Schedule.of(terms);
        assertThat(Money.sum(schedule.rows().stream().map(Instalment::principal).toList()))
                .isEqualTo(terms.principal());
        assertThat(schedule.rows()).hasSize(terms.installments()).allSatisfy(row -> {
            assertThat(row.principal().isNegative()).isFalse();
            assertThat(row.interest().isNegative()).isFalse();
        });
        assertThat(schedule.rows().getLast().balance()).isEqualTo(Money.ZERO);
    }

    @Property(tries = 500)
    void the_effective_rate_of_a_loan_on_its_balance_is_its_own(
            @ForAll("rates") int rate, @ForAll("counts") int installments) {
        var terms =
                Terms.monthly(Money.rupiah(900_000_000), new BasisPoints(rate), Method.ANNUITY, installments, PAID_OUT);
        assertThat(Schedule.of(terms).effectiveAnnualRateBp()).isBetween(rate - 1, rate + 1);
    }

    @Provide
    Arbitrary<Integer> rates() {
        return Arbitraries.integers().between(0, 4_000);
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(2, 60);
    }

    @Provide
    Arbitrary<Terms> terms() {
        return Combinators.combine(
                        Arbitraries.longs().between(100_000, 100_000_000),
                        Arbitraries.integers().between(0, 4_000),
                        Arbitraries.of(Method.class),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(Frequency.class),
                        Arbitraries.of(DayCount.class),
                        Arbitraries.of(1, 100, 500, 1_000),
                        Arbitraries.integers().between(0, 3))
                .as((principal, rate, method, count, frequency, dayCount, unit, grace) -> new Terms(
                        Money.rupiah(principal),
                        new BasisPoints(method == Method.QARDH ? 0 : rate),
                        method,
                        count,
                        frequency,
                        PAID_OUT,
                        PAID_OUT.plusDays(20),
                        dayCount,
                        unit,
                        Math.min(grace, count - 1),
                        Math.min(grace, count)));
    }

    static Stream<Case> peers() throws IOException {
        try (InputStream file = ScheduleTests.class.getResourceAsStream("/cases/schedules-fineract.json")) {
            var cases = new ObjectMapper().readTree(file).get("cases");
            return StreamSupport.stream(cases.spliterator(), false).map(ScheduleTests::toCase).toList().stream();
        }
    }

    private static Case toCase(JsonNode json) {
        var terms = json.get("terms");
        var rows = new java.util.ArrayList<Instalment>();
        for (var row : json.get("rows")) {
            rows.add(new Instalment(
                    rows.size() + 1,
                    LocalDate.parse(row.get(0).asString()),
                    Money.rupiah(row.get(1).asLong()),
                    Money.rupiah(row.get(2).asLong()),
                    Money.rupiah(row.get(4).asLong())));
        }
        return new Case(
                json.get("id").asString(),
                new Terms(
                        Money.rupiah(terms.get("principal").asLong()),
                        new BasisPoints(terms.get("annualRateBp").asInt()),
                        Method.valueOf(terms.get("method").asString()),
                        terms.get("installments").asInt(),
                        Frequency.valueOf(terms.get("frequency").asString()),
                        LocalDate.parse(terms.get("disbursedOn").asString()),
                        LocalDate.parse(terms.get("firstDueOn").asString()),
                        DayCount.of(terms.get("dayCount").asString()),
                        terms.get("roundingUnit").asInt(),
                        terms.get("gracePrincipal").asInt(),
                        terms.get("graceInterest").asInt()),
                rows);
    }

    private static Terms bangHarta(Method method) {
        return Terms.monthly(Money.rupiah(20_000_000), new BasisPoints(300), method, 12, PAID_OUT);
    }
}

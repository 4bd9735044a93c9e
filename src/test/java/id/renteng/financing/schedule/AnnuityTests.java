package id.renteng.financing.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class AnnuityTests {

    @Test
    void the_usual_loan_is_told_quickly() {
        assertThat(Annuity.quick(20_000_000, 300, 120_000, 12, 0, RoundingMode.HALF_EVEN))
                .hasValue(1_693_874);
        assertThat(Annuity.instalment(20_000_000, 300, 12, 12, 0, 1, RoundingMode.DOWN))
                .isEqualTo(1_693_873);
    }

    @Test
    void rows_without_interest_are_counted_in() {
        assertThat(Annuity.instalment(12_000_000, 1_200, 12, 12, 12, 1, RoundingMode.HALF_EVEN))
                .isEqualTo(1_000_000);
        assertThat(Annuity.instalment(12_000_000, 1_200, 12, 11, 3, 1, RoundingMode.HALF_EVEN))
                .isEqualTo(1_126_583);
    }

    /// At 6.4 % a year a period bears 2/375, which no decimal number is: 376 · 377 / 752 is exactly 188.5.
    @Test
    void halves_are_told_from_almost_halves() {
        assertThat(Annuity.instalment(376, 640, 12, 2, 1, 1, RoundingMode.HALF_EVEN))
                .isEqualTo(188);
        assertThat(Annuity.instalment(376, 640, 12, 2, 1, 1, RoundingMode.HALF_UP))
                .isEqualTo(189);
        assertThat(Annuity.instalment(752, 640, 12, 2, 1, 1, RoundingMode.UP)).isEqualTo(377);
        assertThat(Annuity.instalment(752, 640, 12, 2, 1, 1, RoundingMode.DOWN)).isEqualTo(377);
    }

    @Test
    void a_multiple_of_a_hundred_is_rounded_once() {
        assertThat(Annuity.exact(614_459_998_338L, 100, 120_000, 33, 0, 1, RoundingMode.HALF_EVEN))
                .isEqualTo(18_884_955_150L);
        assertThat(Annuity.instalment(614_459_998_338L, 100, 12, 33, 0, 100, RoundingMode.HALF_EVEN))
                .isEqualTo(18_884_955_100L);
    }

    @Property(tries = 5_000)
    void the_quick_answer_is_the_exact_one(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long principal,
            @ForAll @IntRange(min = 1, max = 10_000) int rate,
            @ForAll("periods") int periods,
            @ForAll @IntRange(min = 1, max = 520) int carrying,
            @ForAll @IntRange(min = 0, max = 520) int free,
            @ForAll("modes") RoundingMode mode) {
        int freeOfInterest = Math.min(free, carrying);
        var quick = Annuity.quick(principal, rate, 10_000L * periods, carrying, freeOfInterest, mode);
        var exact = Annuity.exact(principal, rate, 10_000L * periods, carrying, freeOfInterest, 1, mode);
        quick.ifPresent(told -> assertThat(told).isEqualTo(exact));
        assertThat(Annuity.instalment(principal, rate, periods, carrying, freeOfInterest, 1, mode))
                .isEqualTo(exact);
    }

    @Property(tries = 1_000)
    void a_loan_of_the_programme_is_always_told_quickly(
            @ForAll @LongRange(min = 500_000, max = 20_000_000) long principal,
            @ForAll @IntRange(min = 100, max = 2_400) int rate,
            @ForAll @IntRange(min = 2, max = 24) int carrying) {
        var quick = Annuity.quick(principal, rate, 120_000, carrying, 0, RoundingMode.HALF_EVEN);
        assertThat(quick).hasValue(Annuity.exact(principal, rate, 120_000, carrying, 0, 1, RoundingMode.HALF_EVEN));
    }

    @Provide
    Arbitrary<Integer> periods() {
        return Arbitraries.of(12, 26, 52);
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(
                RoundingMode.HALF_EVEN,
                RoundingMode.HALF_UP,
                RoundingMode.HALF_DOWN,
                RoundingMode.UP,
                RoundingMode.DOWN);
    }
}

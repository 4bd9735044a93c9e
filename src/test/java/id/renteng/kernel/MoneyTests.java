package id.renteng.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyTests {

    @Test
    void equal_parts_add_up_and_the_first_carry_the_remainder() {
        var parts = Money.rupiah(20_600_000).split(12);

        assertThat(parts).startsWith(Money.rupiah(1_716_667)).endsWith(Money.rupiah(1_716_666));
        assertThat(Money.sum(parts)).isEqualTo(Money.rupiah(20_600_000));
    }

    @Property
    void parts_add_up_for_any_amount_and_any_count(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long rupiah,
            @ForAll @IntRange(min = 1, max = 60) int count) {
        assertThat(Money.sum(Money.rupiah(rupiah).split(count))).isEqualTo(Money.rupiah(rupiah));
    }

    @Test
    void a_rate_is_rounded_only_where_the_caller_says() {
        var principal = Money.rupiah(999);

        assertThat(principal.at(new BasisPoints(150), RoundingMode.DOWN)).isEqualTo(Money.rupiah(14));
        assertThat(principal.at(new BasisPoints(150), RoundingMode.UP)).isEqualTo(Money.rupiah(15));
    }

    @Test
    void a_ratio_is_exact_though_the_product_in_between_exceeds_a_long() {
        var large = Money.rupiah(4_000_000_000_000_000L);

        assertThat(large.timesRatio(1_000_000, 3_000_000, RoundingMode.HALF_EVEN))
                .isEqualTo(Money.rupiah(1_333_333_333_333_333L));
    }

    @Test
    void a_sum_that_is_too_large_fails_rather_than_wraps() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.rupiah(Long.MAX_VALUE).plus(Money.rupiah(1)));
    }

    @Test
    void money_cannot_be_split_into_no_parts() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.rupiah(100).split(0));
    }
}

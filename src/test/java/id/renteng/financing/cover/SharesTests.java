package id.renteng.financing.cover;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SharesTests {

    @Test
    void the_missing_rupiah_go_to_the_largest_fractions_then_the_larger_weight_then_the_first() {
        assertThat(Shares.split(Money.rupiah(171_667), rupiah(3, 3, 3, 3, 2, 2, 2)))
                .isEqualTo(rupiah(28_612, 28_611, 28_611, 28_611, 19_074, 19_074, 19_074));
        assertThat(Shares.split(Money.rupiah(3), rupiah(1, 3, 1, 1))).isEqualTo(rupiah(1, 2, 0, 0));
    }

    @Test
    void nobody_gets_more_than_her_limit_and_the_others_take_it() {
        assertThat(Shares.within(Money.rupiah(10), rupiah(1, 1, 1), rupiah(1, 20, 20)))
                .isEqualTo(rupiah(1, 5, 4));
        assertThat(Shares.within(Money.rupiah(10), rupiah(5, 3, 2), rupiah(5, 3, 2)))
                .isEqualTo(rupiah(5, 3, 2));
        assertThat(Shares.within(Money.rupiah(6), rupiah(8, 1, 1), rupiah(2, 1, 3)))
                .isEqualTo(rupiah(2, 1, 3));
    }

    /// Thirty times one rupiah on claims of 100 and 50: twenty and ten, not all thirty to the larger.
    @Test
    void many_small_amounts_come_to_the_same_as_one() {
        var had = rupiah(0, 0);
        for (int i = 0; i < 30; i++) had = plus(had, Shares.further(Money.rupiah(1), rupiah(100, 50), had));
        assertThat(had).isEqualTo(rupiah(20, 10));
    }

    @Test
    void who_had_more_than_her_share_waits_for_the_others() {
        assertThat(Shares.further(Money.rupiah(4), rupiah(10, 10, 10), rupiah(5, 0, 0)))
                .isEqualTo(rupiah(0, 2, 2));
    }

    @Property(tries = 500)
    void further_shares_add_up_and_all_that_was_had_stays_within_a_rupiah_of_the_quota(@ForAll long seed) {
        var random = new Random(seed);
        var weights = new ArrayList<Money>();
        for (int i = 0; i < 2 + random.nextInt(9); i++) weights.add(Money.rupiah(1 + random.nextLong(300_000)));
        long whole = Money.sum(weights).rupiah();
        var had = weights.stream().map(_ -> Money.ZERO).toList();
        long sofar = 0;
        while (sofar < whole) {
            long more = Math.min(whole - sofar, 1 + random.nextLong(random.nextBoolean() ? 5 : whole));
            sofar += more;
            had = plus(had, Shares.further(Money.rupiah(more), weights, had));
            assertThat(Money.sum(had)).isEqualTo(Money.rupiah(sofar));
            for (int i = 0; i < weights.size(); i++) {
                var apart = product(had.get(i).rupiah(), whole)
                        .subtract(product(weights.get(i).rupiah(), sofar));
                assertThat(apart.abs()).isLessThanOrEqualTo(BigInteger.valueOf(whole));
            }
        }
        assertThat(had).isEqualTo(weights);
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    private static List<Money> plus(List<Money> had, List<Money> more) {
        var sums = new ArrayList<Money>();
        for (int i = 0; i < had.size(); i++) sums.add(had.get(i).plus(more.get(i)));
        return List.copyOf(sums);
    }

    private static List<Money> rupiah(long... amounts) {
        return LongStream.of(amounts).mapToObj(Money::rupiah).toList();
    }
}

package id.renteng.financing;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The most of a member grows with what she paid on time herself.
class LadderTests {

    private static final Money CEILING = Money.rupiah(5_000_000);
    private static final Ladder LADDER =
            new Ladder(Money.rupiah(2_000_000), new BasisPoints(9_000), new BasisPoints(5_000));

    @Test
    void a_first_loan_is_small() {
        assertThat(LADDER.most(Optional.empty(), CEILING)).isEqualTo(Money.rupiah(2_000_000));
    }

    @Test
    void who_paid_on_time_herself_gets_half_as_much_again_up_to_the_ceiling() {
        assertThat(LADDER.most(past(2_000_000, 9_000), CEILING)).isEqualTo(Money.rupiah(3_000_000));
        assertThat(LADDER.most(past(4_000_000, 10_000), CEILING)).isEqualTo(CEILING);
    }

    @Test
    void who_did_not_gets_as_much_as_before() {
        assertThat(LADDER.most(past(2_000_000, 8_999), CEILING)).isEqualTo(Money.rupiah(2_000_000));
    }

    @Test
    void without_a_ladder_the_ceiling_holds_at_once() {
        assertThat(Ladder.NONE.most(Optional.empty(), CEILING)).isEqualTo(CEILING);
        assertThat(Ladder.NONE.most(past(2_000_000, 0), CEILING)).isEqualTo(CEILING);
    }

    private static Optional<Ladder.Past> past(long part, int onTime) {
        return Optional.of(new Ladder.Past(Money.rupiah(part), new BasisPoints(onTime)));
    }
}

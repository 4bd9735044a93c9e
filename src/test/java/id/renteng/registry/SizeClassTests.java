package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Money;
import id.renteng.registry.SizeClass.Limits;
import id.renteng.registry.SizeClass.Rule;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/// PP 7/2021, article 35, to the rupiah.
class SizeClassTests {

    private static final long M = 1_000_000_000;
    private static final Rule RULE = new Rule(
            "PP 7/2021",
            2021,
            new Limits(new Money(M), new Money(5 * M), new Money(10 * M)),
            new Limits(new Money(2 * M), new Money(15 * M), new Money(50 * M)));

    @Test
    void limits_belong_to_the_lower_class() {
        assertThat(SizeClass.of(RULE, 2024, new Money(M), null)).isEqualTo(SizeClass.MICRO);
        assertThat(SizeClass.of(RULE, 2024, new Money(M + 1), null)).isEqualTo(SizeClass.SMALL);
        assertThat(SizeClass.of(RULE, 2024, new Money(10 * M + 1), null)).isEqualTo(SizeClass.LARGE);
        assertThat(SizeClass.of(RULE, 2015, null, new Money(2 * M / 12))).isEqualTo(SizeClass.MICRO);
        assertThat(SizeClass.of(RULE, 2015, null, new Money(2 * M / 12 + 1))).isEqualTo(SizeClass.SMALL);
    }

    @Test
    void an_old_business_is_judged_by_sales_and_a_new_one_by_capital() {
        var muchCapital = new Money(6 * M);
        var fewSales = new Money(1_000_000);
        assertThat(SizeClass.of(RULE, 2020, muchCapital, fewSales)).isEqualTo(SizeClass.MICRO);
        assertThat(SizeClass.of(RULE, 2021, muchCapital, fewSales)).isEqualTo(SizeClass.MEDIUM);
        assertThat(SizeClass.of(RULE, null, muchCapital, null)).isEqualTo(SizeClass.MEDIUM);
        assertThat(SizeClass.of(RULE, 2024, null, null)).isEqualTo(SizeClass.UNKNOWN);
    }

    @Property
    void more_capital_is_never_a_smaller_class(
            @ForAll @LongRange(min = 0, max = 20 * M) long less, @ForAll @LongRange(min = 0, max = M) long more) {
        var small = SizeClass.of(RULE, 2024, new Money(less), null);
        assertThat(SizeClass.of(RULE, 2024, new Money(less + more), null)).isGreaterThanOrEqualTo(small);
    }
}

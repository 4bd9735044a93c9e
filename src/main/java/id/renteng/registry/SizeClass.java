package id.renteng.registry;

import id.renteng.kernel.Money;
import org.jspecify.annotations.Nullable;

/// How large a business is by law. The texts are `person.size.<code>`.
public enum SizeClass {
    MICRO,
    SMALL,
    MEDIUM,
    /// Beyond what the law for micro, small and medium businesses speaks of.
    LARGE,
    /// Neither its capital nor its sales are known.
    UNKNOWN;

    /// Limits of one rule; each class reaches to its limit and includes it.
    ///
    /// @param basis    where it is written
    /// @param beganIn  the year from which on a business is judged by its capital; an older one by its sales
    public record Rule(String basis, int beganIn, Limits capital, Limits sales) {}

    public record Limits(Money micro, Money small, Money medium) {

        SizeClass of(Money amount) {
            if (amount.compareTo(micro) <= 0) return MICRO;
            if (amount.compareTo(small) <= 0) return SMALL;
            return amount.compareTo(medium) <= 0 ? MEDIUM : LARGE;
        }
    }

    /// By its capital where it began under this rule, by its sales of a year where it is older (PP 7/2021, article 35);
    /// by the other of the two where that one is not known. When it began unsaid: by its sales.
    ///
    /// @param monthlySales of a usual month; twelve of them are a year
    public static SizeClass of(
            Rule rule, @Nullable Integer beganIn, @Nullable Money capital, @Nullable Money monthlySales) {
        boolean byCapital = beganIn != null && beganIn >= rule.beganIn();
        var sales = monthlySales == null ? null : rule.sales().of(monthlySales.times(12));
        var funds = capital == null ? null : rule.capital().of(capital);
        var first = byCapital ? funds : sales;
        var second = byCapital ? sales : funds;
        if (first != null) return first;
        return second == null ? UNKNOWN : second;
    }
}

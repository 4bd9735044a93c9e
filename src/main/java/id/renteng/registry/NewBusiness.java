package id.renteng.registry;

import id.renteng.kernel.Money;
import id.renteng.kernel.Spot;
import org.jspecify.annotations.Nullable;

/// A business as an officer writes it down: every field as it was typed.
///
/// @param trade   a code of [Trades]
/// @param kbli    five digits, with the year of the list behind them, as `56102/2025`, where the code means
///                something else in 2020 and 2025; empty to take it from the line
/// @param workers how many work in it, she herself included
/// @param beganIn the year
/// @param spot    `-1.610123, 103.612345`
public record NewBusiness(
        String name,
        String trade,
        String line,
        String kbli,
        String turnover,
        String capital,
        String nib,
        String workers,
        String beganIn,
        String spot) {

    /// A business as it stands, to be changed.
    ///
    /// @param spot where it is, by what is known of it
    public static NewBusiness of(Business business, @Nullable Spot spot) {
        return new NewBusiness(
                business.name(),
                business.trade(),
                business.line(),
                business.kbli() == null ? "" : business.kbli() + "/2025",
                amount(business.monthlyTurnover()),
                amount(business.capital()),
                text(business.nib()),
                text(business.workers()),
                text(business.beganIn()),
                spot == null ? "" : spot.written());
    }

    private static String amount(@Nullable Money amount) {
        return amount == null ? "" : String.valueOf(amount.rupiah());
    }

    private static String text(@Nullable Object known) {
        return known == null ? "" : known.toString();
    }
}

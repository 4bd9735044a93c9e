package id.renteng.registry;

import id.renteng.kernel.Money;
import id.renteng.kernel.Spot;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is known of a business and may be set by hand. The texts are `registry.business-fact.<code>`.
public enum BusinessFact {
    NAME,
    TRADE,
    LINE,
    KBLI,
    TURNOVER,
    CAPITAL,
    NIB,
    WORKERS,
    BEGAN,
    SPOT;

    /// In the form of the register: amounts in rupiah, a place as two numbers in millionths of a degree; empty where
    /// it is not known.
    String of(Business business) {
        return switch (this) {
            case NAME -> business.name();
            case TRADE -> business.trade();
            case LINE -> business.line();
            case KBLI -> Objects.requireNonNullElse(business.kbli(), "");
            case TURNOVER -> rupiah(business.monthlyTurnover());
            case CAPITAL -> rupiah(business.capital());
            case NIB -> Objects.requireNonNullElse(business.nib(), "");
            case WORKERS -> Objects.toString(business.workers(), "");
            case BEGAN -> Objects.toString(business.beganIn(), "");
            case SPOT -> place(business.spot());
        };
    }

    private static String rupiah(@Nullable Money amount) {
        return amount == null ? "" : Long.toString(amount.rupiah());
    }

    private static String place(@Nullable Spot spot) {
        return spot == null ? "" : spot.latitude() + " " + spot.longitude();
    }
}

package id.renteng.web.applications;

import id.renteng.financing.Scheme;
import id.renteng.kernel.Money;
import java.util.List;

/// The schemes that hold today.
public record SchemesPage(List<Row> schemes) {

    /// @param bank  its name
    /// @param costs what the largest loan costs at each tenor
    public record Row(Scheme scheme, String bank, List<Cost> costs) {}

    /// @param effectiveBp the yearly rate it really costs, in basis points
    public record Cost(int months, Money principal, Money total, Money interest, Money instalment, int effectiveBp) {}
}

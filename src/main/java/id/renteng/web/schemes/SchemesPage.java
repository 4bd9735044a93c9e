package id.renteng.web.schemes;

import id.renteng.financing.Scheme;
import java.util.List;

/// Schemes: those that hold today, or every version there is.
public record SchemesPage(List<Row> schemes) {

    /// @param bank  its name
    /// @param state whether it holds today
    /// @param costs what the largest loan costs at each tenor
    public record Row(Scheme scheme, String bank, State state, List<SchemeCost> costs) {}

    /// A version on a day.
    public enum State {
        HOLDS,
        TO_COME,
        OVER
    }
}

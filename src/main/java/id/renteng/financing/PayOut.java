package id.renteng.financing;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Money paid out by the bank, to each member's own account.
///
/// @param lines in the order of the members
public record PayOut(ApplicationId application, LocalDate paidOn, Money total, List<Line> lines) {

    public PayOut {
        lines = List.copyOf(lines);
    }

    /// @param accountMasked the account, all but its last digits hidden
    /// @param received      what the member says she received; absent until she does
    public record Line(
            PersonId member,
            Money amount,
            String bankName,
            String accountMasked,
            @Nullable Money received,
            @Nullable LocalDate receivedOn) {

        /// True where she received something else than was paid.
        public boolean differs() {
            return received != null && !received.equals(amount);
        }
    }
}

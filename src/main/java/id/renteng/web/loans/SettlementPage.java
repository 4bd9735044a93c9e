package id.renteng.web.loans;

import id.renteng.kernel.Money;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.List;

/// What settles a loan early on a day.
///
/// @param typed     the day as typed
/// @param on        the day the figures are for
/// @param bankView  a bank is told what it gets, not who owes whom
/// @param mayRecord the reader may record the payment on that day
public record SettlementPage(
        LoanHead head, String typed, LocalDate on, List<Row> rows, boolean bankView, boolean mayRecord, Errors errors) {

    /// @param toBank    what the bank still gets on her part, her advance taken off
    /// @param toMembers what she owes to those who covered her
    public record Row(String name, Money toBank, Money toMembers) {

        public Money all() {
            return toBank.plus(toMembers);
        }
    }

    public Money toBank() {
        return Money.sum(rows, Row::toBank);
    }

    public Money all() {
        return Money.sum(rows, Row::all);
    }
}

package id.renteng.web.loans;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Map;

/// Money that a member brings between meetings.
///
/// @param payers everybody who owes something
/// @param values what the fields hold, by name
public record RepaymentPage(LoanHead head, List<Payer> payers, Map<String, String> values, Errors errors) {

    /// @param due    what the bank could ask for today
    /// @param toBank what the bank still gets on her part, her advance taken off
    /// @param debts  what she owes to those who covered her
    public record Payer(PersonId person, String name, Money due, Money toBank, List<Debt> debts) {

        public Money all() {
            return toBank.plus(Money.sum(debts, Debt::open));
        }
    }

    public record Debt(String creditor, Money open) {}

    /// The scheme lets a payer say whom her money is for, and somebody owes members.
    public boolean mayDeclare() {
        return head.loan().rules().choices().declared()
                && payers.stream().anyMatch(payer -> !payer.debts().isEmpty());
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}

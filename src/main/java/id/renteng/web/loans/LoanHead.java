package id.renteng.web.loans;

import id.renteng.financing.Loan;
import id.renteng.registry.PersonId;
import java.util.Map;

/// The names around a loan, as every page about it prints them.
///
/// @param bank  its name
/// @param names of all who have a part in it, and of the purses that cover
public record LoanHead(Loan loan, String group, String bank, Map<PersonId, String> names) {

    public String path() {
        return "/loans/" + loan.id().value();
    }

    public String groupPath() {
        return "/loan-groups/" + loan.group().value();
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, "?");
    }

    /// As printed on a receipt, such as `12-007`: the loan and the receipt in it.
    public String receiptNumber(int receipt) {
        return "%d-%03d".formatted(loan.number(), receipt);
    }
}

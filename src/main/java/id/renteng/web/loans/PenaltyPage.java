package id.renteng.web.loans;

import id.renteng.financing.PenaltyOwed;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a member was charged for late days: paying it, or letting it go.
///
/// @param owed     what she owes; nothing where all is paid or waived
/// @param mayPay   the reader may record a payment
/// @param mayWaive the reader is whose it is
public record PenaltyPage(
        LoanHead head,
        PersonId person,
        @Nullable PenaltyOwed owed,
        boolean mayPay,
        boolean mayWaive,
        Map<String, String> values,
        Errors errors) {

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public String path() {
        return head.path() + "/members/" + person.value() + "/penalty";
    }
}

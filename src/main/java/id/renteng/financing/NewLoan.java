package id.renteng.financing;

import id.renteng.financing.schedule.Terms;
import id.renteng.groups.LoanGroupId;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is paid out.
///
/// @param bank   the code of the bank
/// @param lender `BANK_UMUM` or `BPR`
/// @param house  what its members agreed for themselves
/// @param terms  those of the scheme, with the day of the pay-out and the first due date
/// @param parts  what each member got on her own account, in the order of the group's list; adds up to the principal
record NewLoan(
        LoanId id,
        LoanGroupId group,
        String bank,
        String lender,
        Scheme scheme,
        HouseTerms house,
        Terms terms,
        Map<PersonId, Money> parts) {

    NewLoan {
        parts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }
}

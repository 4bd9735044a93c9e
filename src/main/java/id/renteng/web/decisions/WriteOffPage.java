package id.renteng.web.decisions;

import id.renteng.financing.LoanFile;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Money;
import id.renteng.web.Errors;
import id.renteng.web.loans.LoanHead;

/// Writing a loan off.
///
/// @param reason as typed
public record WriteOffPage(LoanHead head, LoanFile file, String reason, Errors errors) {

    public Money principal() {
        return Money.sum(file.book().members(), MemberPart::principalOutstanding);
    }
}

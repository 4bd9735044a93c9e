package id.renteng.web.loans;

import id.renteng.financing.Handover;
import id.renteng.web.Errors;

/// One handover of a place, waiting for the bank or decided.
///
/// @param because   why she leaves, as far as the reader may know it
/// @param decidedBy the name of who decided; empty while it waits
/// @param mayDecide the reader may approve it or send it back
public record HandoverDecisionPage(
        LoanHead head,
        Handover handover,
        String because,
        String askedBy,
        String decidedBy,
        boolean mayDecide,
        Errors errors) {

    public String path() {
        return "/handovers/" + handover.id().value();
    }
}

package id.renteng.web.loans;

import id.renteng.financing.Receipt;

/// One receipt, to be printed.
public record ReceiptPage(LoanHead head, Receipt receipt) {}

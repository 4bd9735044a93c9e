package id.renteng.web.loans;

import id.renteng.financing.Receipt;
import java.util.List;

/// The receipts of a loan, newest first, those that were taken back too.
public record ReceiptsPage(LoanHead head, List<Receipt> receipts, Undone undone) {}

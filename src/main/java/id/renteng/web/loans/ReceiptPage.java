package id.renteng.web.loans;

import id.renteng.financing.Receipt;
import java.util.Optional;

/// One receipt, to be printed.
///
/// @param mark       that it proves nothing any more, if so
/// @param mayCorrect the reader may ask for it to be taken back
public record ReceiptPage(LoanHead head, Receipt receipt, Optional<Undone.Mark> mark, boolean mayCorrect) {}

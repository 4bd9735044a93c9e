/// Loans after the pay-out: list, page of one loan, meetings, money between meetings, claims and receipts.
@NullMarked
package id.renteng.web.loans;

import org.jspecify.annotations.NullMarked;

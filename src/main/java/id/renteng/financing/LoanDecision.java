package id.renteng.financing;

import id.renteng.financing.schedule.Method;
import id.renteng.kernel.BasisPoints;
import java.time.LocalDate;

/// What a bank decides on a running loan.
public sealed interface LoanDecision {

    /// The loan no longer counts among the bank's assets. Its members still owe it, and what comes back is income.
    record WriteOff() implements LoanDecision {}

    /// What is still owed gets other instalments; unpaid interest that is due goes with the first of them.
    ///
    /// @param installments 1 to 520, as often as before
    /// @param firstDueOn   after the day it is confirmed
    record Restructure(Method method, BasisPoints yearlyRate, int installments, LocalDate firstDueOn)
            implements LoanDecision {}
}

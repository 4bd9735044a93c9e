package id.renteng.financing.schedule;

import id.renteng.kernel.Money;
import java.time.LocalDate;

/// One row of a schedule.
///
/// @param no      from 1
/// @param balance the principal still owed after this row is paid
public record Instalment(int no, LocalDate dueOn, Money principal, Money interest, Money balance) {

    public Money total() {
        return principal.plus(interest);
    }
}

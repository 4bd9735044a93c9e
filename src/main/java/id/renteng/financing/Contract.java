package id.renteng.financing;

import id.renteng.banking.BankCode;
import id.renteng.financing.schedule.Schedule;
import id.renteng.financing.schedule.Terms;
import id.renteng.kernel.Money;
import java.time.LocalDate;

/// The contract of a group with its bank, under one version of a scheme: later versions do not touch it.
///
/// @param number the bank's own number
public record Contract(
        ApplicationId application,
        String number,
        BankCode bank,
        LocalDate signedOn,
        Money total,
        int tenorMonths,
        Scheme scheme) {

    /// The first day on which the money may be paid out. Hours count as whole days: 48 hours are two days.
    public LocalDate payOutFrom() {
        return signedOn.plusDays((scheme.coolingOffHours() + 23) / 24);
    }

    /// The instalments if the money is paid out on this day.
    public Schedule schedule(LocalDate paidOn) {
        return Schedule.of(terms(paidOn));
    }

    Terms terms(LocalDate paidOn) {
        return scheme.pricing().terms(total, tenorMonths, paidOn);
    }
}

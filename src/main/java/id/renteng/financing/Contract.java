package id.renteng.financing;

import id.renteng.banking.BankCode;
import id.renteng.financing.Scheme.CoverRule;
import id.renteng.financing.cover.CoverRules;
import id.renteng.financing.schedule.Method;
import id.renteng.financing.schedule.Schedule;
import id.renteng.financing.schedule.Terms;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import java.time.LocalDate;

/// The contract of a group with its bank, with the terms as they were on the day it was signed. What happens to the
/// scheme later does not touch it.
///
/// @param number          the bank's own number
/// @param coolingOffHours how long the pay-out waits after the signing, so that a member may think again
public record Contract(
        ApplicationId application,
        String number,
        BankCode bank,
        LocalDate signedOn,
        Money total,
        int tenorMonths,
        BasisPoints yearlyRate,
        Method method,
        CoverRule cover,
        int coolingOffHours) {

    /// The first day on which the money may be paid out. Hours count as whole days: 48 hours are two days.
    public LocalDate payOutFrom() {
        return signedOn.plusDays((coolingOffHours + 23) / 24);
    }

    /// The monthly instalments if the money is paid out on this day.
    public Schedule schedule(LocalDate paidOn) {
        return Schedule.of(terms(paidOn));
    }

    /// From what the schedule is computed: the first instalment falls due a month after the pay-out.
    Terms terms(LocalDate paidOn) {
        return Terms.monthly(total, yearlyRate, method, tenorMonths, paidOn);
    }

    /// The members' rules among themselves, as the loan keeps them. The whole of a shortfall may be covered.
    CoverRules coverRules() {
        return new CoverRules(
                cover.ofOwnInstalmentPerMeeting(),
                cover.ownInstalmentsOpen(),
                new BasisPoints(10_000),
                cover.lateMoney() == LateMoney.MEMBERS_FIRST);
    }
}

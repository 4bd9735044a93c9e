package id.renteng.insight;

import id.renteng.kernel.Money;

/// The money of the programme today, in the city or in a part of it.
///
/// @param paidOut     principal paid out since the beginning
/// @param outstanding principal and interest not yet paid back
/// @param covered     instalments paid by somebody else than who owed them
/// @param claimsOpen  what members still owe to those who covered them
/// @param late        groups with money overdue at the bank today
public record CityMoney(
        Money paidOut, Money outstanding, Money covered, Money claimsOpen, int running, int settled, int late) {

    static final CityMoney NONE = new CityMoney(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, 0, 0, 0);

    CityMoney plus(CityMoney other) {
        return new CityMoney(
                paidOut.plus(other.paidOut),
                outstanding.plus(other.outstanding),
                covered.plus(other.covered),
                claimsOpen.plus(other.claimsOpen),
                running + other.running,
                settled + other.settled,
                late + other.late);
    }
}

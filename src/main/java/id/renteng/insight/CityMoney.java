package id.renteng.insight;

import id.renteng.kernel.Money;

/// The money of the programme in one city today.
///
/// @param paidOut     principal paid out since the beginning
/// @param outstanding principal and interest not yet paid back
/// @param covered     instalments paid by somebody else than who owed them
/// @param claimsOpen  what members still owe to those who covered them
/// @param late        groups with money overdue at the bank today
public record CityMoney(
        Money paidOut, Money outstanding, Money covered, Money claimsOpen, int running, int settled, int late) {}

package id.renteng.financing;

import id.renteng.kernel.Money;
import java.time.LocalDate;

/// What a member was charged for late days and has not paid.
///
/// @param amount above zero
/// @param since  the first day that was charged and is not all paid, the oldest charge being paid first
public record PenaltyOwed(Money amount, LocalDate since) {}

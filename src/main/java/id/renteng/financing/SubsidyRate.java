package id.renteng.financing;

import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import java.math.RoundingMode;
import java.time.LocalDate;

/// What a city pays a bank for the loans of a scheme, as an interest on the principal of each day.
///
/// @param validFrom the first day it holds; it ends where the next begins
/// @param yearDays  how many days a year has for it: 360 or 365
public record SubsidyRate(BasisPoints yearly, int yearDays, LocalDate validFrom) {

    /// @throws IllegalArgumentException if a year has another number of days
    public SubsidyRate {
        if (yearDays != 360 && yearDays != 365) throw new IllegalArgumentException("yearDays");
    }

    /// @param rupiahDays the principal of each day, added up
    /// @return to the rupiah, halves to even
    public Money of(Money rupiahDays) {
        return rupiahDays.timesRatio(yearly.value(), 10_000L * yearDays, RoundingMode.HALF_EVEN);
    }
}

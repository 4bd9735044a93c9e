package id.renteng.financing;

import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/// The figures of one day at its end, as they were known when it was closed. They never change.
public record ClosedDay(LocalDate day, List<OfBank> banks) {

    public ClosedDay {
        banks = List.copyOf(banks);
    }

    /// One bank's running loans.
    ///
    /// @param principal   still owed
    /// @param due         fell due on this day
    /// @param late        fell due before and the bank does not have it
    /// @param paid        what the bank has, as interest and principal
    /// @param covered     of that, what members paid for others
    /// @param subsidyBase the principal on which a subsidy may be claimed for this day: of loans that are not after
    ///                    their last due date and not in the worst class
    public record OfBank(
            String bank,
            long loans,
            Money principal,
            Money due,
            Money late,
            Money paid,
            Money covered,
            Money subsidyBase,
            List<AtRisk> atRisk) {

        public OfBank {
            atRisk = List.copyOf(atRisk);
        }
    }

    /// Portfolio at risk.
    ///
    /// @param laterThan days
    /// @param principal as the bank sees it, the whole loan's; in the own view, that of the members who are late
    public record AtRisk(View view, int laterThan, long loans, Money principal) {}

    /// Who looks.
    public enum View {
        /// With what members paid for each other.
        BANK,
        /// As if nobody had covered.
        OWN
    }
}

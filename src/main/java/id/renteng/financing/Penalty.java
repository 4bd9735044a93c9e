package id.renteng.financing;

import id.renteng.kernel.BasisPoints;

/// What a scheme charges on money that is late. Never more than the overdue amount bears: charges themselves bear none.
public sealed interface Penalty {

    /// Nothing is charged.
    record None() implements Penalty {}

    /// A yearly rate on the overdue amount, by the days there are in a year of 365.
    ///
    /// @param yearlyRate above zero
    /// @param graceDays  so many first days late are free, 0 to 366
    /// @param most       all penalties on an instalment together, of that instalment; above zero
    record Charged(Receiver receiver, BasisPoints yearlyRate, int graceDays, BasisPoints most) implements Penalty {

        /// @throws IllegalArgumentException naming the component that is out of its limits
        public Charged {
            if (yearlyRate.value() == 0) throw new IllegalArgumentException("penaltyRate");
            if (graceDays < 0 || graceDays > 366) throw new IllegalArgumentException("penaltyGraceDays");
            if (most.value() == 0) throw new IllegalArgumentException("penaltyMost");
        }
    }

    /// Who gets it.
    enum Receiver {
        /// A social fund, as sharia schemes must: nobody earns from lateness.
        SOCIAL_FUND,
        /// The bank.
        LENDER
    }
}

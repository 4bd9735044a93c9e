package id.renteng.financing;

import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What banks may claim for a month, from its days that are closed.
///
/// @param closed how many days of it are closed
public record SubsidyMonth(YearMonth month, int closed, List<Row> rows) {

    public SubsidyMonth {
        rows = List.copyOf(rows);
    }

    /// The loans of one bank under one version of a scheme while one rate holds.
    ///
    /// @param rate   empty where none was set for these days: nothing is due
    /// @param days   closed days with such loans
    /// @param base   the principal of each day, added up: of loans that are not idle, not after their last due
    ///               date and not in the worst class
    /// @param idle   how many of the loans are: something fell due in the month, and the bank had nothing of them
    /// @param unpaid the same sum of the idle loans, on which nothing is claimed
    public record Row(
            String bank,
            SchemeId scheme,
            Optional<SubsidyRate> rate,
            LocalDate first,
            LocalDate last,
            int days,
            long loans,
            Money base,
            long idle,
            Money unpaid) {

        /// To the rupiah, halves to even.
        public Money subsidy() {
            return rate.map(one -> one.of(base)).orElse(Money.ZERO);
        }
    }

    /// The sum of the rows as they are rounded.
    public Money subsidy() {
        return Money.sum(rows, Row::subsidy);
    }

    public Money base() {
        return Money.sum(rows, Row::base);
    }

    public Money unpaid() {
        return Money.sum(rows, Row::unpaid);
    }

    public boolean isWhole() {
        return closed == month.lengthOfMonth();
    }
}

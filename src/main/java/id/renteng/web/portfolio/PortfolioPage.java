package id.renteng.web.portfolio;

import id.renteng.financing.ClosedDay;
import id.renteng.financing.ClosedDay.AtRisk;
import id.renteng.financing.ClosedDay.OfBank;
import id.renteng.financing.ClosedDay.View;
import id.renteng.financing.ageing.PortfolioAtRisk;
import id.renteng.kernel.Money;
import id.renteng.web.Choice;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/// A month of closed days.
///
/// @param days  the latest first
/// @param names of the banks by their codes
public record PortfolioPage(String month, List<Choice> months, List<ClosedDay> days, Map<String, String> names) {

    /// After how many days a loan counts as at risk.
    public List<Integer> limits() {
        return PortfolioAtRisk.DAYS;
    }

    public String bank(String code) {
        return names.getOrDefault(code, code);
    }

    public AtRisk atRisk(OfBank bank, boolean own, int laterThan) {
        return bank.atRisk().stream()
                .filter(one -> one.laterThan() == laterThan && (one.view() == View.OWN) == own)
                .findFirst()
                .orElse(new AtRisk(own ? View.OWN : View.BANK, laterThan, 0, Money.ZERO));
    }

    /// Of all principal, in basis points, halves up.
    public int share(OfBank bank, boolean own, int laterThan) {
        return bp(atRisk(bank, own, laterThan).principal(), bank.principal());
    }

    /// Of what the bank has had of these loans, what others paid, in basis points, halves up.
    public int covered(OfBank bank) {
        return bp(bank.covered(), bank.paid());
    }

    private static int bp(Money part, Money whole) {
        if (whole.isZero()) return 0;
        return Math.toIntExact(
                part.timesRatio(10_000, whole.rupiah(), RoundingMode.HALF_UP).rupiah());
    }
}

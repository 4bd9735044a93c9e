package id.renteng.web.insight;

import id.renteng.insight.CityMoney;
import id.renteng.insight.Funnel;
import id.renteng.kernel.Money;
import id.renteng.readiness.Seed;
import java.time.Instant;
import java.util.List;

/// What everybody may know of the programme: totals, no person and no single group's debts.
///
/// @param seeds by which members are drawn to be asked again
public record PublicPage(
        List<Funnel.Step> steps,
        CityMoney money,
        long people,
        List<District> districts,
        List<Inaugurated> groups,
        List<Seed> seeds,
        Instant asOf) {

    /// Below this many, a figure could point at somebody.
    private static final int SMALLEST_SHOWN = 5;

    /// @param formed    loan groups; as text, because few are shown as `<5`
    /// @param readyOrOn groups that are ready or further
    public record District(String name, String formed, String readyOrOn) {}

    public record Inaugurated(String name, String kelurahan) {}

    /// A figure as the public sees it: nought, or at least five, or `<5`.
    static String shown(int count) {
        return count > 0 && count < SMALLEST_SHOWN ? "<" + SMALLEST_SHOWN : Integer.toString(count);
    }

    public String reached(Funnel.Step step) {
        return shown(step.reached());
    }

    /// Money is shown only where it comes from so many groups that none can be picked out.
    public boolean showsMoney() {
        return money.running() + money.settled() >= SMALLEST_SHOWN;
    }

    public Money paidOut() {
        return money.paidOut();
    }
}

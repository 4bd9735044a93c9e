package id.renteng.web.insight;

import id.renteng.insight.CityMoney;
import id.renteng.insight.Funnel;
import id.renteng.web.Choice;
import java.time.Instant;
import java.util.List;

/// The dashboard of the city.
///
/// @param kecamatanChosen the code of the district shown; empty for the whole city
/// @param asOf            the moment of the figures
public record DashboardPage(
        List<Funnel.Step> steps,
        CityMoney money,
        long people,
        long businesses,
        List<Choice> kecamatan,
        String kecamatanChosen,
        Instant asOf) {

    /// The width of a bar in hundredths of the widest.
    public int percent(Funnel.Step step) {
        int widest = Math.max(1, steps.getFirst().reached());
        return step.reached() * 100 / widest;
    }

    public boolean isEmpty() {
        return steps.getFirst().reached() == 0;
    }
}

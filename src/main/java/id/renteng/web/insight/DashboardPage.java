package id.renteng.web.insight;

import id.renteng.insight.CityMoney;
import id.renteng.insight.Funnel;
import id.renteng.insight.FunnelFilter;
import id.renteng.insight.FunnelGroup;
import id.renteng.web.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dashboard of the city.
///
/// @param next   what would move most money this week, at most five things
/// @param oldest the groups that wait longest where they are, at most ten
/// @param duties what of people's data and papers waits for the desk; nothing where nothing waits
/// @param register how much is registered in the whole city; null for who works in a part of it
/// @param part     true for who works in a part of the city: all figures are of that part
/// @param where  the districts, and the wards of the district chosen
public record DashboardPage(
        Funnel funnel,
        List<Funnel.Step> steps,
        List<Funnel.Next> next,
        List<FunnelGroup> oldest,
        List<Duty> duties,
        CityMoney money,
        @Nullable Register register,
        boolean part,
        FunnelFilter filter,
        List<Choice> where,
        List<Choice> trades,
        List<Choice> facilitators,
        List<Choice> banks,
        List<Choice> months) {

    /// @param key  of the text that says what waits, with the number in it
    public record Duty(String key, int count, String href) {}

    public record Register(long people, long businesses) {}

    /// The width of a bar in hundredths of the widest.
    public int percent(Funnel.Step step) {
        int widest = Math.max(1, steps.getFirst().reached());
        return step.reached() * 100 / widest;
    }

    public boolean isEmpty() {
        return steps.getFirst().reached() == 0;
    }

    /// The filter as the end of an address: `place=15.71.10&trade=&…`.
    public String query() {
        return FunnelListPage.query(filter);
    }
}

package id.renteng.web.insight;

import id.renteng.insight.CityMoney;
import id.renteng.insight.Funnel;
import id.renteng.insight.FunnelFilter;
import id.renteng.insight.FunnelGroup;
import id.renteng.insight.FunnelPart;
import id.renteng.insight.FunnelStage;
import id.renteng.kernel.Money;
import id.renteng.web.Choice;
import id.renteng.web.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The dashboard of the city.
///
/// @param next   what would move most money this week, at most five things
/// @param oldest the groups that wait longest where they are, at most ten
/// @param duties what of people's data and papers waits for the desk; nothing where nothing waits
/// @param register how much is registered in the whole city; null for who works in a part of it
/// @param part     true for who works in a part of the city: all figures are of that part
/// @param asked  what the filter lets in
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
        List<RowName> asked,
        List<Choice> where,
        List<RowName> trades,
        List<RowName> facilitators,
        List<RowName> banks,
        List<RowName> months) {

    /// @param key  of the text that says what waits, with the number in it
    public record Duty(String key, int count, String href) {}

    public record Register(long people, long businesses) {}

    /// The width of a bar in hundredths of the widest.
    public int percent(Funnel.Step step) {
        int widest = Math.max(1, steps.getFirst().reached());
        return step.reached() * 100 / widest;
    }

    /// A way to choose one of these.
    public static List<Choice> choices(List<RowName> names, Text t) {
        return names.stream().map(name -> new Choice(name.key(), name.words(t))).toList();
    }

    /// Who stands before the first stage.
    public Funnel.Early early() {
        return funnel.early();
    }

    /// Where most groups stand still, and for what.
    public Optional<FunnelPart.Stop> stop() {
        return new FunnelPart("", steps, 0).stop();
    }

    /// The money of all steps that are usually done within a week.
    public Money week() {
        return funnel.next().stream().map(Funnel.Next::worth).reduce(Money.ZERO, Money::plus);
    }

    public int reached(FunnelStage stage) {
        return steps.get(stage.ordinal()).reached();
    }

    public boolean isEmpty() {
        return steps.getFirst().reached() == 0 && funnel.before().isEmpty();
    }

    /// The filter as the end of an address: `place=15.71.10&trade=&…`.
    public String query() {
        return FunnelQuery.of(filter);
    }
}

package id.renteng.web.insight;

import id.renteng.insight.FunnelFilter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// The filter of the funnel in the address of its pages: read from it, and written as the end of one.
@ControllerAdvice(assignableTypes = {DashboardPages.class, BreakdownPages.class, BeforePages.class})
class FunnelQuery {

    @ModelAttribute
    FunnelFilter filter(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String trade,
            @RequestParam(defaultValue = "") String facilitator,
            @RequestParam(defaultValue = "") String bank,
            @RequestParam(defaultValue = "") String month) {
        return new FunnelFilter(place, trade, facilitator, bank, month);
    }

    /// `place=15.71.10&trade=&…`
    static String of(FunnelFilter filter) {
        return "place=" + filter.place() + "&trade=" + filter.trade() + "&facilitator=" + filter.facilitator()
                + "&bank=" + filter.bank() + "&month=" + filter.month();
    }
}

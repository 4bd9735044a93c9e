package id.renteng.web.insight;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.insight.Breakdown;
import id.renteng.insight.Duties;
import id.renteng.insight.FunnelFilter;
import id.renteng.insight.FunnelGroup;
import id.renteng.insight.FunnelStage;
import id.renteng.insight.Insight;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.registry.Regions;
import id.renteng.web.Choice;
import id.renteng.web.Documents;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.Sheets;
import id.renteng.web.insight.DashboardPage.Duty;
import id.renteng.web.insight.DashboardPage.Register;
import id.renteng.web.insight.FunnelListPage.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The funnel of the programme, in the part of the city that its reader works in, the list behind each of its figures,
/// and both on paper and as files.
@Controller
@RequestMapping("/dashboard")
class DashboardPages {

    private static final int OLDEST = 10;
    private static final int NEXT = 5;

    private final Insight insight;
    private final Regions regions;
    private final RowNames names;
    private final Documents documents;

    DashboardPages(Insight insight, Regions regions, RowNames names, Documents documents) {
        this.insight = insight;
        this.regions = regions;
        this.names = names;
        this.documents = documents;
    }

    @GetMapping
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView show(FunnelFilter filter, Actor by) {
        return new Page("insight/dashboard", page(filter, by.area()));
    }

    /// One page A4 for the mayor.
    @GetMapping("/funnel.pdf")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> print(FunnelFilter filter, Actor by) {
        return documents.pdf("corong", "document/funnel", page(filter, by.area()));
    }

    @GetMapping("/groups")
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView groups(
            @RequestParam(defaultValue = "FORMED") FunnelStage stage,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "") String reason,
            FunnelFilter filter,
            Actor by) {
        var query = "stage=" + stage + "&waiting=" + waiting + "&reason=" + reason + "&" + FunnelQuery.of(filter);
        var rows = rows(stage, waiting, reason, filter, by.area());
        var asked = names.asked(filter, insight.funnel(by.area()).where(filter));
        return new Page("insight/groups", new FunnelListPage(stage.name(), waiting, reason, asked, rows, query));
    }

    @GetMapping("/groups.csv")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "FORMED") FunnelStage stage,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "") String reason,
            FunnelFilter filter,
            Locale language,
            Actor by) {
        return Sheets.csv("corong", sheet(rows(stage, waiting, reason, filter, by.area()), language));
    }

    @GetMapping("/groups.xlsx")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> xlsx(
            @RequestParam(defaultValue = "FORMED") FunnelStage stage,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "") String reason,
            FunnelFilter filter,
            Locale language,
            Actor by) {
        return Sheets.xlsx("corong", sheet(rows(stage, waiting, reason, filter, by.area()), language));
    }

    private List<List<Object>> sheet(List<Row> rows, Locale language) {
        return FunnelSheet.of(rows, documents.words(language));
    }

    private List<Row> rows(FunnelStage stage, boolean waiting, String reason, FunnelFilter filter, Area area) {
        return insight.behind(area, stage, waiting, reason, filter).stream()
                .map(group -> Row.of(group, regions.nameOf(group.kelurahan())))
                .toList();
    }

    private DashboardPage page(FunnelFilter filter, Area area) {
        var hers = insight.funnel(area);
        var chosen = hers.where(filter);
        var duties = insight.duties(area);
        var oldest = chosen.groups().stream()
                .filter(group -> group.who() != null)
                .sorted(Comparator.comparing(FunnelGroup::since).thenComparing(FunnelGroup::name))
                .limit(OLDEST)
                .toList();
        return new DashboardPage(
                chosen,
                chosen.steps(),
                chosen.next().stream().limit(NEXT).toList(),
                oldest,
                lines(duties),
                insight.money(area),
                area.isCity() ? new Register(duties.people(), duties.businesses()) : null,
                !area.isCity(),
                filter,
                names.asked(filter, chosen),
                places(filter, area),
                names.of(Breakdown.TRADE, hers.keys(Breakdown.TRADE)),
                names.of(Breakdown.FACILITATOR, hers.keys(Breakdown.FACILITATOR)),
                names.of(Breakdown.BANK, hers.keys(Breakdown.BANK)),
                names.of(Breakdown.MONTH, hers.keys(Breakdown.MONTH)).reversed());
    }

    private static List<Duty> lines(Duties duties) {
        return Stream.of(
                        new Duty("insight.duty.requests", duties.requests(), "/data-requests"),
                        new Duty("insight.duty.breaches", duties.breaches(), "/breaches"),
                        new Duty("insight.duty.permits", duties.permits(), "/ending-permits"),
                        new Duty("insight.duty.consents", duties.consents(), "/consent-renewals"))
                .filter(duty -> duty.count() > 0)
                .toList();
    }

    /// The districts, and under the one chosen its wards.
    private List<Choice> places(FunnelFilter filter, Area area) {
        var places = new ArrayList<Choice>();
        for (var district : regions.kecamatan()) {
            var wards = regions.kelurahan().stream()
                    .filter(ward -> ward.kecamatan().equals(district.code()) && area.covers(ward.code()))
                    .toList();
            if (wards.isEmpty()) continue;
            places.add(new Choice(district.code(), district.name()));
            if (!filter.place().startsWith(district.code())) continue;
            wards.forEach(ward -> places.add(new Choice(ward.code(), "– " + ward.name())));
        }
        return places;
    }
}

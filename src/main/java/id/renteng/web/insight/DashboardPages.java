package id.renteng.web.insight;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.insight.FunnelStage;
import id.renteng.insight.Insight;
import id.renteng.registry.Businesses;
import id.renteng.registry.People;
import id.renteng.registry.Regions;
import id.renteng.web.Choice;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.insight.FunnelListPage.Row;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The funnel of the programme, and the list behind each of its figures.
@Controller
@RequestMapping("/dashboard")
class DashboardPages {

    private final Insight insight;
    private final People people;
    private final Businesses businesses;
    private final Regions regions;
    private final Clock clock;

    DashboardPages(Insight insight, People people, Businesses businesses, Regions regions, Clock clock) {
        this.insight = insight;
        this.people = people;
        this.businesses = businesses;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView show(@RequestParam(defaultValue = "") String kecamatan) {
        var districts = regions.kecamatan().stream()
                .map(district -> new Choice(district.code(), district.name()))
                .toList();
        return new Page(
                "insight/dashboard",
                new DashboardPage(
                        insight.funnel().in(kecamatan).steps(),
                        insight.money(),
                        people.count(),
                        businesses.count(),
                        districts,
                        kecamatan,
                        clock.instant()));
    }

    @GetMapping("/groups")
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView groups(
            @RequestParam(defaultValue = "FORMED") FunnelStage stage,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String kecamatan) {
        var rows = insight.behind(stage, waiting, reason, kecamatan).stream()
                .map(group -> Row.of(group, regions.nameOf(group.kelurahan())))
                .toList();
        return new Page("insight/groups", new FunnelListPage(stage.name(), waiting, reason, rows));
    }
}

package id.renteng.web.insight;

import id.renteng.groups.CoachedGroups;
import id.renteng.insight.Funnel;
import id.renteng.insight.FunnelStage;
import id.renteng.insight.Insight;
import id.renteng.kernel.Area;
import id.renteng.kernel.Role;
import id.renteng.readiness.CallBacks;
import id.renteng.registry.People;
import id.renteng.registry.Regions;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.insight.PublicPage.District;
import id.renteng.web.insight.PublicPage.Inaugurated;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The page for everybody: what the programme does, in figures that point at nobody.
@Controller
class PublicPages {

    private final Insight insight;
    private final CoachedGroups groups;
    private final CallBacks callBacks;
    private final People people;
    private final Regions regions;
    private final Clock clock;

    PublicPages(
            Insight insight, CoachedGroups groups, CallBacks callBacks, People people, Regions regions, Clock clock) {
        this.insight = insight;
        this.groups = groups;
        this.callBacks = callBacks;
        this.people = people;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/public")
    @For(Role.PUBLIC)
    ModelAndView show() {
        var funnel = insight.funnel(Area.CITY);
        var inaugurated = groups.list(Area.CITY, "", "INAUGURATED").stream()
                .map(group -> new Inaugurated(
                        group.details().name(), regions.nameOf(group.details().kelurahan())))
                .toList();
        return new Page(
                "insight/public",
                new PublicPage(
                        funnel.steps(),
                        insight.money(Area.CITY),
                        people.count(),
                        districts(funnel),
                        inaugurated,
                        callBacks.seeds(),
                        clock.instant()));
    }

    private List<District> districts(Funnel funnel) {
        return regions.kecamatan().stream()
                .map(district -> {
                    var here = funnel.in(district.code());
                    return new District(
                            district.name(),
                            PublicPage.shown(here.groups().size()),
                            PublicPage.shown(here.reached(FunnelStage.READY).size()));
                })
                .toList();
    }
}

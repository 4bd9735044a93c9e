package id.renteng.web.insight;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.insight.FunnelFilter;
import id.renteng.insight.Insight;
import id.renteng.insight.Unformed;
import id.renteng.kernel.Actor;
import id.renteng.registry.Regions;
import id.renteng.web.Documents;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.Sheets;
import id.renteng.web.Text;
import id.renteng.web.insight.BeforePage.Club;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The list before the first stage of the funnel: coached groups whose members are in no loan group yet.
@Controller
@RequestMapping("/dashboard")
class BeforePages {

    private static final List<String> COLUMNS =
            List.of("coached-group", "kelurahan", "members", "alone", "since", "waits", "who");

    private final Insight insight;
    private final RowNames names;
    private final Regions regions;
    private final Documents documents;

    BeforePages(Insight insight, RowNames names, Regions regions, Documents documents) {
        this.insight = insight;
        this.names = names;
        this.regions = regions;
        this.documents = documents;
    }

    @GetMapping("/before")
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView show(@RequestParam(defaultValue = "") String why, FunnelFilter filter, Actor by) {
        return new Page("insight/before", page(why, filter, by));
    }

    @GetMapping("/before.csv")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String why, FunnelFilter filter, Locale language, Actor by) {
        return Sheets.csv("belum-berkelompok", sheet(page(why, filter, by), documents.words(language)));
    }

    @GetMapping("/before.xlsx")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> xlsx(
            @RequestParam(defaultValue = "") String why, FunnelFilter filter, Locale language, Actor by) {
        return Sheets.xlsx("belum-berkelompok", sheet(page(why, filter, by), documents.words(language)));
    }

    private BeforePage page(String why, FunnelFilter filter, Actor by) {
        var chosen = insight.funnel(by.area()).where(filter);
        var clubs = chosen.before(why).stream()
                .map(club -> new Club(club, regions.nameOf(club.kelurahan())))
                .toList();
        return new BeforePage(why, names.asked(filter, chosen), clubs, FunnelQuery.of(filter));
    }

    private static List<List<Object>> sheet(BeforePage page, Text t) {
        var headings = COLUMNS.stream()
                .map(column -> (Object) t.of("insight.file." + column))
                .toList();
        return Stream.concat(
                        Stream.of(headings), page.clubs().stream().map(club -> cells(club.of(), club.kelurahan(), t)))
                .toList();
    }

    private static List<Object> cells(Unformed club, String kelurahan, Text t) {
        return List.of(
                club.name(),
                kelurahan,
                club.members(),
                club.alone(),
                club.since(),
                t.of("insight.before.why." + club.why().name()),
                t.of("role." + club.why().who().name()));
    }
}

package id.renteng.web.insight;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.access.User;
import id.renteng.access.Users;
import id.renteng.insight.Funnel;
import id.renteng.insight.FunnelFilter;
import id.renteng.insight.FunnelGroup;
import id.renteng.insight.FunnelStage;
import id.renteng.insight.Insight;
import id.renteng.registry.Businesses;
import id.renteng.registry.People;
import id.renteng.registry.Regions;
import id.renteng.web.Choice;
import id.renteng.web.Documents;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.insight.FunnelListPage.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The funnel of the programme, the list behind each of its figures, and both on paper and as files.
@Controller
@RequestMapping("/dashboard")
class DashboardPages {

    private static final int OLDEST = 10;
    private static final int NEXT = 5;

    private final Insight insight;
    private final People people;
    private final Businesses businesses;
    private final Regions regions;
    private final Users users;
    private final Documents documents;

    DashboardPages(
            Insight insight, People people, Businesses businesses, Regions regions, Users users, Documents documents) {
        this.insight = insight;
        this.people = people;
        this.businesses = businesses;
        this.regions = regions;
        this.users = users;
        this.documents = documents;
    }

    @ModelAttribute
    FunnelFilter filter(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String trade,
            @RequestParam(defaultValue = "") String facilitator,
            @RequestParam(defaultValue = "") String bank,
            @RequestParam(defaultValue = "") String month) {
        return new FunnelFilter(place, trade, facilitator, bank, month);
    }

    @GetMapping
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView show(FunnelFilter filter) {
        return new Page("insight/dashboard", page(filter));
    }

    /// One page A4 for the mayor.
    @GetMapping("/funnel.pdf")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> print(FunnelFilter filter) {
        return documents.pdf("corong", "document/funnel", page(filter));
    }

    @GetMapping("/groups")
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView groups(
            @RequestParam(defaultValue = "FORMED") FunnelStage stage,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "") String reason,
            FunnelFilter filter) {
        var query = "stage=" + stage + "&waiting=" + waiting + "&reason=" + reason + "&" + FunnelListPage.query(filter);
        var rows = rows(stage, waiting, reason, filter);
        return new Page("insight/groups", new FunnelListPage(stage.name(), waiting, reason, rows, query));
    }

    @GetMapping("/groups.csv")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "FORMED") FunnelStage stage,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "") String reason,
            FunnelFilter filter) {
        return FunnelFiles.csv(rows(stage, waiting, reason, filter));
    }

    @GetMapping("/groups.xlsx")
    @For({OFFICER, HEAD, AUDITOR})
    ResponseEntity<byte[]> xlsx(
            @RequestParam(defaultValue = "FORMED") FunnelStage stage,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "") String reason,
            FunnelFilter filter) {
        return FunnelFiles.xlsx(rows(stage, waiting, reason, filter));
    }

    private List<Row> rows(FunnelStage stage, boolean waiting, String reason, FunnelFilter filter) {
        return insight.behind(stage, waiting, reason, filter).stream()
                .map(group -> Row.of(group, regions.nameOf(group.kelurahan())))
                .toList();
    }

    private DashboardPage page(FunnelFilter filter) {
        var city = insight.funnel();
        var chosen = city.where(filter);
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
                insight.money(),
                people.count(),
                businesses.count(),
                filter,
                places(filter),
                choices(city, FunnelGroup::trade),
                facilitators(city),
                choices(city, FunnelGroup::bank),
                choices(city, FunnelGroup::month).reversed());
    }

    /// The districts, and under the one chosen its wards.
    private List<Choice> places(FunnelFilter filter) {
        var places = new ArrayList<Choice>();
        for (var district : regions.kecamatan()) {
            places.add(new Choice(district.code(), district.name()));
            if (!filter.place().startsWith(district.code())) continue;
            regions.kelurahan().stream()
                    .filter(ward -> ward.kecamatan().equals(district.code()))
                    .forEach(ward -> places.add(new Choice(ward.code(), "– " + ward.name())));
        }
        return places;
    }

    private List<Choice> facilitators(Funnel city) {
        var names =
                users.all().stream().collect(Collectors.toMap(user -> user.id().value(), User::name));
        return city.kinds(FunnelGroup::facilitator).stream()
                .map(id -> new Choice(id.toString(), names.getOrDefault(id, "–")))
                .toList();
    }

    private static <T extends Comparable<? super T>> List<Choice> choices(Funnel city, Function<FunnelGroup, T> kind) {
        return city.kinds(kind).stream()
                .map(Object::toString)
                .filter(code -> !code.isEmpty())
                .map(code -> new Choice(code, code))
                .toList();
    }
}

package id.renteng.browser;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import id.renteng.browser.Browser.Screen;
import id.renteng.browser.Browser.Visit;
import id.renteng.kernel.Role;
import id.renteng.registry.ReadableNiks;
import id.renteng.web.For;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page, found by itself, in a real browser: as each role that may read it, on a phone and on a desk. What fails
/// is listed whole, one line per page.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({Town.class, TownBank.class, Borrowers.class, ReadableNiks.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTests {

    /// In kilobytes. Members and the public pay for every one of them.
    private static final int LIGHT_COLD_MAX = 60;

    private static final int LIGHT_WARM_MAX = 15;
    private static final int WORK_COLD_MAX = 180;

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final Set<String> photographed = new HashSet<>();
    private final Set<String> examined = new HashSet<>();
    private Browser browser;

    @BeforeAll
    void start() {
        browser = Browser.start(port);
        town.build();
    }

    @AfterAll
    void stop() {
        if (browser != null) browser.close();
    }

    @Test
    void every_page_on_a_phone_is_open_to_all_fits_and_is_cheap() {
        var wrong = new ArrayList<String>();
        var weighed = new HashSet<String>();
        for (var role : Role.values()) {
            try (var visit = signedIn(role, Screen.PHONE)) {
                for (var path : paths(role, visit)) {
                    if (isLight(role) || weighed.add(path)) {
                        weigh(visit, role, path).forEach(problem -> wrong.add(role + " " + path + " " + problem));
                    }
                    look(visit, role, path).forEach(problem -> wrong.add(role + " " + path + " " + problem));
                    if (isLight(role)) {
                        weighAgain(visit).forEach(problem -> wrong.add(role + " " + path + " " + problem));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// Once each, in English, as the first role that may read it: what roles change was seen on the phone.
    @Test
    void every_page_on_a_desk_is_open_to_all_and_fits_and_its_forms_refuse_nonsense() {
        var wrong = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var role : Role.values()) {
            try (var visit = signedIn(role, Screen.DESK)) {
                visit.open("/sign-in?lang=en");
                for (var path : paths(role, visit)) {
                    if (!seen.add(path)) continue;
                    look(visit, role, path).forEach(problem -> wrong.add(role + " " + path + " " + problem));
                    if (role == Role.PUBLIC) continue;
                    Forms.problems(visit.page()).forEach(problem -> wrong.add(role + " " + path + " " + problem));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// The steps of a meeting sheet are answers to a form, so no address leads to them.
    @Test
    void the_sheet_of_a_meeting_fits_step_by_step() {
        var wrong = new ArrayList<String>();
        for (var screen : Screen.values()) {
            try (var visit = signedIn(Role.CHAIR, screen)) {
                visit.open("/loans/" + town.ids(Role.CHAIR).get("/loans/") + "/meetings/new");
                for (var paid : visit.page().locator("input[name^=paid-]").all()) paid.fill("0");
                visit.page().locator("#sheet ~ button").click();
                visit.page().locator("section[id^=short-]").first().waitFor();
                wrong.addAll(look(visit, "CHAIR-shortfall"));
                visit.page().locator("input[value=arrear]").first().check();
                visit.page().getByRole(AriaRole.BUTTON).getByText("Lanjut").click();
                visit.page().locator(".govuk-error-summary").waitFor();
                wrong.addAll(look(visit, "CHAIR-shortfall-unexplained"));
                for (var reason : visit.page().locator("select[name^=reason-]").all()) reason.selectOption("ILLNESS");
                for (var day : visit.page().locator("input[name^=promised-]").all()) day.fill("2999-01-01");
                visit.page().getByRole(AriaRole.BUTTON).getByText("Lanjut").click();
                visit.page().locator("#cash").waitFor();
                wrong.addAll(look(visit, "CHAIR-check"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> look(Visit visit, String name) {
        return visit.problems(name).stream()
                .map(problem -> name + " " + problem)
                .toList();
    }

    /// What axe has to say is asked once of a page that several roles find the same, and of each menu.
    private List<String> look(Visit visit, Role role, String path) {
        var status = visit.open(path);
        if (photographed.add(path + visit.screen())) visit.photograph(role + path);
        var wrong = new ArrayList<String>();
        if (status != 200) wrong.add("status " + status);
        var language = visit.screen() == Screen.DESK ? "en" : "id";
        if (!language.equals(visit.page().getAttribute("html", "lang"))) wrong.add("is not in " + language);
        if (visit.sidewaysScroll() > 0) wrong.add("scrolls sideways by " + visit.sidewaysScroll());
        boolean isNew = examined.add(visit.screen() + visit.inside("main"));
        if (examined.add(visit.screen() + visit.inside(".menu")) || isNew) wrong.addAll(visit.barriers());
        return wrong;
    }

    /// On a first visit.
    private static List<String> weigh(Visit visit, Role role, String path) {
        visit.forgetFiles();
        visit.open(path);
        var cold = visit.bytes() / 1000;
        var wrong = new ArrayList<String>();
        if (cold == 0) wrong.add("was not weighed");
        if (cold > (isLight(role) ? LIGHT_COLD_MAX : WORK_COLD_MAX)) wrong.add("costs " + cold + " KB at first");
        return wrong;
    }

    /// With the files at hand, as the page was opened last.
    private static List<String> weighAgain(Visit visit) {
        var warm = visit.bytes() / 1000;
        return warm > LIGHT_WARM_MAX ? List.of("costs " + warm + " KB again") : List.of();
    }

    private static boolean isLight(Role role) {
        return role == Role.PUBLIC || role == Role.MEMBER;
    }

    private Visit signedIn(Role role, Screen screen) {
        var visit = browser.visit(screen);
        if (role != Role.PUBLIC) visit.signIn(Town.username(role), Town.PASSWORD);
        return visit;
    }

    /// What is built for this role, and what her menu and the foot of the page promise her.
    private Set<String> paths(Role role, Visit visit) {
        visit.open("/sign-in");
        var paths = built(role).collect(toCollection(TreeSet::new));
        paths.addAll(promised(visit));
        for (var section : promised(visit)) {
            visit.open(section);
            paths.addAll(promised(visit));
        }
        return paths;
    }

    private static List<String> promised(Visit visit) {
        return visit.page().locator(".menu__link, .bottom a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private Stream<String> built(Role role) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("id.renteng."))
                .filter(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method.name().equals("GET")))
                .filter(entry -> mayRead(role, entry.getValue().getMethodAnnotation(For.class)))
                .flatMap(entry -> entry.getKey().getPathPatternsCondition().getPatternValues().stream())
                .filter(path -> !path.startsWith("/api/"))
                .filter(path -> !path.matches(".*\\.[a-z]+"))
                .flatMap(path -> filled(path, role));
    }

    /// A public page is looked at once, by the public: for others it is the same with a menu.
    private static boolean mayRead(Role role, For who) {
        return Set.of(who.value()).contains(role);
    }

    /// Nothing if she has no such thing in town.
    private Stream<String> filled(String path, Role role) {
        var ids = town.ids(role);
        var whole = path;
        for (int variable = path.indexOf('{'); variable >= 0; variable = path.indexOf('{', variable + 1)) {
            var name = path.substring(variable, path.indexOf('}', variable) + 1);
            var id = ids.getOrDefault(path.substring(0, variable), ids.get(name));
            if (id == null) return Stream.empty();
            whole = whole.replace(name, id);
        }
        return Stream.of(whole);
    }
}

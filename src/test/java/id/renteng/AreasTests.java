package id.renteng;

import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import id.renteng.access.AreaRefusal;
import id.renteng.access.SignedInUsers;
import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.financing.ApplicationId;
import id.renteng.financing.BorrowingTown;
import id.renteng.financing.PaidOut;
import id.renteng.groups.ChairChangeId;
import id.renteng.groups.ChairChanges;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.Compositions;
import id.renteng.groups.Compositions.Officers;
import id.renteng.groups.Formation;
import id.renteng.groups.FormationId;
import id.renteng.groups.Formations;
import id.renteng.groups.GroupAccountId;
import id.renteng.groups.GroupAccounts;
import id.renteng.groups.LeavingReason;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.NewGroupAccount;
import id.renteng.groups.Town;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.KeyChangeId;
import id.renteng.registry.KeyChanges;
import id.renteng.registry.People;
import id.renteng.registry.PeopleQuery;
import id.renteng.web.For;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Who works in one part of the city meets nothing of another part, and a chair or member of another group nothing of
/// this one: every route with a group, a person, an application or a loan in its address, found by itself, and every
/// command behind it.
@SpringBootTest
@AutoConfigureMockMvc(print = org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint.NONE)
@Import({PaidOut.class, BorrowingTown.class})
class AreasTests {

    private static final Area LEGOK = new Area(Set.of("15.71.10.1003"));
    private static final Area DANAU_SIPIN = new Area(Set.of("15.71.10"));
    private static final Area PELAYANGAN = new Area(Set.of("15.71.05"));
    /// A class is for the whole city; whoever is in it lives in a part of it.
    private static final String CLASS = "/classes/{id}";

    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    MockMvc web;

    @Autowired
    PaidOut paidOut;

    @Autowired
    BorrowingTown borrowers;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    Compositions compositions;

    @Autowired
    People people;

    @Autowired
    Users users;

    @Autowired
    JdbcClient db;

    @Autowired
    ChairChanges chairs;

    @Autowired
    GroupAccounts groupAccounts;

    @Autowired
    KeyChanges keyChanges;

    @Autowired
    Formations formations;

    @Autowired
    Clock clock;

    private PaidOut.Group group;
    private ApplicationId application;
    private ChairChangeId chairChange;
    private GroupAccountId accountChange;
    private KeyChangeId numberChange;
    private FormationId draft;

    @BeforeEach
    void lend() {
        group = paidOut.group(Town.unique("Wilayah"));
        application = borrowers.sent(borrowers.group());
        ask();
    }

    /// What waits for a second person, and a draft of another officer.
    private void ask() {
        var members = group.people();
        var officers = new Officers(members.get(3), members.get(1), members.get(2));
        chairChange = Town.done(chairs.propose(group.id(), officers, LocalDate.now(clock), "Musyawarah", OFFICER));
        if (groupAccounts.of(group.id()).isEmpty()) Town.done(groupAccounts.record(group.id(), account(), OFFICER));
        Town.done(groupAccounts.propose(group.id(), account(), OFFICER));
        accountChange = groupAccounts.waiting(null, 1_000, Town.HEAD).stream()
                .filter(one -> one.group().equals(group.id()))
                .findFirst()
                .orElseThrow()
                .account()
                .id();
        numberChange = Town.done(keyChanges.proposePhone(members.getLast(), "0812 7400 1571", OFFICER));
        var club = groups.find(group.id()).orElseThrow().details().coachedGroup();
        var begun = Formation.of(club, Town.unique("Draf"), MARCH, List.of());
        Town.done(formations.save(begun, OFFICER));
        draft = begun.id();
    }

    private static NewGroupAccount account() {
        var number = "66" + ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L);
        return new NewGroupAccount("Bank Jambi", number, "Klp Melati", MARCH);
    }

    private record Route(HttpMethod method, String path, HandlerMethod handler) {

        boolean letsIn(Role role) {
            return Set.of(handler.getMethodAnnotation(For.class).value()).contains(role);
        }
    }

    @Test
    void what_lies_in_another_part_of_the_city_is_not_there() throws Exception {
        var wrong = new ArrayList<String>();
        var routes = routes();
        assertThat(routes).hasSizeGreaterThan(40).anyMatch(route -> route.path().startsWith("/classes/"));
        for (var route : routes) {
            for (var role : List.of(Role.OFFICER, Role.VERIFIER)) {
                if (!route.letsIn(role)) continue;
                int status = ask(route, SignedInUsers.of(role, PELAYANGAN));
                if (status != 404) wrong.add("%s %s as %s: %d".formatted(route.method(), route.path(), role, status));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_of_another_group_is_not_there_for_its_chair_and_its_members() throws Exception {
        var other = paidOut.group(Town.unique("Lain"));
        var strangers = Map.of(
                Role.CHAIR, SignedInUsers.of(Role.CHAIR, other.person('A').value()),
                Role.MEMBER, SignedInUsers.of(Role.MEMBER, other.person('H').value()));
        var wrong = new ArrayList<String>();
        int asked = 0;
        for (var route : routes()) {
            for (var stranger : strangers.entrySet()) {
                if (!route.letsIn(stranger.getKey())) continue;
                asked++;
                int status = ask(route, stranger.getValue());
                if (status != 404 && status != 403)
                    wrong.add("%s %s as %s: %d".formatted(route.method(), route.path(), stranger.getKey(), status));
            }
        }
        assertThat(asked).isGreaterThan(40);
        assertThat(wrong).isEmpty();
        var chair = SignedInUsers.of(Role.CHAIR, group.person('A').value());
        assertThat(ask(page("/loans/" + group.loan().value()), chair)).isEqualTo(200);
    }

    @Test
    void her_own_part_is_there_by_ward_and_by_district() throws Exception {
        var home = "/loan-groups/" + group.id().value();
        for (var area : List.of(LEGOK, DANAU_SIPIN)) {
            for (var path : List.of(home, "/loans/" + group.loan().value(), "/people/" + person())) {
                assertThat(ask(page(path), SignedInUsers.of(Role.OFFICER, area)))
                        .as(path)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void a_command_asks_for_the_area_itself_also_of_ids_inside_what_it_is_given() {
        var stranger = officer(PELAYANGAN);
        var member = group.people().getLast();
        assertThatThrownBy(() -> compositions.leave(group.id(), member, MARCH, LeavingReason.MOVED, stranger))
                .isInstanceOf(NoSuchElementException.class);
        var club = groups.find(group.id()).orElseThrow().details().coachedGroup();
        var asked = Town.asked(club, Town.unique("Luar"), group.people());
        assertThatThrownBy(() -> groups.form(asked, MARCH, stranger)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> groups.seenBy(stranger, group.id())).isInstanceOf(NoSuchElementException.class);
        assertThat(compositions.leave(group.id(), member, MARCH, LeavingReason.MOVED, officer(LEGOK)))
                .isInstanceOf(Result.Refused.class);
    }

    @Test
    void lists_hold_what_lies_in_the_area() {
        assertThat(groups.list(PELAYANGAN, "", "", "", 10_000))
                .noneMatch(one -> one.details().kelurahan().startsWith("15.71.10"));
        assertThat(groups.list(LEGOK, "", "", "", 10_000))
                .isNotEmpty()
                .allMatch(one -> one.details().kelurahan().equals("15.71.10.1003"));
        assertThat(groups.counts(PELAYANGAN, "15.71.10")).isEmpty();
        assertThat(people.search(new PeopleQuery("Ibu", "", "", PELAYANGAN), null, 100))
                .noneMatch(one -> one.kelurahan().startsWith("15.71.10"));
    }

    @Test
    void an_administrator_assigns_areas_to_officers_and_verifiers_only() {
        var name = Town.unique("wilayah").replace(' ', '.');
        var officer =
                Town.done(users.add(new NewUser(name, "Bu Dedi", Role.OFFICER, null, null), "x".repeat(12), ADMIN));
        Town.done(users.assign(officer.id(), LEGOK, ADMIN));
        assertThat(users.find(officer.id()).orElseThrow().actor().area()).isEqualTo(LEGOK);
        var head = Town.done(users.add(new NewUser(name + "k", "Pak", Role.HEAD, null, null), "x".repeat(12), ADMIN));
        assertThat(users.assign(head.id(), LEGOK, ADMIN)).isEqualTo(Result.refused(new AreaRefusal.NotByPlace()));
    }

    private Route page(String path) {
        return new Route(HttpMethod.GET, path, routes().getFirst().handler());
    }

    private int ask(Route route, UserDetails by) throws Exception {
        var asked = request(route.method(), route.path()).with(user(by));
        if (!route.method().equals(HttpMethod.GET)) {
            asked.with(csrf()).param("key", UUID.randomUUID().toString());
            filledIn().forEach(asked::param);
        }
        return web.perform(asked).andReturn().getResponse().getStatus();
    }

    /// What forms ask most, so that it is the act itself that says no and not the form.
    private Map<String, String> filledIn() {
        return Map.of(
                "on", MARCH.toString(),
                "sure", "yes",
                "agree", "yes",
                "payer", person(),
                "amount", "100.000",
                "received", "100.000",
                "reason", "Salah catat",
                "words", "Empat juta sebulan",
                "again", "6612345678");
    }

    private static Actor officer(Area area) {
        return new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null, area);
    }

    private String person() {
        return group.people().getFirst().value().toString();
    }

    /// Every route about something of this group, with the ids filled in.
    private List<Route> routes() {
        var club = groups.find(group.id()).orElseThrow().details().coachedGroup();
        var ids = Map.ofEntries(
                Map.entry("/loan-groups/{id}", group.id().value().toString()),
                Map.entry("/coached-groups/{id}", club.value().toString()),
                Map.entry("/people/{id}", person()),
                Map.entry("/people/{person}", person()),
                Map.entry("/applications/{id}", application.value().toString()),
                Map.entry("/loans/{id}", group.loan().value().toString()),
                Map.entry("/key-changes/chairs/{change}", chairChange.value().toString()),
                Map.entry(
                        "/key-changes/group-accounts/{change}",
                        accountChange.value().toString()),
                Map.entry("/key-changes/numbers/{change}", numberChange.value().toString()),
                Map.entry(CLASS, new UUID(0, 404).toString()),
                Map.entry("/to-tell/{person}", person()),
                Map.entry("/my-group-questions/{id}", draft.value().toString()),
                Map.entry("/formations/{id}", draft.value().toString()));
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("id.renteng."))
                .flatMap(entry -> entry.getKey().getPathPatternsCondition().getPatternValues().stream()
                        .flatMap(path -> filled(path, ids))
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> new Route(method.asHttpMethod(), path, entry.getValue()))))
                .toList();
    }

    private Stream<String> filled(String path, Map<String, String> ids) {
        return ids.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .filter(entry -> !entry.getKey().equals(CLASS) || path.contains("{person}"))
                .map(entry -> entry.getKey().replaceAll("\\{.*}", entry.getValue())
                        + path.substring(entry.getKey().length())
                                .replace("{person}", person())
                                .replaceAll("\\{[^}]*}", new UUID(0, 404).toString()));
    }
}

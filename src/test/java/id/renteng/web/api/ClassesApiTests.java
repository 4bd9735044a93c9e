package id.renteng.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.NewPerson;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.training.ClassChanges;
import id.renteng.training.ClassId;
import id.renteng.training.Classes;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.TrainingClass;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// A training centre's own program reads participants and sends who was there and who passed.
@SpringBootTest
@AutoConfigureMockMvc
class ClassesApiTests {

    private static final String PASSWORD = "kata-sandi-panjang";
    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);
    private static final Actor ACTING = new Actor(new UUID(0, 4), "Pak Hendra", Role.TRAINER, null, null);
    private static final Actor OFFICE = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    MockMvcTester web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Users users;

    @Autowired
    Classes classes;

    @Autowired
    ClassChanges changes;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    private PersonId sari;
    private ClassId id;

    @BeforeEach
    void a_class_with_one_participant() {
        for (var role : List.of(Role.TRAINER, Role.AUDITOR, Role.VERIFIER)) {
            users.add(new NewUser(name(role), "Program", role, null, null), PASSWORD, ADMIN);
        }
        sari = RegisteredPeople.register(db, "Sari Program");
        var planned = classes.plan(new NewClass("pembukuan", "balikat", List.of(MONDAY), 16), ACTING);
        id = ((Done<TrainingClass, ?>) planned).value().id();
        classes.enrol(id, Set.of(sari), MONDAY, ACTING);
    }

    @Test
    void participants_are_read_with_masked_numbers() {
        assertThat(get("/api/classes?page=1", Role.AUDITOR)).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
        assertThat(get("/api/classes/" + id.value() + "/participants", Role.AUDITOR))
                .hasStatusOk()
                .bodyText()
                .contains(sari.value().toString(), "Sari Program", "1571••••••••0012");
    }

    @Test
    void a_cancelled_class_is_told_from_one_that_was_held() {
        var later = classes.plan(new NewClass("video", "balikat", List.of(LocalDate.of(2094, 3, 2)), 16), ACTING);
        var cancelled = ((Done<TrainingClass, ?>) later).value().id();
        changes.cancel(cancelled, "Pelatih sakit", ACTING);
        assertThat(get("/api/classes?closed=true", Role.AUDITOR))
                .bodyText()
                .containsPattern("\"id\":\"%s\"[^}]*\"cancelled\":true".formatted(cancelled.value()));
        assertThat(get("/api/classes?page=1", Role.AUDITOR))
                .bodyText()
                .containsPattern("\"id\":\"%s\"[^}]*\"cancelled\":false".formatted(id.value()));
    }

    @Test
    void what_was_sent_twice_is_done_once() {
        var key = UUID.randomUUID();
        var present = "{\"session\": \"2026-03-02\", \"present\": [\"%s\"]}".formatted(sari.value());
        assertThat(send("attendance", key, present, Role.TRAINER))
                .hasStatusOk()
                .bodyText()
                .contains("\"2026-03-02\":true");
        classes.attend(id, MONDAY, Set.of(), ACTING);
        assertThat(send("attendance", key, present, Role.TRAINER))
                .as("the correction made in between stays")
                .hasStatusOk()
                .bodyText()
                .contains("\"2026-03-02\":false");
        assertThat(send(
                        "attendance",
                        key,
                        present.replace(
                                sari.value().toString(), UUID.randomUUID().toString()),
                        Role.TRAINER))
                .hasStatus(409)
                .bodyText()
                .contains("KeyUsed");
    }

    @Test
    void people_are_put_on_the_list_by_id_once_and_all_or_none() {
        var rina = RegisteredPeople.register(db, "Rina Program").value();
        var key = UUID.randomUUID();
        var body = "{\"on\": \"2026-03-02\", \"people\": [\"%s\"]}".formatted(rina);
        assertThat(send("participants", key, body, Role.AUDITOR)).hasStatus(403);
        assertThat(send("participants", key, body, Role.TRAINER))
                .hasStatusOk()
                .bodyText()
                .contains("Rina Program", "Sari Program", "1571••••••••0012");
        assertThat(send("participants", key, body, Role.TRAINER))
                .as("the same again changes nothing")
                .hasStatusOk();
        assertThat(classes.find(id).orElseThrow().participants()).hasSize(2);
        assertThat(send("participants", UUID.randomUUID(), body, Role.TRAINER))
                .hasStatus(409)
                .bodyText()
                .contains("AlreadyEnrolled");
        var stranger = body.replace(rina.toString(), UUID.randomUUID().toString());
        assertThat(send("participants", key, stranger, Role.TRAINER))
                .hasStatus(409)
                .bodyText()
                .contains("KeyUsed");
        assertThat(send("participants", UUID.randomUUID(), stranger, Role.TRAINER))
                .as("nobody by that id")
                .hasStatus(404);
        assertThat(send("participants", UUID.randomUUID(), "{\"on\": \"2026-03-02\"}", Role.TRAINER))
                .hasStatus(409)
                .bodyText()
                .contains("NobodyChosen");
    }

    @Test
    void people_are_found_by_their_identity_number_which_no_answer_repeats() {
        var known = "1571015703859044";
        var dewi = new NewPerson("Dewi Program", known, "15.71.10.1003", "", "", "Kue", "kuliner", "", "", "", "");
        assertThat(people.register(dewi, OFFICE)).isInstanceOf(Done.class);
        var body = "{\"on\": \"2026-03-02\", \"niks\": [\"%s\", \"%s\"]}";
        assertThat(send("participants", UUID.randomUUID(), body.formatted(known, "1571010101010001"), Role.TRAINER))
                .hasStatus(409)
                .bodyText()
                .contains("NoSuchPerson", "[1]")
                .doesNotContain("1571010101010001");
        assertThat(classes.find(id).orElseThrow().participants())
                .as("all or none")
                .hasSize(1);
        var one = "{\"on\": \"2026-03-02\", \"niks\": [\"%s\"]}".formatted(known);
        assertThat(send("participants", UUID.randomUUID(), one, Role.TRAINER))
                .hasStatusOk()
                .bodyText()
                .contains("Dewi Program")
                .doesNotContain(known);
    }

    @Test
    void a_refusal_is_named_and_results_follow_attendance() {
        var results = "{\"on\": \"2026-03-02\", \"results\": {\"%s\": \"PASSED\"}}".formatted(sari.value());
        var key = UUID.randomUUID();
        assertThat(send("results", key, results, Role.TRAINER))
                .hasStatus(409)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("AttendanceMissing");
        classes.attend(id, MONDAY, Set.of(sari), ACTING);
        assertThat(send("results", key, results, Role.TRAINER))
                .hasStatusOk()
                .bodyText()
                .contains("PASSED");
    }

    @Test
    void who_is_nobody_or_may_not_reads_problem_details() {
        var path = "/api/classes/" + id.value() + "/participants";
        assertThat(web.get().uri(path)).hasStatus(401).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(get(path, Role.VERIFIER)).hasStatus(403).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(get("/api/classes/" + UUID.randomUUID() + "/participants", Role.TRAINER))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(send("attendance", UUID.randomUUID(), "{\"session\": \"kemarin\"}", Role.TRAINER))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        var sent = web.post().uri("/api/classes/" + id.value() + "/attendance").contentType(MediaType.APPLICATION_JSON);
        assertThat(sent.content("{\"session\": \"2026-03-02\", \"present\": []}")
                        .with(httpBasic(name(Role.TRAINER), PASSWORD)))
                .as("without a key")
                .hasStatus(400);
    }

    @Test
    void the_description_names_every_route_and_no_other() throws java.io.IOException {
        var routes = new HashSet<String>();
        mapping.getHandlerMethods().forEach((route, _) -> {
            for (var path : route.getPatternValues()) {
                if (!path.startsWith("/api/")) continue;
                route.getMethodsCondition().getMethods().forEach(method -> routes.add(method + " " + path));
            }
        });
        var described = new HashSet<String>();
        try (var file = new ClassPathResource("api/openapi.json").getInputStream()) {
            JsonMapper.shared()
                    .readTree(file)
                    .get("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .propertyNames()
                            .forEach(method ->
                                    described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        }
        assertThat(described).isEqualTo(routes);
        assertThat(web.get().uri("/api/openapi.json")).hasStatusOk().bodyText().contains("\"openapi\": \"3.1.0\"");
    }

    private MvcTestResult get(String path, Role role) {
        return web.get().uri(path).with(httpBasic(name(role), PASSWORD)).exchange();
    }

    private MvcTestResult send(String what, UUID key, String body, Role role) {
        return web.post()
                .uri("/api/classes/" + id.value() + "/" + what)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key)
                .content(body)
                .with(httpBasic(name(role), PASSWORD))
                .exchange();
    }

    private static String name(Role role) {
        return "program." + role.name().toLowerCase(java.util.Locale.ROOT);
    }
}

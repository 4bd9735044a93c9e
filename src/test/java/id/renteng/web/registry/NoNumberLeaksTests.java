package id.renteng.web.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// A known set of numbers goes through the register, in right places and in wrong ones, and is then looked for in
/// everything that comes out: logs, addresses, pages, errors, files, the audit trail and every table.
@SpringBootTest(properties = {"renteng.test.city=leaks", "logging.level.id.renteng=debug"})
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
@Transactional
class NoNumberLeaksTests {

    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);
    private static final String NIK = "1571015703859002";
    private static final String CARD = "1571019876540003";
    private static final String ACCOUNT = "70019283746";
    private static final List<String> NUMBERS = List.of(NIK, CARD, ACCOUNT);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Users users;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    JdbcClient db;

    private final List<String> out = new ArrayList<>();
    private UserDetails officer;

    @Test
    void no_number_of_a_known_set_comes_out_where_it_is_not_needed(CapturedOutput log) {
        users.add(new NewUser("petugas.bocor", "Dedi", Role.OFFICER, null, null), "kata-sandi-panjang", ADMIN);
        officer = signIn.loadUserByUsername("petugas.bocor");
        var person = Objects.requireNonNull(post(
                        "/people",
                        Map.of(
                                "name", "Sari Rahasia",
                                "nik", NIK,
                                "kelurahan", "15.71.10.1003",
                                "business", "Kue",
                                "trade", "kuliner"))
                .getResponse()
                .getRedirectedUrl());
        post(person + "/circumstances/family-card", Map.of("card", CARD));
        post(
                person + "/payout-account",
                Map.of("bankName", "Bank Jambi", "number", ACCOUNT, "holder", "Sari Rahasia", "seenOn", "2026-01-05"));
        for (var path : List.of("", "/circumstances", "/data", "/consents", "/payout-account")) get(person + path);
        get("/people?name=" + NIK);
        get("/people/" + NIK);
        get("/people?kelurahan=" + CARD.substring(0, 4));
        post("/people/" + NIK + "/nik", Map.of("purpose", "CARD"));
        post(person + "/circumstances/family-card", Map.of("card", NIK + "9"));
        out.add(new String(bytes(post(person + "/data/json", Map.of())), StandardCharsets.UTF_8));
        out.add(new String(bytes(post("/register-export", Map.of("format", "csv"))), StandardCharsets.UTF_8));
        out.add(new String(bytes(post("/register-export/identity", Map.of("format", "csv"))), StandardCharsets.UTF_8));

        for (var number : NUMBERS) {
            assertThat(log.getAll()).as("log").doesNotContain(number);
            assertThat(out).noneMatch(text -> text.contains(number));
            assertThat(tablesWith(number)).isEmpty();
        }
    }

    private List<String> tablesWith(String number) {
        return db
                .sql("select tablename from pg_tables where schemaname = current_schema()")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> db.sql(
                                "select exists (select from " + table + " t where t::text like '%' || :n || '%')")
                        .param("n", number)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private void get(String address) {
        take(pages.get().uri(address).with(user(officer)).exchange(), address);
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = pages.post().uri(address).with(user(officer)).with(csrf());
        fields.forEach(request::param);
        var result = request.exchange();
        take(result, address);
        return result;
    }

    /// What the browser gets; a refused number may be shown again in the field in which it was just typed, to be
    /// mended.
    private void take(MvcTestResult result, String address) {
        var response = result.getResponse();
        var text = new String(bytes(result), StandardCharsets.UTF_8);
        out.add(address.contains(NIK) ? text.replace("?name=" + NIK, "").replace("/people/" + NIK, "") : text);
        out.add(Objects.requireNonNullElse(response.getRedirectedUrl(), ""));
        out.add(Objects.requireNonNullElse(response.getErrorMessage(), ""));
    }

    private static byte[] bytes(MvcTestResult result) {
        return result.getResponse().getContentAsByteArray();
    }
}

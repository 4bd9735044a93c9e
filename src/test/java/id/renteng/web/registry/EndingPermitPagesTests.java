package id.renteng.web.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.BusinessId;
import id.renteng.registry.Businesses;
import id.renteng.registry.NewBusiness;
import id.renteng.registry.NewPermit;
import id.renteng.registry.PermitId;
import id.renteng.registry.Permits;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class EndingPermitPagesTests {

    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);
    private static final Actor DEDI = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Users users;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    Businesses businesses;

    @Autowired
    Permits permits;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private PersonId sari;
    private BusinessId kiosk;
    private PermitId pirt;
    private UserDetails officer;
    private UserDetails trainer;
    private UserDetails herself;

    @BeforeEach
    void aPermitThatEnds() {
        sari = RegisteredPeople.register(db, "Sari Habis");
        var asked = new NewBusiness("=Kue Sari", "kuliner", "kue", "", "", "", "", "", "", "-1.6, 103.6");
        kiosk = ((Done<BusinessId, ?>) businesses.register(sari, asked, DEDI)).value();
        var end = LocalDate.now(clock).plusDays(12).toString();
        var paper = new NewPermit("PIRT", "P-IRT 206157101", "Dinas Kesehatan", "2025-01-05", end);
        pirt = ((Done<PermitId, ?>) permits.record(sari, kiosk, paper, DEDI)).value();
        officer = signedIn("petugas.habis", Role.OFFICER, null);
        trainer = signedIn("pelatih.habis", Role.TRAINER, null);
        herself = signedIn("sari.habis", Role.MEMBER, sari.value());
    }

    @Test
    void the_desk_finds_what_ends_takes_it_home_and_follows_it_up() {
        var list = "/ending-permits?window=WITHIN_30&kind=PIRT&kelurahan=15.71.01.1001";
        assertThat(get(list, officer))
                .hasStatusOk()
                .bodyText()
                .contains("P-IRT 206157101", "Sari Habis", "12 hari lagi", "oss.go.id");
        assertThat(get("/ending-permits?window=ENDED", officer)).bodyText().doesNotContain("P-IRT 206157101");
        assertThat(get("/ending-permits?kind=HALAL", officer)).bodyText().doesNotContain("P-IRT 206157101");
        assertThat(get("/ending-permits?window=apa&kind=saja&group=tidak-ada", officer))
                .hasStatusOk();
        assertThat(get("/ending-permits.csv?kind=PIRT", officer))
                .hasStatusOk()
                .bodyText()
                .contains("\"'=Kue Sari\"", "P-IRT 206157101");
        assertThat(get("/ending-permits.xlsx", officer)).hasStatusOk();
        assertThat(get("/ending-permits.pdf", officer)).hasStatusOk().hasHeader("Content-Type", "application/pdf");
        assertThat(get("/ending-permits", trainer)).hasStatusOk().bodyText().doesNotContain("ending-permits.csv");
        assertThat(get("/ending-permits.csv", trainer)).hasStatus(403);
        assertThat(get("/ending-permits", herself)).hasStatus(403);
        assertThat(get("/dashboard", officer)).bodyText().contains("izin usaha sudah atau segera berakhir");

        var settle =
                "/people/" + sari.value() + "/businesses/" + kiosk.value() + "/permits/" + pirt.value() + "/settled";
        assertThat(post(settle, officer, Map.of("how", "RENEWED", "window", "WITHIN_30", "kind", "", "kelurahan", "")))
                .hasRedirectedUrl("/ending-permits?window=WITHIN_30");
        assertThat(post(settle, officer, Map.of("how", "RENEWED"))).hasStatus(404);
        var business = "/people/" + sari.value() + "/businesses/" + kiosk.value();
        var again = business + "/permits/" + pirt.value() + "/open-again";
        assertThat(get(business, officer)).bodyText().contains("Sudah diturunkan dari daftar", again);
        assertThat(post(again, officer, Map.of())).hasStatus(302);
        assertThat(get(business, officer)).bodyText().doesNotContain("Sudah diturunkan dari daftar");
        assertThat(post(again, officer, Map.of())).hasStatus(404);
        assertThat(post(settle, officer, Map.of("how", "RENEWED"))).hasStatus(302);
        assertThat(get(list, officer)).bodyText().doesNotContain("P-IRT 206157101");
    }

    @Test
    void she_reads_at_home_what_ends_and_what_to_do() {
        assertThat(get("/passbook", herself))
                .hasStatusOk()
                .bodyText()
                .contains("PIRT P-IRT 206157101 berakhir", "Langkah berikutnya");
    }

    @Test
    void the_map_leads_from_the_city_to_a_kelurahan_and_its_dots() {
        assertThat(get("/business-map", officer)).hasStatusOk().bodyText().contains("place=15.71.01", "<svg");
        assertThat(get("/business-map?place=15.71.01", officer))
                .hasStatusOk()
                .bodyText()
                .contains("place=15.71.01.1001");
        assertThat(get("/business-map?place=15.71.01.1001&trade=kuliner", officer))
                .hasStatusOk()
                .bodyText()
                .contains("/people/" + sari.value(), "kelurahan=15.71.01.1001");
        assertThat(get("/business-map?place=99.99", officer)).hasStatus(404);
        assertThat(get("/business-map", herself)).hasStatus(403);
    }

    private UserDetails signedIn(String username, Role role, @Nullable UUID person) {
        users.add(new NewUser(username, "Pengguna Uji", role, person, null), "kata-sandi-panjang", ADMIN);
        return signIn.loadUserByUsername(username);
    }

    private MvcTestResult get(String address, UserDetails who) {
        return pages.get().uri(address).with(user(who)).exchange();
    }

    private MvcTestResult post(String address, UserDetails who, Map<String, String> fields) {
        var request = pages.post().uri(address).with(user(who)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}

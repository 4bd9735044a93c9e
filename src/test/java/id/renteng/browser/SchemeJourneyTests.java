package id.renteng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.browser.Browser.Screen;
import id.renteng.browser.Browser.Visit;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The head renews a scheme in a real browser, on a phone: she reads the versions, corrects what she mistyped, sees
/// what it costs and publishes.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "renteng.test.city=scheme-journey")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemeJourneyTests {

    private static final String PASSWORD = "kata-sandi-panjang";
    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    private Browser browser;

    @BeforeAll
    void start() {
        browser = Browser.start(port);
        users.add(new NewUser("kepala.skema", "Ibu Kepala", Role.HEAD, null, null), PASSWORD, ADMIN);
    }

    @AfterAll
    void stop() {
        if (browser != null) browser.close();
    }

    @Test
    void a_scheme_is_renewed_on_a_phone() {
        try (var visit = browser.visit(Screen.PHONE)) {
            visit.signIn("kepala.skema", PASSWORD);
            visit.open("/schemes/versions");
            look(visit, "versions");
            visit.page().click("#versions a");
            look(visit, "scheme");
            visit.page().click("#renew");
            look(visit, "form");
            visit.page().fill("#rate", "enam");
            visit.page().selectOption("#source-2", "MEMBERS");
            visit.page().click("#main button:has-text('Terbitkan')");
            assertThat(visit.page().locator("#rate-error").textContent()).contains("Isi persen");
            look(visit, "errors");
            visit.page().fill("#rate", "6,5");
            visit.page().selectOption("#source-1", "SAVINGS");
            visit.page().selectOption("#holiday-rule", "NEXT");
            visit.page().click("#main button:has-text('Hitung biayanya')");
            assertThat(visit.page().locator("#counted").textContent()).contains("Rp21.300.000");
            look(visit, "counted");
            visit.page().click("#main button:has-text('Terbitkan')");
            assertThat(visit.page().locator("#validity").textContent()).contains("Akan berlaku");
            look(visit, "published");
        }
        try (var visit = browser.visit(Screen.DESK)) {
            visit.signIn("kepala.skema", PASSWORD);
            visit.open("/schemes/versions?lang=en");
            look(visit, "versions");
            visit.page().click("#versions a");
            look(visit, "scheme");
        }
    }

    private static void look(Visit visit, String name) {
        assertThat(visit.barriers()).as(name).isEmpty();
        assertThat(visit.sidewaysScroll()).as(name).isZero();
        visit.photograph("skema-" + name);
    }
}

package id.renteng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.browser.Browser.Screen;
import id.renteng.kernel.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// The head renews a scheme in a real browser, on a phone: she reads the versions, corrects what she mistyped, sees
/// what it costs and publishes.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "renteng.test.city=scheme-journey")
class SchemeJourneyTests extends PageJourney {

    @BeforeAll
    void start() {
        user("kepala.skema", Role.HEAD, null);
    }

    @Test
    void a_scheme_is_renewed_on_a_phone() {
        try (var visit = browser.visit(Screen.PHONE)) {
            visit.signIn("kepala.skema", PASSWORD);
            visit.open("/schemes/versions");
            look(visit, "skema-versions");
            visit.page().click("#versions a");
            look(visit, "skema-scheme");
            visit.page().click("#renew");
            look(visit, "skema-form");
            visit.page().fill("#rate", "enam");
            visit.page().selectOption("#source-2", "MEMBERS");
            visit.page().click("#main button:has-text('Terbitkan')");
            assertThat(visit.page().locator("#rate-error").textContent()).contains("Isi persen");
            look(visit, "skema-errors");
            visit.page().fill("#rate", "6,5");
            visit.page().selectOption("#source-1", "SAVINGS");
            visit.page().selectOption("#holiday-rule", "NEXT");
            visit.page().click("#main button:has-text('Hitung biayanya')");
            assertThat(visit.page().locator("#counted").textContent()).contains("Rp21.300.000");
            look(visit, "skema-counted");
            visit.page().click("#main button:has-text('Terbitkan')");
            assertThat(visit.page().locator("#validity").textContent()).contains("Akan berlaku");
            look(visit, "skema-published");
        }
        try (var visit = browser.visit(Screen.DESK)) {
            visit.signIn("kepala.skema", PASSWORD);
            visit.open("/schemes/versions?lang=en");
            look(visit, "skema-versions");
            visit.page().click("#versions a");
            look(visit, "skema-scheme");
        }
    }
}

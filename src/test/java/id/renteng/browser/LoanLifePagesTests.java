package id.renteng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.browser.Browser.Screen;
import id.renteng.browser.Browser.Visit;
import id.renteng.kernel.Role;
import id.renteng.registry.ReadableNiks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// What becomes of a loan after its pay-out, in a real browser, step by step: asked by one, decided by another.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "renteng.test.city=loan-life")
@Import({Town.class, TownBank.class, Borrowers.class, ReadableNiks.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoanLifePagesTests {

    @LocalServerPort
    int port;

    @Autowired
    Town town;

    private final List<String> wrong = new ArrayList<>();
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
    void a_sheet_that_takes_a_meetings_place_is_looked_at_approved_and_marked_everywhere() {
        var loan = "/loans/" + town.ids(Role.OFFICER).get("/loans/");
        var meeting = loan + "/meetings/" + town.ids(Role.OFFICER).get("/loans/{id}/meetings/");
        try (var visit = signedIn(Role.CHAIR, Screen.PHONE)) {
            look(visit, meeting + "/replacement");
            look(visit, loan + "/history");
        }
        try (var visit = signedIn(Role.OFFICER, Screen.PHONE)) {
            look(visit, "/corrections");
            look(visit, "/corrections/" + town.ids(Role.OFFICER).get("/corrections/"));
            visit.page().click("text=Setujui koreksi");
            visit.page().waitForSelector("text=Disetujui");
            look(visit, loan + "/history");
            look(visit, meeting);
            look(visit, loan);
        }
        try (var visit = signedIn(Role.AUDITOR, Screen.DESK)) {
            look(visit, loan + "/history");
            look(visit, "/corrections/" + town.ids(Role.OFFICER).get("/corrections/"));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_bank_looks_at_other_instalments_beside_the_old_ones_and_confirms_them() {
        var loan = "/loans/" + town.ids(Role.BANK_MAKER).get("/loans/");
        var decision = "/loan-decisions/" + town.ids(Role.BANK_MAKER).get("/loan-decisions/");
        try (var visit = signedIn(Role.BANK_MAKER, Screen.PHONE)) {
            look(visit, loan + "/write-off");
            look(visit, loan + "/settlement");
            look(visit, loan + "/restructuring");
            visit.page().check("input[value=ANNUITY]");
            visit.page().fill("#rate", "2,5");
            visit.page().fill("#installments", "12");
            visit.page().fill("#firstDueOn", "2999-01-15");
            visit.page().click("button[name=look]");
            visit.page().waitForSelector("#plan-new");
            judge(visit, "restructuring-preview");
        }
        try (var visit = signedIn(Role.BANK_CHECKER, Screen.DESK)) {
            look(visit, "/loan-decisions");
            look(visit, decision);
            visit.page().click("text=Putuskan");
            visit.page().waitForSelector("text=Diputuskan");
            judge(visit, "decided");
        }
        try (var visit = signedIn(Role.CHAIR, Screen.PHONE)) {
            look(visit, loan);
            look(visit, loan + "/settlement");
            look(visit, loan + "/return");
        }
        assertThat(wrong).isEmpty();
    }

    private void look(Visit visit, String path) {
        if (visit.open(path) != 200) wrong.add(path + " is not there");
        judge(visit, path);
    }

    private void judge(Visit visit, String path) {
        visit.problems("life " + path.replaceAll("[0-9a-f-]{36}", "x"))
                .forEach(problem -> wrong.add(path + " " + problem));
    }

    private Visit signedIn(Role role, Screen screen) {
        var visit = browser.visit(screen);
        visit.signIn(Town.username(role), Town.PASSWORD);
        return visit;
    }
}

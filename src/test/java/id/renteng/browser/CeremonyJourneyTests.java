package id.renteng.browser;

import static id.renteng.groups.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.browser.Browser.Screen;
import id.renteng.browser.Browser.Visit;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Town;
import id.renteng.groups.Verifications;
import id.renteng.kernel.Role;
import id.renteng.readiness.Evidence;
import id.renteng.readiness.Visit.Verdict;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The day of an inauguration as in April 2025, 21 groups and 801 members, and what surrounds it: a proposal that is
/// checked, a group that is suspended, call-backs, a complaint of somebody without an account.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "renteng.test.city=ceremony")
class CeremonyJourneyTests extends PageJourney {

    private static final int GROUPS = 21;
    private static final int MEMBERS = 801;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    Verifications verifications;

    @Autowired
    Evidence evidence;

    @Autowired
    JdbcClient db;

    @Test
    void twenty_one_groups_with_801_members_are_inaugurated_on_a_phone() {
        var clubs = new ArrayList<CoachedGroupId>();
        for (int i = 0; i < GROUPS; i++) {
            var club = new Town(db, coached, groups).club("Pengukuhan " + i, i < MEMBERS % GROUPS ? 39 : 38);
            done(coached.propose(club, Town.MARCH, Town.OFFICER));
            if (i > 0) done(verifications.verify(club, Town.MARCH, Town.VERIFIER));
            clubs.add(club);
        }
        var member = user(
                "anggota.hadir",
                Role.MEMBER,
                coached.members(clubs.get(1)).getFirst().value());
        assertThat(member.role()).isEqualTo(Role.MEMBER);
        user("verifikator.hari", Role.VERIFIER, null);
        user("kadis.hari", Role.HEAD, null);
        checked(clubs.getFirst());
        try (var phone = browser.visit(Screen.PHONE)) {
            phone.signIn("kadis.hari", PASSWORD);
            phone.open("/decrees/new");
            var boxes = phone.page().locator("input[name=groups]").all();
            assertThat(boxes).hasSize(GROUPS);
            boxes.forEach(box -> box.check());
            phone.page().fill("#number", "188.45/217/2025");
            phone.page().fill("#signatory", "Wali Kota");
            look(phone, "ceremony-decree-new");
            press(phone);
            phone.page().locator("a[href$='/annex.pdf']").waitFor();
            assertThat(phone.page().locator("#main .card").count()).isEqualTo(GROUPS);
            look(phone, "ceremony-decree");
            var decree = URI.create(phone.page().url()).getPath();
            phone.open(decree + "/attendance");
            assertThat(phone.page().locator("#main").innerText()).contains("801");
            phone.page().locator("#main a[href*='kecamatan=']").first().click();
            phone.page().waitForLoadState();
            look(phone, "ceremony-attendance");
            suspended(phone, clubs.get(2));
        }
    }

    private void checked(CoachedGroupId club) {
        try (var phone = browser.visit(Screen.PHONE)) {
            phone.signIn("verifikator.hari", PASSWORD);
            phone.open("/coached-groups/" + club.value());
            phone.page().locator("a[href$='/verification']").click();
            phone.page().locator("#act").waitFor();
            press(phone);
            phone.page().locator("#act-error").waitFor();
            look(phone, "ceremony-verification-refused");
            phone.page().check("input[value=verify]");
            press(phone);
            phone.page().locator("#main .card").first().waitFor();
            look(phone, "ceremony-verified");
        }
    }

    private static void suspended(Visit phone, CoachedGroupId club) {
        phone.open("/coached-groups/" + club.value() + "/standing");
        look(phone, "ceremony-standing");
        phone.page().check("input[value=suspend]");
        phone.page().check("input[value=MEMBERS_DECIDED]");
        press(phone);
        phone.page().locator("#reason-error").waitFor();
        phone.page().check("input[value=NAMES_USED]");
        phone.page().fill("#words", "Tiga orang tidak tahu namanya dipakai");
        press(phone);
        phone.page().locator("#main .card").first().waitFor();
        assertThat(phone.page().locator("#main").innerText()).contains("Tiga orang tidak tahu namanya dipakai");
        look(phone, "ceremony-suspended");
    }

    @Test
    void call_backs_are_drawn_by_the_head_and_answered_by_a_verifier() {
        var town = new Town(db, coached, groups);
        var group = town.loanGroup(town.club("Panggilan", 8), 6);
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        for (var person : groups.find(group).orElseThrow().details().people()) {
            var seen = new id.renteng.readiness.Visit(
                    person, Verdict.FIT, "", true, Optional.empty(), today, Town.VERIFIER.user());
            done(evidence.recordVisit(group, seen, Town.VERIFIER));
        }
        user("kadis.panggil", Role.HEAD, null);
        user("verifikator.panggil", Role.VERIFIER, null);
        try (var phone = browser.visit(Screen.PHONE)) {
            phone.signIn("kadis.panggil", PASSWORD);
            phone.open("/call-backs");
            phone.page().fill("#seed", "tujuh");
            press(phone);
            phone.page().locator("#seed-error").waitFor();
            look(phone, "ceremony-call-backs-refused");
            phone.page().fill("#seed", "20261128");
            phone.page().fill("#forDay", today.plusDays(1).toString());
            press(phone);
            phone.page().getByText("20261128").first().waitFor();
            draw(phone);
            phone.page().locator(".govuk-error-summary").waitFor();
            publishedYesterday(today);
            draw(phone);
            phone.page().locator("#main .card").first().waitFor();
            look(phone, "ceremony-call-backs-drawn");
        }
        for (var screen : Screen.values()) {
            try (var visit = browser.visit(screen)) {
                visit.signIn("verifikator.panggil", PASSWORD);
                visit.open("/call-backs");
                look(visit, "ceremony-call-backs");
                if (screen != Screen.values()[0]) continue;
                visit.page().locator("select[name=outcome]").first().selectOption("DIFFERS");
                visit.page().locator("input[name=note]").first().fill("Dimintai uang Rp50.000");
                visit.page().locator("form.inline button").first().click();
                visit.page().getByText("Dimintai uang Rp50.000").first().waitFor();
            }
        }
    }

    private void publishedYesterday(LocalDate today) {
        db.sql("""
                        insert into readiness_call_back_seed (seed, for_day, published_on, published_by)
                        values (1571, :day, :on, gen_random_uuid())
                        """).param("day", today).param("on", today.minusDays(1)).update();
    }

    private static void draw(Visit head) {
        head.page()
                .waitForResponse(
                        answer -> answer.request().method().equals("POST"),
                        () -> head.page()
                                .locator("form[action='/call-backs'] .govuk-button")
                                .click());
        head.page().waitForLoadState();
    }

    @Test
    void somebody_without_an_account_complains_and_follows_it_without_script() {
        for (var screen : List.of(Screen.PHONE, Screen.DESK)) {
            try (var visit = browser.visitWithoutScript(screen)) {
                visit.open("/public");
                visit.page().locator("#main a[href='/public/complaints']").click();
                visit.page().check("input[value=CUSTODY]");
                visit.page().fill("#words", "Ketua memegang semua buku tabungan anggota.");
                visit.page().fill("#phone", "12");
                press(visit);
                visit.page().locator("#phone-error").waitFor();
                visit.page().fill("#phone", "");
                press(visit);
                var number =
                        visit.page().locator(".govuk-panel__title").innerText().strip();
                var code = visit.page()
                        .locator(".govuk-panel__body strong")
                        .innerText()
                        .strip();
                visit.page().locator("a[href='/public/complaints/answer']").click();
                visit.page().fill("#number", number);
                visit.page().fill("#code", code.toLowerCase(java.util.Locale.ROOT));
                press(visit);
                assertThat(visit.page().locator("#main").innerText())
                        .contains(number)
                        .doesNotContain("buku tabungan anggota");
            }
            try (var visit = browser.visit(screen)) {
                visit.open("/public/complaints");
                look(visit, "ceremony-complaint");
                press(visit);
                visit.page().locator("#topic-error").waitFor();
                look(visit, "ceremony-complaint-refused");
                visit.page().check("input[value=OTHER]");
                visit.page().fill("#words", "Hal lain yang cukup panjang.");
                press(visit);
                visit.page().locator(".govuk-panel__title").waitFor();
                look(visit, "ceremony-complaint-slip");
                visit.open("/public/complaints/answer");
                look(visit, "ceremony-complaint-answer");
            }
        }
    }

    private static void press(Visit visit) {
        visit.page()
                .waitForResponse(
                        answer -> answer.request().method().equals("POST"),
                        () -> visit.page()
                                .locator("#main form .govuk-button")
                                .last()
                                .click());
        visit.page().waitForLoadState();
    }
}

package id.renteng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.browser.Browser.Screen;
import id.renteng.browser.Browser.Visit;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A person in full and her rights in a real browser: an officer on a phone writes down her family card, work and
/// business with its place and papers; she takes a consent back on hers; a breach gets its people; the head sees what
/// is due.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ProtectionJourneyTests extends PageJourney {

    @Autowired
    JdbcClient db;

    @Test
    void a_person_is_written_down_in_full_and_speaks_for_herself() {
        var sari = RegisteredPeople.register(db, "Sari Wulandari binti Haji Abdurrahman");
        user("petugas.lindung", Role.OFFICER, null);
        user("sari.lindung", Role.MEMBER, sari.value());
        user("kepala.lindung", Role.HEAD, null);
        try (var officer = browser.visit(Screen.PHONE)) {
            officer.signIn("petugas.lindung", PASSWORD);
            writeDown(officer, sari);
            recordBreach(officer, sari);
        }
        try (var herself = browser.visit(Screen.PHONE)) {
            herself.signIn("sari.lindung", PASSWORD);
            herself.open("/my-data");
            herself.page()
                    .locator("button:has-text('Tidak setuju'), button:has-text('Setujui: Data untuk bank')")
                    .first()
                    .click();
            look(herself, "my-data");
            assertThat(herself.page().locator("main").innerText()).contains("Disetujui", "Lewat akun sendiri");
        }
        try (var head = browser.visit(Screen.DESK)) {
            head.signIn("kepala.lindung", PASSWORD);
            for (var path : new String[] {"/retention", "/data-requests", "/register-export", "/breaches"}) {
                assertThat(head.open(path)).isEqualTo(200);
                look(head, "head-protection" + path.replace('/', '-'));
            }
            head.open("/people/" + sari.value());
            look(head, "head-person-in-full");
        }
    }

    private void writeDown(Visit officer, PersonId sari) {
        officer.open("/people/" + sari.value() + "/circumstances");
        look(officer, "circumstances");
        var page = officer.page();
        page.fill("#card", "1571012345670001");
        page.click("text=Simpan nomor KK");
        page.waitForURL("**/people/" + sari.value());
        officer.open("/people/" + sari.value() + "/businesses/new");
        look(officer, "business-new");
        page.fill("#name", "Warung Sari");
        page.selectOption("#trade", "dagang");
        page.fill("#line", "sayur");
        page.fill("#turnover", "4 juta");
        page.fill("#spot", "-1.610123, 103.612345");
        page.click("text=Simpan usaha");
        page.waitForURL(address -> !address.endsWith("/new"));
        look(officer, "business-saved");
        assertThat(page.locator(".dots__here").count()).isEqualTo(1);
        page.selectOption("#permit-kind", "HALAL");
        page.fill("#permit-number", "ID15110000123");
        page.fill("#permit-issuer", "BPJPH");
        page.fill("#permit-issuedOn", "2024-05-01");
        page.fill("#permit-expiresOn", "2024-06-01");
        page.click("text=Simpan izin");
        page.locator("button:has-text('Coret')").waitFor();
        look(officer, "business");
        officer.open("/people/" + sari.value());
        assertThat(page.locator("main").innerText())
                .contains("1571••••••••0001", "Mikro", "Sudah berakhir", "-1.610123, 103.612345", "47213")
                .doesNotContain("1571012345670001");
        look(officer, "person-in-full");
        officer.open("/people/" + sari.value() + "/consents");
        look(officer, "consents");
    }

    private void recordBreach(Visit officer, PersonId sari) {
        officer.open("/breaches");
        look(officer, "breaches");
        var page = officer.page();
        page.fill("#title", "Laptop petugas hilang");
        page.fill("#data", "Nama dan NIK");
        page.fill("#story", "Hilang di pasar");
        page.fill("#remedy", "Kata sandi diganti");
        page.click("text=Catat, jam mulai berjalan");
        page.waitForURL("**/breaches/*");
        page.check("input[value=person]");
        page.fill("#person", page.url().replaceFirst("/breaches.*", "/people/" + sari.value()));
        page.click("button:has-text('Tambahkan')");
        page.locator("h2:has-text('1 orang terkena')").waitFor();
        assertThat(page.locator("main").innerText()).contains("Sari Wulandari");
        look(officer, "breach");
    }
}

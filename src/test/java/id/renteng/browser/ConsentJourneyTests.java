package id.renteng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
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

/// What people agreed to and what of their papers ends, in a real browser: somebody is registered with what she signed,
/// the head publishes other words, she agrees again on her phone; what ends is found on a list and the businesses on a
/// map. In a city of its own, for it publishes words for everybody.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "renteng.test.city=consent-journey")
class ConsentJourneyTests extends PageJourney {

    @Autowired
    JdbcClient db;

    @Test
    void who_agreed_is_asked_again_and_what_ends_is_followed_up() {
        user("petugas.setuju", Role.OFFICER, null);
        user("kepala.setuju", Role.HEAD, null);
        var sari = RegisteredPeople.register(db, "Sari Wulandari binti Haji Abdurrahman");
        user("sari.setuju", Role.MEMBER, sari.value());
        papers(sari);
        try (var officer = browser.visit(Screen.PHONE)) {
            officer.signIn("petugas.setuju", PASSWORD);
            register(officer);
            sign(officer, sari);
        }
        try (var head = browser.visit(Screen.DESK)) {
            head.signIn("kepala.setuju", PASSWORD);
            publish(head);
            head.open("/retention");
            look(head, "retention");
            head.open("/business-map");
            look(head, "map-of-the-city");
            head.open("/business-map?place=15.71.01");
            look(head, "map-of-a-kecamatan");
        }
        try (var head = browser.visit(Screen.PHONE)) {
            head.signIn("kepala.setuju", PASSWORD);
            setPeriod(head);
        }
        try (var herself = browser.visit(Screen.PHONE)) {
            herself.signIn("sari.setuju", PASSWORD);
            agreeAgain(herself);
        }
        try (var officer = browser.visit(Screen.PHONE)) {
            officer.signIn("petugas.setuju", PASSWORD);
            followUp(officer);
            for (var path : new String[] {
                "/dashboard",
                "/people",
                "/data-requests",
                "/consent-texts",
                "/consent-texts/BANK",
                "/consent-renewals",
                "/business-map",
                "/business-map?place=15.71.01",
                "/business-map?place=15.71.01.1001",
                "/retention",
                "/people/" + sari.value() + "/correction",
                "/people/" + sari.value() + "/consents",
                "/people/" + sari.value() + "/data"
            }) {
                assertThat(officer.open(path)).as(path).isEqualTo(200);
                look(officer, "officer" + path.replace(sari.value().toString(), "sari"));
            }
        }
    }

    private void setPeriod(Visit head) {
        head.open("/retention/kinds/VISIT_PHOTO");
        look(head, "retention-period");
        head.page().fill("#months", "1");
        head.page()
                .locator(
                        "button", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Tetapkan masa simpan"))
                .last()
                .click();
        head.page().waitForSelector(".govuk-error-summary");
        look(head, "retention-period-refused");
        head.page().fill("#months", "72");
        head.page().fill("#validFrom", "2999-01-01");
        head.page().fill("#basis", "Jadwal retensi arsip kota tahun 2998");
        head.page()
                .locator(
                        "button", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Tetapkan masa simpan"))
                .last()
                .click();
        head.page().waitForSelector(".govuk-summary-card .govuk-tag >> text=Belum berlaku");
        look(head, "retention-period-to-come");
        head.open("/retention");
        look(head, "retention-to-come");
        head.open("/retention/kinds/VISIT_PHOTO?lang=en");
        look(head, "retention-period-en");
    }

    private void register(Visit officer) {
        officer.open("/people/new");
        look(officer, "person-new");
        var page = officer.page();
        page.fill("#name", "Rina Marlina");
        page.fill("#nik", "1571015703859074");
        page.selectOption("#kelurahan", "15.71.10.1003");
        page.fill("#business", "Kue Rina");
        page.selectOption("#trade", "kuliner");
        page.check("input[name=agreed][value=BANK-1]");
        page.click("main form.form button");
        page.locator(".govuk-error-summary").waitFor();
        look(officer, "person-new-refused");
        page.check("input[name=means][value=THUMBPRINT]");
        page.click("main form.form button");
        page.locator("h1:has-text('Rina Marlina')").waitFor();
    }

    private void sign(Visit officer, PersonId sari) {
        officer.open("/people/" + sari.value() + "/consents");
        officer.page().selectOption("#means-BANK", "PAPER");
        officer.page().click("button:has-text('Setujui: Data untuk bank')");
        officer.page()
                .locator("button:has-text('Tarik persetujuan: Data untuk bank')")
                .waitFor();
        look(officer, "consents-signed");
    }

    private void publish(Visit head) {
        head.open("/consent-texts");
        look(head, "consent-texts");
        head.open("/consent-texts/BANK");
        var page = head.page();
        page.fill(
                "#words",
                "Saya setuju data diri dan usaha saya diberikan kepada bank mitra dan lembaga penjamin kredit.");
        page.fill("#english", "");
        page.fill("#validFrom", today());
        page.check("input[name=asksAgain][value=true]");
        page.fill("#why", "Lembaga penjamin ikut serta");
        page.click("button:has-text('Terbitkan naskah')");
        page.locator("h2:has-text('Versi 2')").waitFor();
        look(head, "consent-text");
    }

    private void agreeAgain(Visit herself) {
        herself.open("/passbook");
        look(herself, "passbook-with-tasks");
        var page = herself.page();
        page.click("text=Baca naskah baru");
        look(herself, "my-data-asked-again");
        page.click("button:has-text('Setujui naskah baru: Data untuk bank')");
        page.locator("button:has-text('Setujui naskah baru')")
                .waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        herself.open("/passbook");
        assertThat(page.locator("main").innerText()).doesNotContain("Naskah persetujuan berubah");
    }

    private void followUp(Visit officer) {
        officer.open("/ending-permits");
        look(officer, "ending-permits");
        var page = officer.page();
        assertThat(page.locator("main").innerText()).contains("P-IRT 2061571010123", "Sudah berakhir");
        page.locator("summary:has-text('Sudah ditindaklanjuti')").first().click();
        look(officer, "ending-permits-settle");
        page.locator("button:has-text('Sudah ada penggantinya')").first().click();
        page.locator(".card:has-text('ID15110000123')")
                .waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.locator("main").innerText()).contains("P-IRT 2061571010123");
    }

    private String today() {
        return db.sql("select current_date::text").query(String.class).single();
    }

    /// A business in each of many wards, and papers of hers that have ended and that end soon.
    private void papers(PersonId sari) {
        db.sql("""
                        insert into registry_business (id, person_id, name, name_key, trade, line, registered_at,
                                                       latitude_e6, longitude_e6)
                        values (:id, :person, 'Kue Sari', 'kue sari', 'kuliner', 'kue', now(), -1610000, 103600000)
                        """).param("id", sari.value()).param("person", sari.value()).update();
        db.sql("""
                        insert into registry_permit (id, business_id, kind, number, issuer, issued_on, expires_on,
                                                     recorded_at, recorded_by)
                        values (gen_random_uuid(), :id, 'HALAL', 'ID15110000123', 'BPJPH', '2022-01-05',
                                current_date - 40, now(), :id),
                               (gen_random_uuid(), :id, 'PIRT', 'P-IRT 2061571010123', 'Dinas Kesehatan Kota Jambi',
                                '2022-01-05', current_date + 20, now(), :id)
                        """).param("id", sari.value()).update();
        var more = RegisteredPeople.registerMany(db, "Warga", 300);
        db.sql("""
                        with ward as (select row_number() over () as n, code from unnest(array[
                            '15.71.01.1001', '15.71.01.1002', '15.71.01.1003', '15.71.02.1001', '15.71.03.1001',
                            '15.71.04.1001', '15.71.05.1001', '15.71.06.1001', '15.71.07.1001', '15.71.10.1003']) as code)
                        update registry_person p set kelurahan = w.code
                          from ward w where p.name like 'Warga %'
                           and w.n = 1 + (right(p.name, 6)::int * right(p.name, 6)::int) % 10
                        """).update();
        db.sql("""
                        insert into registry_business (id, person_id, name, name_key, trade, line, registered_at,
                                                       latitude_e6, longitude_e6)
                        select gen_random_uuid(), p.id, 'Warung ' || p.name, lower(p.name), 'dagang', '', now(),
                               -1610000 - right(p.name, 6)::int * 37 % 900, 103600000 + right(p.name, 6)::int * 91 % 1700
                          from registry_person p where p.id = any(:people::uuid[])
                        """)
                .param(
                        "people",
                        more.stream().map(one -> one.value().toString()).toArray(String[]::new))
                .update();
    }
}

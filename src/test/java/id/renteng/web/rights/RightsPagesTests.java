package id.renteng.web.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import id.renteng.registry.Agreement;
import id.renteng.registry.ConsentMeans;
import id.renteng.registry.ConsentPurpose;
import id.renteng.registry.DataConsents;
import id.renteng.registry.DataRequests;
import id.renteng.registry.Merges;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
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
class RightsPagesTests {

    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Users users;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    DataConsents consents;

    @Autowired
    DataRequests requests;

    @Autowired
    Merges merges;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private PersonId sari;
    private UserDetails herself;
    private UserDetails officer;
    private UserDetails head;
    private UserDetails administrator;

    @BeforeEach
    void signIn() {
        sari = RegisteredPeople.register(db, "Sari Hak");
        herself = signedIn("sari.hak", Role.MEMBER, sari.value());
        officer = signedIn("petugas.hak", Role.OFFICER, null);
        head = signedIn("kepala.hak", Role.HEAD, null);
        administrator = signedIn("admin.hak", Role.ADMINISTRATOR, null);
    }

    @Test
    void a_member_reads_her_data_takes_a_consent_back_and_asks() {
        assertThat(get("/my-data", herself)).hasStatusOk().bodyText().contains("Sari Hak", "1571••••••••0012");

        assertThat(post("/my-data/consents", herself, Map.of("purpose", "PLACE", "given", "false")))
                .hasStatus3xxRedirection();
        assertThat(consents.withdrawn(List.of(sari), ConsentPurpose.PLACE)).containsExactly(sari);
        assertThat(post("/my-data/requests", herself, Map.of())).hasStatus(422);
        assertThat(post("/my-data/requests", herself, Map.of("right", "ERASURE", "asked", "Saya pindah")))
                .hasStatus3xxRedirection();
        assertThat(requests.of(sari)).hasSize(1);
        assertThat(get("/my-data", herself)).hasStatusOk().bodyText().contains("Ditarik", "Menghapus data");
        assertThat(post("/my-data/pdf", herself, Map.of())).hasStatusOk().hasHeader("Content-Type", "application/pdf");
        assertThat(post("/my-data/json", herself, Map.of()))
                .hasStatusOk()
                .bodyText()
                .contains("\"nikMasked\"");
        assertThat(get("/people/" + sari.value() + "/consents", herself)).hasStatus(403);
    }

    @Test
    void she_sees_who_looked_at_her_number_also_under_an_entry_merged_into_hers() {
        var again = RegisteredPeople.register(db, "Sari H");
        looked(sari, "Dedi Melihat");
        looked(again, "Rudi Melihat");
        assertThat(get("/my-data", herself))
                .bodyText()
                .contains("Dedi Melihat · Mencocokkan dengan KTP")
                .doesNotContain("Rudi Melihat");

        merges.merge(again, sari, actor(Role.OFFICER));

        assertThat(get("/my-data", herself)).bodyText().contains("Dedi Melihat", "Rudi Melihat");
        assertThat(get("/people/" + sari.value(), officer)).bodyText().contains("Dedi Melihat", "Rudi Melihat");
    }

    private void looked(PersonId at, String who) {
        db.sql("""
                        insert into registry_unmasking (id, person_id, purpose, shown_at, shown_to, shown_as)
                        values (gen_random_uuid(), :person, 'CARD', '2026-01-05 09:00+07', gen_random_uuid(), :who)
                        """).param("person", at.value()).param("who", who).update();
    }

    @Test
    void the_office_records_what_was_signed_and_lifts_a_restriction() {
        var address = "/people/" + sari.value() + "/consents";
        assertThat(post(address, officer, Map.of("purpose", "BANK", "given", "true")))
                .hasStatus(422);
        assertThat(post(address, officer, Map.of("purpose", "BANK", "given", "true", "means", "PAPER", "version", "9")))
                .hasStatus(422)
                .bodyText()
                .contains("Versi ini tidak pernah berlaku");
        assertThat(post(address, officer, Map.of("purpose", "BANK", "given", "true", "means", "PAPER", "version", "1")))
                .hasStatus3xxRedirection();
        assertThat(get(address, officer)).hasStatusOk().bodyText().contains("Tanda tangan di kertas");

        requests.receive(sari, id.renteng.registry.DataRight.RESTRICTION, "", actor(Role.OFFICER));
        requests.answer(requests.of(sari).getFirst().id(), true, "Baik", actor(Role.OFFICER));
        assertThat(get("/people/" + sari.value(), officer)).bodyText().contains("disimpan, tetapi tidak dipakai");
        assertThat(post("/people/" + sari.value() + "/nik", officer, Map.of("purpose", "CARD")))
                .hasStatus(409);
        assertThat(post("/people/" + sari.value() + "/restriction/lift", officer, Map.of()))
                .hasStatus3xxRedirection();
    }

    @Test
    void the_head_publishes_new_words_and_she_and_her_facilitator_are_asked() {
        consents.give(sari, new Agreement(ConsentPurpose.BANK, 1, ConsentMeans.PAPER), actor(Role.OFFICER));
        var address = "/consent-texts/BANK";
        assertThat(get("/consent-texts", officer)).hasStatusOk().bodyText().contains("Versi 1, mulai");
        assertThat(get("/consent-texts/sheet.pdf", officer)).hasStatusOk();
        assertThat(get(address, officer)).hasStatusOk().bodyText().doesNotContain("Terbitkan naskah");
        assertThat(post(address, officer, Map.of())).hasStatus(403);
        assertThat(post(address, head, Map.of("words", "Pendek")))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#words\"", "href=\"#validFrom\"", "href=\"#asksAgain\"");
        var words = "Saya setuju data saya juga diberikan kepada lembaga penjamin kredit.";
        assertThat(post(
                        address,
                        head,
                        Map.of(
                                "words",
                                words,
                                "validFrom",
                                LocalDate.now(clock).toString(),
                                "asksAgain",
                                "true",
                                "why",
                                "Penjamin ikut serta")))
                .hasStatus3xxRedirection();
        assertThat(get(address, officer)).bodyText().contains("Versi 2, mulai", "Penjamin ikut serta", "Sudah diganti");

        assertThat(get("/passbook", herself)).bodyText().contains("Naskah persetujuan berubah: Data untuk bank");
        assertThat(get("/my-data", herself))
                .bodyText()
                .contains("Anda menyetujui naskah versi 1", "Setujui naskah baru: Data untuk bank", words);
        assertThat(get("/consent-renewals?kelurahan=15.71.01.1001", officer))
                .bodyText()
                .contains("Sari Hak");
        assertThat(get("/dashboard", officer)).bodyText().contains("perlu menyetujui naskah baru");

        assertThat(post("/my-data/consents", herself, Map.of("purpose", "BANK", "given", "true", "version", "1")))
                .hasStatus(409)
                .bodyText()
                .contains("Naskahnya baru saja diganti");
        assertThat(post("/my-data/consents", herself, Map.of("purpose", "BANK", "given", "true", "version", "2")))
                .hasStatus3xxRedirection();
        assertThat(get("/passbook", herself)).bodyText().doesNotContain("Naskah persetujuan berubah");
        assertThat(get("/people/" + sari.value() + "/consents", officer))
                .bodyText()
                .contains("Naskah versi 1", "Saya setuju data diri dan data usaha saya");
    }

    @Test
    void many_breaches_are_read_page_by_page() throws UnsupportedEncodingException {
        db.sql("""
                        insert into registry_breach (id, title, happened_on, noticed_at, due_at, data, story, remedy,
                                                     recorded_at, recorded_by, recorded_as)
                        select gen_random_uuid(), 'Kejadian nomor ' || n, '2001-01-01', timestamptz '2001-01-01' + n * interval '1 day',
                               timestamptz '2001-01-04' + n * interval '1 day', 'Nama', 'Cerita', 'Obat', now(),
                               gen_random_uuid(), 'Dedi'
                          from generate_series(1, 51) n
                        """).update();
        var bodies = new StringBuilder();
        var address = "/breaches";
        for (int page = 0; !address.isEmpty() && page < 9; page++) {
            var body = get(address, officer).getResponse().getContentAsString();
            bodies.append(body);
            var next = Pattern.compile("href=\"(/breaches\\?after=[0-9a-f-]{36})\"")
                    .matcher(body);
            address = next.find() ? next.group(1) : "";
        }

        assertThat(bodies.toString()).contains("Kejadian nomor 51<", "Kejadian nomor 1<");
        assertThat(bodies.toString().split("Kejadian nomor 1<", -1)).hasSize(2);
        assertThat(get("/breaches", officer)).bodyText().doesNotContain("Kejadian nomor 1<");
    }

    @Test
    void the_head_sets_how_long_a_kind_is_kept_and_others_read_it() {
        var tomorrow = LocalDate.now(clock).plusDays(1).toString();
        var period = "/retention/kinds/UNMASKING";
        assertThat(get("/retention", officer)).bodyText().contains(period);
        assertThat(get(period, officer))
                .hasStatusOk()
                .bodyText()
                .contains("Disimpan 60 bulan.", "Berlaku<")
                .doesNotContain("Tetapkan masa simpan baru");
        assertThat(post(period, officer, Map.of("months", "72", "validFrom", tomorrow, "basis", "JRA")))
                .hasStatus(403);
        assertThat(post(period, head, Map.of("months", "72", "validFrom", "2020-01-01", "basis", "JRA kota")))
                .hasStatus(422)
                .bodyText()
                .contains("paling cepat besok", "JRA kota");

        assertThat(post(period, head, Map.of("months", "72", "validFrom", tomorrow, "basis", "JRA kota 2027")))
                .hasStatus3xxRedirection();

        assertThat(get(period, administrator))
                .bodyText()
                .contains("Disimpan 72 bulan.", "JRA kota 2027", "Disimpan 60 bulan.", "Pada hari pertamanya");
        assertThat(get("/retention", administrator)).bodyText().contains(": Disimpan 72 bulan.");
        assertThat(post(period, head, Map.of("months", "1", "validFrom", tomorrow, "basis", "JRA kota 2027")))
                .hasStatus(422)
                .bodyText()
                .contains("Terlalu singkat.", "Paling sedikit 24 bulan.", "lebih singkat dari sekarang");
        assertThat(get("/retention/kinds/AUDIT", head)).hasStatus(404);
    }

    @Test
    void a_breach_is_recorded_its_people_listed_and_letters_printed() {
        assertThat(post("/breaches", officer, Map.of("title", "x"))).hasStatus(422);
        var made = post(
                "/breaches",
                officer,
                Map.of(
                        "title", "Laptop hilang",
                        "happenedOn", "2026-01-05",
                        "noticedAt", "2026-01-05T09:30",
                        "data", "Nama dan NIK",
                        "story", "Hilang di pasar",
                        "remedy", "Sandi diganti"));
        assertThat(made).hasStatus3xxRedirection();
        var address = Objects.requireNonNull(made.getResponse().getRedirectedUrl());

        assertThat(post(
                        address + "/people",
                        officer,
                        Map.of("how", "person", "person", "https://renteng/people/" + sari.value())))
                .hasStatus3xxRedirection();
        assertThat(post(address + "/people", officer, Map.of("how", "kelurahan")))
                .hasStatus(422);
        assertThat(post(address + "/people", officer, Map.of("how", "person", "person", "Tidak Ada Orangnya")))
                .hasStatus(422)
                .bodyText()
                .contains("ada beberapa orang dengan nama ini");
        assertThat(post(address + "/people/clear", officer, Map.of())).hasStatus3xxRedirection();
        assertThat(post(address + "/nobody", officer, Map.of())).hasStatus3xxRedirection();
        assertThat(get(address, officer)).bodyText().contains("tidak ada orang yang terkena sudah dicatat");
        assertThat(post(address + "/people", officer, Map.of("how", "person", "person", "sari hak")))
                .hasStatus3xxRedirection();
        assertThat(get(address, officer)).hasStatusOk().bodyText().contains("1 orang terkena", "Terlambat");
        assertThat(get(address + "/letters.pdf", officer)).hasStatusOk().hasHeader("Content-Type", "application/pdf");
        assertThat(fileName(address + "/letters.pdf", officer)).contains("surat-2026-01-05-laptop-hilang.pdf");
        assertThat(fileName(address + "/letters.pdf?part=2", officer))
                .contains("surat-2026-01-05-laptop-hilang-bagian-2.pdf");
        assertThat(fileName(address + "/authority.pdf", head)).contains("laporan-2026-01-05-laptop-hilang.pdf");
        assertThat(get(address + "/authority.pdf", head)).hasStatusOk().hasHeader("Content-Type", "application/pdf");
        assertThat(post(address + "/told-people", officer, Map.of())).hasStatus3xxRedirection();
        assertThat(post(address + "/told-authority", head, Map.of())).hasStatus3xxRedirection();
        assertThat(get(address, officer)).bodyText().contains("Sudah diberitahukan");
    }

    @Test
    void letters_and_names_of_a_large_breach_come_in_parts() throws UnsupportedEncodingException {
        var address = "/breaches/" + UUID.randomUUID();
        db.sql("""
                        insert into registry_breach (id, title, happened_on, noticed_at, due_at, data, story, remedy,
                                                     recorded_at, recorded_by, recorded_as)
                        select :id::uuid, 'Server dicuri', '2026-01-05', t.at, t.at + interval '3 days', 'NIK', 'Dicuri',
                               'Dilaporkan', t.at, gen_random_uuid(), 'Dedi'
                          from (select timestamptz '2026-01-05 09:00+07' as at) t
                        """).param("id", address.substring(10)).update();
        for (var person : RegisteredPeople.registerMany(db, "Zahra", 2_001)) {
            db.sql("insert into registry_breach_person values (:breach::uuid, :person)")
                    .param("breach", address.substring(10))
                    .param("person", person.value())
                    .update();
        }

        var page = get(address, officer);

        assertThat(page)
                .bodyText()
                .contains("Surat ke-1 sampai ke-2.000 (PDF)", "Surat ke-2.001 sampai ke-2.001 (PDF)", "Zahra 000200")
                .doesNotContain("Zahra 000201");
        assertThat(get(link(page, address + "\\?after="), officer))
                .hasStatusOk()
                .bodyText()
                .contains("Zahra 000201", "Zahra 000400")
                .doesNotContain("Zahra 000200");
        assertThat(get(link(page, address + "/letters.pdf\\?after="), officer))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf");
    }

    private static String link(MvcTestResult page, String begin) throws UnsupportedEncodingException {
        var found = Pattern.compile("href=\"(" + begin + "[^\"]*)\"")
                .matcher(page.getResponse().getContentAsString());
        assertThat(found.find()).as(begin).isTrue();
        return found.group(1);
    }

    @Test
    void the_head_erases_by_name_and_the_administrator_sees_counts_only() {
        requests.receive(sari, id.renteng.registry.DataRight.ERASURE, "", actor(Role.OFFICER));
        requests.answer(requests.of(sari).getFirst().id(), true, "Baik", actor(Role.OFFICER));

        assertThat(get("/retention", administrator)).hasStatusOk().bodyText().doesNotContain("Sari Hak");
        assertThat(get("/retention", head)).hasStatusOk().bodyText().contains("Sari Hak");
        assertThat(post("/retention/people/" + sari.value() + "/erase", officer, Map.of()))
                .hasStatus(403);
        assertThat(post("/retention/people/" + sari.value() + "/erase", head, Map.of()))
                .hasStatus3xxRedirection();
        assertThat(post("/retention/people/" + sari.value() + "/erase", head, Map.of()))
                .hasStatus(409);
        assertThat(post("/retention/run", administrator, Map.of())).hasStatus3xxRedirection();
        assertThat(get("/people/" + sari.value(), officer)).bodyText().contains("(dihapus)");
    }

    private static Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), "Dedi", role, null, null);
    }

    private UserDetails signedIn(String username, Role role, @Nullable UUID person) {
        users.add(new NewUser(username, "Pengguna Uji", role, person, null), "kata-sandi-panjang", ADMIN);
        return signIn.loadUserByUsername(username);
    }

    private MvcTestResult get(String address, UserDetails who) {
        return pages.get().uri(address).with(user(who)).exchange();
    }

    private String fileName(String address, UserDetails who) {
        return Objects.requireNonNull(get(address, who).getResponse().getHeader("Content-Disposition"));
    }

    private MvcTestResult post(String address, UserDetails who, Map<String, String> fields) {
        var request = pages.post().uri(address).with(user(who)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}

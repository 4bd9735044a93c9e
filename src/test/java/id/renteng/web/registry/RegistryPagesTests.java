package id.renteng.web.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.Role;
import id.renteng.registry.DataRequestQuery;
import id.renteng.registry.DataRequests;
import id.renteng.registry.DataRight;
import id.renteng.registry.Duplicates;
import id.renteng.registry.LikelyQuery;
import id.renteng.registry.People;
import id.renteng.registry.PeopleQuery;
import id.renteng.registry.RegisteredPeople;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// In a city of its own (a property of its own makes a context, and so a database, of its own): tests of other modules
/// leave people behind whose numbers nobody can read.
@SpringBootTest(properties = "renteng.test.city=registry-pages")
@AutoConfigureMockMvc
@Transactional
class RegistryPagesTests {

    private static final Actor DEDI = new Actor(new UUID(0, 8), "Dedi", Role.OFFICER, null, null);
    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);
    private static final String FILE = """
            No;Nama Pemilik;NIK;Nama Usaha;Jenis Usaha;Kelurahan;Kecamatan;No HP
            1;Sari Wulandari;1571015703859002;Kue Sari;Kue basah;Legok;Danau Sipin;0812-0000-1234
            2;Rina Marlina;157101570385900;Salon Rina;Salon;Legok;Danau Sipin;
            """;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester pages;

    @Autowired
    People people;

    @Autowired
    DataRequests requests;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Users users;

    @Autowired
    UserDetailsService signIn;

    private UserDetails officer;
    private UserDetails auditor;

    @BeforeEach
    void signIn() {
        officer = signedIn("petugas.register", Role.OFFICER);
        auditor = signedIn("auditor.register", Role.AUDITOR);
    }

    @Test
    void a_long_list_is_taken_in_and_its_page_says_how_far_it_is() {
        var address = address(upload(FILE + "Catatan\n".repeat(70_000)));

        assertThat(get(address, officer))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Sedang diperiksa", "Anda boleh menutup halaman ini.", "hx-trigger=\"every 3s\"", "Muat ulang")
                .doesNotContain("Simpan yang sah");
    }

    @Test
    void a_spreadsheet_is_uploaded_looked_at_and_committed() {
        var preview = upload(FILE);
        assertThat(preview).hasStatus3xxRedirection();
        var address = address(preview);

        assertThat(get(address, officer))
                .hasStatusOk()
                .bodyText()
                .contains("Simpan yang sah (1)", "NIK tidak 16 angka.", "1571••••••••9002")
                .doesNotContain("1571015703859002");
        assertThat(get(address + "?verdict=REJECTED", officer))
                .hasStatusOk()
                .bodyText()
                .contains("Rina Marlina")
                .doesNotContain("Sari Wulandari");

        assertThat(post(address + "/commit")).hasStatus3xxRedirection();
        assertThat(get(address, officer)).hasStatusOk().bodyText().contains("1 baris tersimpan");
        assertThat(post(address + "/commit")).hasStatus(409);
        assertThat(get("/people?name=sary+wulan", officer))
                .hasStatusOk()
                .bodyText()
                .contains("Sari Wulandari");
    }

    @Test
    void refused_rows_are_taken_home_and_an_import_is_undone() {
        var address = address(upload(FILE));

        assertThat(post(address + "/refused"))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(post(address + "/undo")).hasStatus(409);
        post(address + "/commit");
        assertThat(post(address + "/undo")).hasStatus3xxRedirection();
        assertThat(get(address, officer)).bodyText().contains("Pernah dibatalkan", "Simpan yang sah (1)");
    }

    @Test
    void a_whole_nik_needs_a_purpose_and_says_afterwards_who_looked() {
        var address = address(upload(FILE));
        post(address + "/commit");
        var sari = Objects.requireNonNull(people.search(new PeopleQuery("Sari Wulandari", "", ""), null, 1))
                .getFirst();
        var page = "/people/" + sari.id().value();

        assertThat(post(page + "/nik")).hasStatus(422).bodyText().contains("Pilih untuk apa");
        assertThat(post(page + "/nik?purpose=CARD")).hasStatusOk().bodyText().contains("1571015703859002");
        assertThat(get(page, officer))
                .bodyText()
                .contains("Siapa yang melihat NIK lengkap")
                .doesNotContain("1571015703859002");
    }

    @Test
    void two_entries_that_are_alike_are_asked_about_compared_merged_and_taken_apart() {
        register("Sari Wulandari", "1571015703859002");
        assertThat(register("Sari Wulandari", "1571015703859020"))
                .hasStatus(409)
                .bodyText()
                .contains("mungkin sudah terdaftar", "NIK hampir sama.");
        assertThat(register("Sari Wulandari", "1571015703859020", "true")).hasStatus3xxRedirection();
        post("/duplicates");
        var pair = duplicates.open(LikelyQuery.ALL, 1).getFirst();
        var first = pair.one().id().value();
        var second = pair.other().id().value();

        assertThat(get("/duplicates", officer)).bodyText().contains("/duplicates/" + first + "/" + second);
        assertThat(get("/duplicates/" + first + "/" + second, auditor))
                .bodyText()
                .contains("Tanggal lahir sama.")
                .doesNotContain("Gabungkan");
        assertThat(post("/duplicates/" + first + "/" + second + "/merge")).hasStatus3xxRedirection();
        assertThat(post("/duplicates/" + first + "/" + second + "/merge")).hasStatus(409);
        assertThat(get("/people/" + second, officer)).bodyText().contains("digabung dengan data lain");
        assertThat(post("/duplicates/" + second + "/undo")).hasStatus3xxRedirection();
        assertThat(post("/duplicates/" + first + "/" + second + "/apart")).hasStatus3xxRedirection();
        assertThat(get("/duplicates", officer)).bodyText().contains("Tidak ada pasangan");
    }

    @Test
    void a_request_about_personal_data_has_a_clock_an_answer_and_a_copy() {
        var person = address(register("Sari Wulandari", "1571015703859002"));

        assertThat(post(person + "/data")).hasStatus(422).bodyText().contains("Pilih apa yang diminta");
        assertThat(post(person + "/data?right=ACCESS&asked=" + "a".repeat(1_001)))
                .hasStatus(422)
                .bodyText()
                .contains("paling banyak 1.000 huruf", "a".repeat(1_001));
        assertThat(post(person + "/data?right=ACCESS&asked=Diperlihatkan")).hasStatus3xxRedirection();
        assertThat(get("/data-requests", auditor))
                .bodyText()
                .contains("Diperlihatkan", "Belum dijawab")
                .doesNotContain("Penuhi");
        var request = requests.open(Area.CITY, DataRequestQuery.OPEN, null, 1)
                .getFirst()
                .id()
                .value();
        assertThat(post("/data-requests/" + request + "/answer"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#words-" + request);
        assertThat(post("/data-requests/" + request + "/answer?granted=true&words=Diserahkan"))
                .hasStatus3xxRedirection();
        assertThat(post("/data-requests/" + request + "/answer?words=Tidak")).hasStatus(409);
        assertThat(get(person + "/data", officer)).bodyText().contains("Diserahkan", "Dipenuhi");
        assertThat(post(person + "/data/json"))
                .hasStatusOk()
                .bodyText()
                .contains("1571••••••••9002")
                .doesNotContain("1571015703859002");
        assertThat(post(person + "/data/pdf")).hasStatusOk().hasHeader("Content-Type", "application/pdf");
    }

    @Test
    void a_refused_answer_is_kept_however_many_other_requests_are_open() {
        for (var other : RegisteredPeople.registerMany(db, "Hak Lain", 50))
            requests.receive(other, DataRight.ACCESS, "", DEDI);
        var last = RegisteredPeople.register(db, "Sari Terakhir");
        requests.receive(last, DataRight.WITHDRAWAL, "Cabut", DEDI);
        var id = requests.of(last).getFirst().id().value();

        assertThat(post("/data-requests/" + id + "/answer?granted=true&words=Sudah-dicatat"))
                .hasStatus(422)
                .bodyText()
                .contains("Sari Terakhir", ">Sudah-dicatat</textarea>");
        assertThat(post("/data-requests/" + id + "/answer?granted=true&consents=BANK&consents=PLACE"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#words-" + id, "value=\"BANK\" checked", "value=\"PLACE\" checked")
                .doesNotContain("value=\"STORY\" checked");
    }

    @Test
    void the_same_file_leads_to_what_is_there() {
        var first = address(upload(FILE));

        assertThat(upload(FILE)).hasStatus(409).bodyText().contains(first);
    }

    @Test
    void columns_that_are_not_recognised_are_set_by_hand() {
        var address = address(upload("Bakul;Angka;Tempat\nSari Wulan;1571015703859002;Legok\n"));
        assertThat(get(address, officer)).hasStatusOk().bodyText().contains("Kolom belum dikenali", "Atur kolom");
        assertThat(get(address + "/columns", officer))
                .hasStatusOk()
                .bodyText()
                .contains("Bakul", "Sari Wulan", "1571••", "Kolom C")
                .doesNotContain("1571015703859002");

        assertThat(setColumns(address, "OWNER", "", "KELURAHAN"))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih kolom yang berisi NIK.");
        assertThat(setColumns(address, "OWNER", "NIK", "KELURAHAN")).hasStatus3xxRedirection();

        assertThat(get(address, officer)).hasStatusOk().bodyText().contains("Simpan yang sah (1)", "Atur sendiri");
    }

    @Test
    void a_file_that_cannot_be_taken_says_what_to_do() {
        assertThat(upload("NIK;Nama;Kelurahan\n1571015703859002;=A1&B1;Legok\n"))
                .hasStatus(422)
                .bodyText()
                .contains("Sel B2 berisi rumus");
        assertThat(upload("")).hasStatus(422);
    }

    @Test
    void who_only_reads_sees_no_form_and_may_not_send_one() {
        assertThat(get("/imports", auditor)).hasStatusOk().bodyText().doesNotContain("type=\"file\"");
        assertThat(get("/people", auditor)).hasStatusOk().bodyText().doesNotContain("/people/new");
        assertThat(get("/people/new", auditor)).hasStatus(403);
        assertThat(pages.post().uri("/people").with(user(auditor)).with(csrf())).hasStatus(403);
    }

    @Test
    void a_person_is_registered_by_hand_and_only_once() {
        var sent = register("Sari Wulandari", "1571015703859002");
        assertThat(sent).hasStatus3xxRedirection();
        assertThat(get(address(sent), officer))
                .hasStatusOk()
                .bodyText()
                .contains("Sari Wulandari", "1571••••••••9002", "Kue Sari", "Rp5.000.000", "17 Mar 1985")
                .doesNotContain("1571015703859002");

        assertThat(register("Orang Lain", "1571015703859002"))
                .hasStatus(409)
                .bodyText()
                .contains("sudah terdaftar atas nama Sari Wulandari", address(sent));
    }

    @Test
    void a_wrong_nik_and_an_endless_name_are_field_errors() {
        assertThat(register("Sari", "157101570385900"))
                .hasStatus(422)
                .bodyText()
                .contains("NIK tidak 16 angka.", "href=\"#nik\"");
        assertThat(register("a".repeat(10_000), "1571015703859002"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#name\"");
    }

    @Test
    void an_account_is_recorded_and_shown_masked() {
        var person = address(register("Sari Wulandari", "1571015703859002"));

        assertThat(account(person, "Sari Wulandari")).hasStatus3xxRedirection();
        assertThat(get(person, officer))
                .hasStatusOk()
                .bodyText()
                .contains("••••••1571")
                .doesNotContain("9990001571");
        assertThat(account(person, "Bambang Hartono"))
                .hasStatus(422)
                .bodyText()
                .contains("Pakai rekening milik sendiri");
    }

    @Test
    void a_whole_nik_does_not_stay_in_the_address() {
        assertThat(get("/people?name=1571015703859002", officer))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo("/people?name=9002&kelurahan=&trade=");
    }

    @Test
    void nobody_there_is_not_found() {
        assertThat(get("/people/" + UUID.randomUUID(), officer)).hasStatus(404);
        assertThat(get("/imports/" + UUID.randomUUID(), officer)).hasStatus(404);
        assertThat(get("/people/bukan-id", officer)).hasStatus(404);
    }

    private MvcTestResult upload(String text) {
        var file = new MockMultipartFile(
                "file", "daftar.csv", "text/csv", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return pages.post()
                .uri("/imports")
                .multipart()
                .file(file)
                .with(user(officer))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult setColumns(String address, String... fields) {
        return pages.post()
                .uri(address + "/columns")
                .with(user(officer))
                .with(csrf())
                .param("head", "1")
                .param("field", fields)
                .exchange();
    }

    private MvcTestResult register(String name, String nik) {
        return register(name, nik, "false");
    }

    private MvcTestResult register(String name, String nik, String sure) {
        return pages.post()
                .uri("/people")
                .param("sure", sure)
                .with(user(officer))
                .with(csrf())
                .param("name", name)
                .param("nik", nik)
                .param("kelurahan", "15.71.01.1004")
                .param("business", "Kue Sari")
                .param("trade", "kuliner")
                .param("turnover", "5 juta")
                .exchange();
    }

    private MvcTestResult account(String person, String holder) {
        return pages.post()
                .uri(person + "/payout-account")
                .with(user(officer))
                .with(csrf())
                .param("bankName", "Bank Jambi")
                .param("number", "9990001571")
                .param("holder", holder)
                .param("seenOn", "2026-01-05")
                .exchange();
    }

    private MvcTestResult get(String address, UserDetails who) {
        return pages.get().uri(address).with(user(who)).exchange();
    }

    private MvcTestResult post(String address) {
        return pages.post().uri(address).with(user(officer)).with(csrf()).exchange();
    }

    private static String address(MvcTestResult redirect) {
        return Objects.requireNonNull(redirect.getResponse().getRedirectedUrl());
    }

    private UserDetails signedIn(String username, Role role) {
        users.add(new NewUser(username, username, role, null, null), "kata-sandi-panjang", ADMIN);
        return signIn.loadUserByUsername(username);
    }
}

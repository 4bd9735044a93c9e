package id.renteng.web.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.ConsentPurpose;
import id.renteng.registry.DataConsents;
import id.renteng.registry.DataRequestId;
import id.renteng.registry.DataRequests;
import id.renteng.registry.DataRight;
import id.renteng.registry.NewPerson;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// In the city of [RegistryPagesTests]: whose NIK is corrected, her numbers must be readable.
@SpringBootTest(properties = "renteng.test.city=registry-pages")
@AutoConfigureMockMvc
@Transactional
class PersonCorrectionPagesTests {

    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);
    private static final Actor DEDI = new Actor(new UUID(0, 8), "Dedi", Role.OFFICER, null, null);

    @Autowired
    MockMvcTester pages;

    @Autowired
    People people;

    @Autowired
    DataRequests requests;

    @Autowired
    DataConsents consents;

    @Autowired
    Users users;

    @Autowired
    UserDetailsService signIn;

    private PersonId sari;
    private UserDetails officer;
    private UserDetails head;
    private UserDetails herself;
    private String address;

    @BeforeEach
    void sari() {
        var asked = new NewPerson(
                "Sari Wulandri",
                "1571015703859002",
                "15.71.10.1003",
                "Jl. Melati 3",
                "",
                "Kue Sari",
                "kuliner",
                "",
                "",
                "",
                "");
        sari = switch (people.register(asked, DEDI)) {
            case Done(var id) -> id;
            case Refused(var refusal) -> throw new AssertionError(refusal);
        };
        officer = signedIn("petugas.betul", Role.OFFICER, null);
        head = signedIn("kepala.betul", Role.HEAD, null);
        herself = signedIn("sari.betul", Role.MEMBER, sari.value());
        address = "/people/" + sari.value() + "/correction";
    }

    @Test
    void a_granted_request_leads_to_the_form_and_she_reads_what_was_corrected() {
        var request = request(DataRight.CORRECTION, "Nama saya Wulandari");
        var granted = post(
                "/data-requests/" + request.value() + "/answer", officer, Map.of("granted", "true", "words", "Baik"));
        assertThat(granted).hasRedirectedUrl(address + "?request=" + request.value());
        assertThat(get("/people/" + sari.value() + "/data", officer))
                .bodyText()
                .contains(address + "?request=" + request.value());
        assertThat(get(address + "?request=" + request.value(), officer))
                .hasStatusOk()
                .bodyText()
                .contains("Nama saya Wulandari", "Sekarang: Sari Wulandri", "value=\"" + request.value() + "\"");

        assertThat(correct("", "Salah ketik", request))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#name\"");
        assertThat(correct("Sari Wulandari", "", request))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#why\"");
        assertThat(correct("Sari Wulandri", "Salah ketik", request))
                .hasStatus(409)
                .bodyText()
                .contains("sama dengan yang sudah tercatat");
        assertThat(correct("Sari Wulandari", "Salah ketik", request)).hasStatus3xxRedirection();

        assertThat(get("/people/" + sari.value(), officer))
                .bodyText()
                .contains("Yang pernah dibetulkan", "Nama: Sari Wulandri menjadi Sari Wulandari.", "Salah ketik");
        assertThat(get("/my-data", herself))
                .bodyText()
                .contains("Nama: Sari Wulandri menjadi Sari Wulandari.", "Atas permintaan yang dipenuhi.");
        assertThat(post("/my-data/pdf", herself, Map.of())).hasStatusOk();
        assertThat(post("/my-data/json", herself, Map.of())).bodyText().contains("\"registry_correction\"");
    }

    @Test
    void a_birth_date_that_differs_from_the_nik_is_doubted_once_and_takes_two_people() {
        assertThat(post(address + "/birth-date", officer, Map.of("born", "besok")))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#born\"");
        var born = Map.of("born", "1985-03-18", "whyBorn", "Salah di daftar");
        assertThat(post(address + "/birth-date", officer, born))
                .hasStatus(409)
                .bodyText()
                .contains("berbeda dengan tanggal di dalam NIK", "name=\"sure\"");
        assertThat(post(
                        address + "/birth-date",
                        officer,
                        Map.of("born", "1985-03-18", "whyBorn", "Salah di daftar", "sure", "true")))
                .hasRedirectedUrl("/key-changes");
        assertThat(get("/key-changes", head)).bodyText().contains("Tanggal lahir dibetulkan", "type=\"date\"");
    }

    @Test
    void a_sex_that_differs_from_the_nik_is_doubted_once_and_chosen_again_by_the_second_person() {
        assertThat(post(address + "/sex", officer, Map.of("sex", "", "whySex", "Salah")))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#sex\"");
        assertThat(post(address + "/sex", officer, Map.of("sex", "FEMALE", "whySex", "Salah")))
                .hasStatus(409)
                .bodyText()
                .contains("Ini sama dengan yang sudah tercatat");
        assertThat(post(address + "/sex", officer, Map.of("sex", "MALE", "whySex", "KTP sudah dilihat")))
                .hasStatus(409)
                .bodyText()
                .contains("berkata lain", "name=\"sure\"", "KTP sudah dilihat");
        assertThat(post(address + "/sex", officer, Map.of("sex", "MALE", "whySex", "KTP", "sure", "true")))
                .hasRedirectedUrl("/key-changes");
        assertThat(get("/key-changes", head)).bodyText().contains("Jenis kelamin dibetulkan", "Laki-laki");
    }

    @Test
    void a_nik_is_read_again_by_the_second_person() {
        assertThat(post(address + "/nik", officer, Map.of("nik", "157101570385902", "whyNik", "Salah")))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#nik\"");
        assertThat(post(address + "/nik", officer, Map.of("nik", "1571015703859020", "whyNik", "")))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#whyNik\"");
        assertThat(post(address + "/nik", officer, Map.of("nik", "1571015703859020", "whyNik", "Salah")))
                .hasRedirectedUrl("/key-changes");
        assertThat(get("/key-changes", head))
                .bodyText()
                .contains("NIK dibetulkan", "1571••••••••9020")
                .doesNotContain("1571015703859020");
    }

    @Test
    void granting_a_withdrawal_asks_which_consents_and_takes_them_back() {
        var request = request(DataRight.WITHDRAWAL, "Jangan ke bank");
        var answer = "/data-requests/" + request.value() + "/answer";
        assertThat(get("/data-requests", officer)).bodyText().contains("Persetujuan mana yang ditarik?");
        assertThat(post(answer, officer, Map.of("granted", "true", "words", "Baik")))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#consents-" + request.value() + "\"", "Pilih persetujuan yang ditarik.");
        assertThat(post(answer, officer, Map.of("granted", "true", "words", "Baik", "consents", "BANK")))
                .hasRedirectedUrl("/data-requests");

        assertThat(consents.withdrawn(List.of(sari), ConsentPurpose.BANK)).containsExactly(sari);
        assertThat(get("/my-data", herself)).bodyText().contains("Lewat permintaan yang dipenuhi");
    }

    @Test
    void only_an_officer_corrects_and_only_who_is_there() {
        assertThat(get("/people/" + sari.value(), officer)).bodyText().contains(address);
        assertThat(get("/people/" + sari.value(), head)).bodyText().doesNotContain(address);
        assertThat(get(address, head)).hasStatus(403);
        assertThat(get(address, herself)).hasStatus(403);
        assertThat(get("/people/" + UUID.randomUUID() + "/correction", officer)).hasStatus(404);
        assertThat(get(address + "?request=" + UUID.randomUUID(), officer)).hasStatus(404);
    }

    private MvcTestResult correct(String name, String why, DataRequestId request) {
        return post(
                address,
                officer,
                Map.of(
                        "name",
                        name,
                        "kelurahan",
                        "15.71.10.1003",
                        "address",
                        "Jl. Melati 3",
                        "why",
                        why,
                        "request",
                        request.value().toString()));
    }

    private DataRequestId request(DataRight right, String asked) {
        return switch (requests.receive(sari, right, asked, DEDI)) {
            case Done(var id) -> id;
            case Refused(var refusal) -> throw new AssertionError(refusal);
        };
    }

    private UserDetails signedIn(String username, Role role, @Nullable UUID person) {
        users.add(new NewUser(username, "Pengguna Uji", role, person, null), "kata-sandi-panjang", ADMIN);
        return signIn.loadUserByUsername(username);
    }

    private MvcTestResult get(String where, UserDetails who) {
        return pages.get().uri(where).with(user(who)).exchange();
    }

    private MvcTestResult post(String where, UserDetails who, Map<String, String> fields) {
        var request = pages.post().uri(where).with(user(who)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}

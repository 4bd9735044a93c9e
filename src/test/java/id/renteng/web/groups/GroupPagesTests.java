package id.renteng.web.groups;

import static id.renteng.groups.Town.HEAD;
import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.groups.ChairChanges;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.Inaugurations;
import id.renteng.groups.Inaugurations.NewDecree;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Town;
import id.renteng.groups.Verifications;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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

@SpringBootTest
@AutoConfigureMockMvc
class GroupPagesTests {

    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);

    @Autowired
    Verifications verifications;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Users users;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    Inaugurations inaugurations;

    @Autowired
    ChairChanges chairs;

    @Autowired
    JdbcClient db;

    private Town town;
    private UserDetails officer;
    private UserDetails head;
    private UserDetails verifier;

    @BeforeEach
    void sign_in() {
        town = new Town(db, coached, groups);
        officer = signedIn("petugas.kelompok", Role.OFFICER, null);
        head = signedIn("kepala.kelompok", Role.HEAD, null);
        verifier = signedIn("verifikator.kelompok", Role.VERIFIER, null);
    }

    @Test
    void a_group_is_registered_by_its_form() {
        var name = Town.unique("Melati");
        assertThat(get("/coached-groups/new", officer)).hasStatusOk();
        assertThat(post(
                        "/coached-groups",
                        officer,
                        "name",
                        name,
                        "kelurahan",
                        "15.71.10.1003",
                        "registeredOn",
                        "2026-03-02"))
                .hasStatus3xxRedirection();
        assertThat(get("/coached-groups?kecamatan=15.71.10&status=DRAFT", officer))
                .hasStatusOk()
                .bodyText()
                .contains(name);
    }

    @Test
    void people_of_the_ward_are_offered_and_who_has_a_group_is_named_with_it() {
        var club = town.club("Mawar", 2);
        var free = RegisteredPeople.register(db, "Zubaidah Cari");
        var taken = RegisteredPeople.register(db, "Zubaidah Cari");
        var other = town.club("Kenanga", 0);
        done(coached.addMembers(other, List.of(taken), MARCH, OFFICER));

        var found = get(of(club) + "/members/new?name=Zubaidah+Cari&kelurahan=", officer);
        assertThat(found)
                .hasStatusOk()
                .bodyText()
                .contains(free.value().toString(), "Zubaidah Cari: anggota " + name(other))
                .doesNotContain(taken.value().toString());

        assertThat(post(
                        of(club) + "/members",
                        officer,
                        "name",
                        "Zubaidah Cari",
                        "people",
                        free.value().toString(),
                        "on",
                        "2026-03-02"))
                .hasStatus3xxRedirection();
        assertThat(coached.members(club)).contains(free);
        assertThat(post(of(club) + "/members", officer, "on", "2026-03-02")).hasStatus(422);
    }

    @Test
    void a_group_page_names_members_and_offices_and_what_comes_next() {
        var club = town.club("Anggrek", 12);
        var group = town.loanGroup(club, 5);

        assertThat(get("/loan-groups/" + group.value(), officer))
                .hasStatusOk()
                .bodyText()
                .contains("Anggrek Anggota", "Ketua", "Bendahara", "/readiness", "1571••••••••0012");
        for (var page : List.of("/officers", "/members/new", "/departures/new", "/dissolution")) {
            assertThat(get("/loan-groups/" + group.value() + page, officer)).hasStatusOk();
        }
    }

    @Test
    void officers_members_and_the_end_of_a_group_are_recorded_by_pages() {
        var club = town.club("Seruni", 12);
        var group = town.loanGroup(club, 6);
        var people = groups.find(group).orElseThrow().details().people();
        var home = "/loan-groups/" + group.value();

        assertThat(post(
                        home + "/departures",
                        officer,
                        "person",
                        text(people.getFirst()),
                        "reason",
                        "MOVED",
                        "on",
                        "2026-03-03"))
                .hasStatus(409)
                .bodyText()
                .contains("masih pengurus");
        assertThat(post(
                        home + "/officers",
                        officer,
                        "chair",
                        text(people.get(4)),
                        "secretary",
                        text(people.get(1)),
                        "treasurer",
                        text(people.get(2)),
                        "on",
                        "2026-03-03",
                        "minutes",
                        "Ketua lama pindah"))
                .hasStatus3xxRedirection();
        assertThat(get("/key-changes", officer)).hasStatusOk().bodyText().contains("Ketua lama pindah");
        var change = chairs.waiting(null, 1_000, OFFICER).stream()
                .filter(one -> one.group().equals(group))
                .findFirst()
                .orElseThrow();
        var approval = "/key-changes/chairs/" + change.id().value() + "/approval";
        assertThat(post(approval, officer)).hasStatus(409).bodyText().contains("Minta orang lain");
        assertThat(post(approval, head)).hasStatus3xxRedirection();
        assertThat(post(
                        home + "/departures",
                        officer,
                        "person",
                        text(people.getFirst()),
                        "reason",
                        "MOVED",
                        "on",
                        "2026-03-03"))
                .hasStatus3xxRedirection();
        var joins = new ArrayList<>(List.of("person", text(people.getFirst()), "on", "2026-03-03"));
        joins.addAll(List.of("agreedOn", "2026-03-03", "witness", "Bu RT", "agreeing", "newcomer"));
        for (var member : groups.find(group).orElseThrow().details().people())
            joins.addAll(List.of("agreeing", text(member)));
        assertThat(post(home + "/members", officer, joins.toArray(String[]::new)))
                .hasStatus3xxRedirection();
        assertThat(post(home + "/dissolution", officer, "on", "2026-03-04", "reason", ""))
                .hasStatus(422);
        assertThat(post(home + "/dissolution", officer, "on", "2026-03-04", "reason", "MEMBERS_DECIDED"))
                .hasStatus3xxRedirection();
        assertThat(get(home, officer)).bodyText().contains("Bubar").doesNotContain(home + "/officers");
    }

    @Test
    void a_chair_sees_her_group_and_no_other() {
        var club = town.club("Wijaya", 12);
        var own = town.loanGroup(club, 5);
        var other = town.loanGroup(club, 5);
        var chair = groups.find(own).orElseThrow().details().people().getFirst();
        var sari = signedIn(Town.unique("sari").replace(' ', '.'), Role.CHAIR, chair.value());

        assertThat(get("/my-group", sari)).hasRedirectedUrl("/loan-groups/" + own.value());
        assertThat(get("/loan-groups/" + own.value(), sari))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("1571••••••••0012", "/officers", "/people/");
        assertThat(get("/loan-groups/" + other.value(), sari)).hasStatus(404);
        assertThat(get("/loan-groups", sari)).hasStatus(403);
    }

    @Test
    void the_head_inaugurates_and_the_papers_carry_names_number_and_code() throws IOException {
        var club = town.club("Cempaka", 10);
        var number = Town.unique("188.45/");
        assertThat(post(of(club) + "/proposal", officer, "on", "2026-03-02")).hasStatus3xxRedirection();
        assertThat(get(of(club), verifier)).bodyText().contains("Periksa usulan");
        assertThat(post(
                        of(club) + "/verification",
                        verifier,
                        "act",
                        "send_back",
                        "on",
                        "2026-03-02",
                        "reason",
                        "OTHER"))
                .hasStatus(422);
        assertThat(post(of(club) + "/verification", verifier, "act", "verify", "on", "2026-03-02"))
                .hasStatus3xxRedirection();
        assertThat(post(
                        "/decrees",
                        head,
                        "number",
                        number,
                        "datedOn",
                        "2026-03-02",
                        "signatory",
                        "Wali Kota",
                        "groups",
                        club.value().toString()))
                .hasStatus3xxRedirection();
        assertThat(post(
                        "/decrees",
                        head,
                        "number",
                        number,
                        "datedOn",
                        "2026-03-02",
                        "signatory",
                        "Wali Kota",
                        "groups",
                        club.value().toString()))
                .hasStatus(409)
                .bodyText()
                .contains("Nomor SK ini sudah dicatat");
        assertThat(post("/decrees", officer, "number", number)).hasStatus(403);

        var code = inaugurations.verificationCode(club);
        assertThat(words(get(of(club) + "/certificate.pdf", head)))
                .contains("Sertifikat Pengukuhan", name(club), number, "Senin, 2 Mar 2026", code, "/verify/" + code);
        var decree = inaugurations.list().stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
        assertThat(words(get("/decrees/" + decree.id().value() + "/annex.pdf", head)))
                .contains(number, name(club), "Legok");
    }

    @Test
    void anybody_checks_a_certificate_and_learns_what_the_paper_must_say() {
        var club = town.club("Kamboja", 10);
        var number = Town.unique("SK");
        Town.verified(coached, verifications, club, MARCH);
        done(inaugurations.inaugurate(new NewDecree(number, MARCH, "Wali Kota", List.of(club)), HEAD));
        var code = inaugurations.verificationCode(club);

        assertThat(pages.get().uri("/verify/" + code))
                .hasStatusOk()
                .bodyText()
                .contains("Dokumen ini sah", name(club), number)
                .doesNotContain("Kamboja Anggota");
        assertThat(pages.get().uri("/verify?code=tidak-ada")).bodyText().contains("Kode tidak dikenal");

        assertThat(post(of(club) + "/standing", head, "act", "suspend", "on", "2026-03-03", "reason", ""))
                .hasStatus(422);
        assertThat(post(
                        of(club) + "/standing",
                        head,
                        "act",
                        "suspend",
                        "on",
                        "2026-03-03",
                        "reason",
                        "FRAUD_SUSPECTED"))
                .hasStatus3xxRedirection();
        assertThat(pages.get().uri("/verify/" + code))
                .bodyText()
                .contains("Pengukuhan dibekukan")
                .doesNotContain("diperiksa");
        assertThat(get(of(club) + "/certificate.pdf", head)).hasStatus(404);
    }

    private MvcTestResult get(String path, UserDetails who) {
        return pages.get().uri(path).with(user(who)).exchange();
    }

    private MvcTestResult post(String path, UserDetails who, String... fields) {
        var request = pages.post().uri(path).with(user(who)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private static String words(MvcTestResult pdf) throws IOException {
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        try (var document = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String name(CoachedGroupId id) {
        return coached.find(id).orElseThrow().details().name();
    }

    private static String of(CoachedGroupId id) {
        return "/coached-groups/" + id.value();
    }

    private static String text(PersonId person) {
        return person.value().toString();
    }

    private UserDetails signedIn(String username, Role role, @Nullable UUID person) {
        users.add(new NewUser(username, username, role, person, null), "kata-sandi-panjang", ADMIN);
        return signIn.loadUserByUsername(username);
    }
}

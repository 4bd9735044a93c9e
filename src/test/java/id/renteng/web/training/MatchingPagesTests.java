package id.renteng.web.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.training.ClassId;
import id.renteng.training.Classes;
import id.renteng.training.Classes.NewClass;
import id.renteng.training.MatchingRuns;
import id.renteng.training.Offer;
import id.renteng.training.SeatOffers;
import id.renteng.training.TrainingClass;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

/// A planner fills a class from a trial run, gives a seat by hand, publishes; the member answers.
@SpringBootTest
@AutoConfigureMockMvc
class MatchingPagesTests {

    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);
    private static final Actor PLANNER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final LocalDate SOON = LocalDate.of(2099, 7, 6);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Users users;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    Classes classes;

    @Autowired
    MatchingRuns runs;

    @Autowired
    SeatOffers offers;

    @Autowired
    JdbcClient db;

    private UserDetails officer;
    private PersonId sari;
    private PersonId rina;
    private ClassId halal;

    @BeforeEach
    void town() {
        db.sql("delete from training_choice").update();
        db.sql("delete from training_needs").update();
        db.sql("""
                update training_class set closed_on = '2026-01-01'
                where closed_on is null and id in (select class_id from training_session where held_on > current_date)
                """).update();
        officer = signedIn("petugas.penempatan", Role.OFFICER, null);
        sari = RegisteredPeople.register(db, "Sari Penempatan");
        rina = RegisteredPeople.register(db, "Rina Penempatan");
        var planned = classes.plan(new NewClass("halal-pirt", "balikat", List.of(SOON), 1), PLANNER);
        if (!(planned instanceof Done(var of))) throw new AssertionError(planned);
        halal = of.id();
    }

    @Test
    void needs_are_written_down_on_one_short_page() {
        assertThat(get("/people/" + sari.value() + "/training-needs"))
                .hasStatusOk()
                .bodyText()
                .contains("Sari Penempatan", "Sertifikat halal");
        assertThat(tell(sari, "first", "halal-pirt")).hasStatus3xxRedirection();
        assertThat(get("/people/" + sari.value() + "/training-needs"))
                .bodyText()
                .containsPattern("value=\"halal-pirt\" selected");
        assertThat(tell(sari, "second", "")).hasStatus(422).bodyText().contains("Pilih satu pelatihan");
        assertThat(post("/people/" + sari.value() + "/training-needs", "first", "halal-pirt", "reach", "ON_FOOT"))
                .hasStatus3xxRedirection();
        assertThat(get("/people/" + sari.value() + "/training-needs"))
                .bodyText()
                .contains("Jalan kaki saja")
                .containsPattern("value=\"ON_FOOT\" checked");
    }

    @Test
    void the_form_of_needs_is_printed_empty_with_her_name_and_masked_number() throws IOException {
        var form = "/people/" + sari.value() + "/training-needs";
        assertThat(get(form)).bodyText().contains(form + ".pdf");
        var paper = get(form + ".pdf");
        assertThat(paper).hasStatusOk().hasContentType("application/pdf");
        try (var pdf = Loader.loadPDF(paper.getResponse().getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Sari Penempatan",
                            "0012",
                            "Izin halal dan PIRT",
                            "Sertifikat halal",
                            "Jalan kaki saja",
                            "Tempat titip anak")
                    .doesNotContain("Latihan wajib");
        }
        var member = signedIn("anggota." + sari.value().toString().substring(0, 8), Role.MEMBER, sari.value());
        assertThat(pages.get().uri("/my-training/needs").with(user(member)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(".pdf");
        assertThat(pages.get().uri(form + ".pdf").with(user(member))).hasStatus(403);
    }

    @Test
    void a_trial_run_shows_who_sits_who_waits_and_why_and_is_published() {
        tell(sari, "first", "halal-pirt");
        tell(rina, "gaps", "halal");

        assertThat(get("/matching")).hasStatusOk().bodyText().contains("Jalankan percobaan");
        assertThat(post("/matching", "seed", "")).hasStatus(422);
        assertThat(post("/matching", "seed", "undian-juli")).hasStatus3xxRedirection();
        assertThat(get("/matching")).bodyText().contains("1 dari 1 kursi terisi", "Terbukti tidak ada", "undian-juli");

        var board = "/matching/classes/" + halal.value();
        assertThat(get(board))
                .hasStatusOk()
                .bodyText()
                .contains("Rina Penempatan", "kewajiban izin 400", "1. Sari Penempatan", "Beri kursi");

        var change = "/matching/classes/%s/people/%s".formatted(halal.value(), sari.value());
        assertThat(get(change)).hasStatusOk().bodyText().contains("Biaya perubahan", "tanpa kursi");
        assertThat(post(change, "kind", "LOCKED")).hasStatus3xxRedirection();
        assertThat(get(board)).bodyText().contains("Dikunci", "1. Rina Penempatan");

        var run = runs.latest().orElseThrow().id();
        assertThat(post("/matching/publication", "run", run.value().toString())).hasStatus3xxRedirection();
        assertThat(get("/matching")).bodyText().contains("Sudah diumumkan").doesNotContain("Umumkan dan undang");
        assertThat(get("/classes/" + halal.value() + "/offers"))
                .bodyText()
                .contains("Sari Penempatan", "Menunggu jawaban");
        assertThat(get("/classes/" + halal.value() + "/offers/messages"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Sari Penempatan, Anda diundang ikut pelatihan Izin halal dan PIRT", "Belum ada nomor telepon")
                .contains("/my-training", "90 hari kemudian");
        assertThat(get("/training-figures")).hasStatusOk().bodyText().contains("Kelas berikutnya", "1 orang");
    }

    @Test
    void the_planner_reads_which_seats_given_by_hand_could_not_be_kept() {
        tell(sari, "first", "halal-pirt");
        post("/matching", "seed", "undian-juli");
        post("/matching/classes/%s/people/%s".formatted(halal.value(), sari.value()), "kind", "LOCKED");
        assertThat(get("/matching")).bodyText().doesNotContain("kursi yang dikunci");

        classes.enrol(halal, Set.of(rina), LocalDate.of(2026, 3, 2), PLANNER);
        classes.plan(new NewClass("video", "balikat", List.of(SOON), 1), PLANNER);
        post("/matching", "seed", "undian-juli");
        assertThat(get("/matching"))
                .hasStatusOk()
                .bodyText()
                .contains("1 kursi yang dikunci tidak dapat diberikan", "Sari Penempatan")
                .contains("/matching/classes/" + halal.value());
    }

    @Test
    void a_member_sees_her_invitation_and_answers_it_herself() {
        tell(sari, "first", "halal-pirt");
        post("/matching", "seed", "undian-juli");
        var member = signedIn("anggota." + sari.value().toString().substring(0, 8), Role.MEMBER, sari.value());
        assertThat(pages.get().uri("/my-training").with(user(member)))
                .bodyText()
                .doesNotContain("karena:", "Ya, saya ikut");
        var run = runs.latest().orElseThrow().id();
        post("/matching/publication", "run", run.value().toString());

        assertThat(pages.get().uri("/my-training").with(user(member)))
                .hasStatusOk()
                .bodyText()
                .contains("Izin halal dan PIRT", "Ya, saya ikut", "karena: Anda meminatinya, ", "Kalau tidak di sini")
                .as("she has one to come to")
                .doesNotContain("Terakhir kali belum ada kelas yang cocok");
        assertThat(pages.post()
                        .uri("/my-training/" + halal.value())
                        .with(user(member))
                        .with(csrf())
                        .param("answer", "yes"))
                .hasStatus3xxRedirection();
        assertThat(offers.of(halal)).extracting(Offer::state).containsExactly(Offer.State.ACCEPTED);
        assertThat(pages.post()
                        .uri("/my-training/" + halal.value())
                        .with(user(member))
                        .with(csrf())
                        .param("answer", "yes"))
                .hasStatus(409)
                .bodyText()
                .contains("sudah dijawab");
    }

    @Test
    void the_planner_reads_for_whom_no_class_fits_and_why() {
        tell(sari, "first", "halal-pirt");
        tell(rina, "first", "ekspor-digital");
        post("/matching", "seed", "undian-juli");
        assertThat(get("/matching"))
                .bodyText()
                .contains("Belum ada kelas yang cocok (1 orang)", "Rina Penempatan", "tidak diminta: 1 kelas");

        var run = runs.latest().orElseThrow().id();
        post("/matching/publication", "run", run.value().toString());
        var member = signedIn("anggota." + rina.value().toString().substring(0, 8), Role.MEMBER, rina.value());
        assertThat(pages.get().uri("/my-training").with(user(member)))
                .hasStatusOk()
                .bodyText()
                .contains("Terakhir kali belum ada kelas yang cocok", "tidak diminta: 1 kelas");

        var video = classes.plan(new NewClass("video", "balikat", List.of(SOON), 1), PLANNER);
        var in = ((Done<TrainingClass, ?>) video).value().id();
        classes.enrol(in, Set.of(rina), LocalDate.of(2026, 3, 2), PLANNER);
        assertThat(pages.get().uri("/my-training").with(user(member)))
                .as("a class of hers is to come")
                .bodyText()
                .doesNotContain("Terakhir kali belum ada kelas yang cocok");
    }

    @Test
    void a_member_without_a_seat_reads_her_place_in_the_waiting_list() {
        tell(sari, "first", "halal-pirt");
        tell(rina, "gaps", "halal");
        post("/matching", "seed", "undian-juli");
        var run = runs.latest().orElseThrow().id();
        post("/matching/publication", "run", run.value().toString());
        var member = signedIn("anggota." + sari.value().toString().substring(0, 8), Role.MEMBER, sari.value());

        assertThat(pages.get().uri("/my-training").with(user(member)))
                .hasStatusOk()
                .bodyText()
                .contains("Daftar tunggu Anda", "Izin halal dan PIRT", "Sekarang urutan 1.")
                .doesNotContain("karena:");
    }

    private MvcTestResult get(String path) {
        return pages.get().uri(path).with(user(officer)).exchange();
    }

    private MvcTestResult tell(PersonId person, String name, String value) {
        return post("/people/" + person.value() + "/training-needs", name, value);
    }

    private MvcTestResult post(String path, String... fields) {
        var request = pages.post().uri(path).with(user(officer)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private UserDetails signedIn(String username, Role role, @Nullable UUID person) {
        users.add(new NewUser(username, username, role, person, null), "kata-sandi-panjang", ADMIN);
        return signIn.loadUserByUsername(username);
    }
}

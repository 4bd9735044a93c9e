package id.renteng.web.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.CoachedGroups.NewCoachedGroup;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.LoanGroups.NewLoanGroup;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.readiness.Clinic;
import id.renteng.readiness.ConsentMethod;
import id.renteng.readiness.CreditCheck;
import id.renteng.readiness.CreditCheck.Source;
import id.renteng.readiness.CreditStatus;
import id.renteng.readiness.Eligibility.Matter;
import id.renteng.readiness.Evidence;
import id.renteng.readiness.Route;
import id.renteng.readiness.TaskCode;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
class ReadinessPagesTests {

    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);
    private static final Actor OFFICER = new Actor(new UUID(0, 1), "Dedi", Role.OFFICER, null, null);
    private static final LocalDate FORMED = LocalDate.of(2026, 5, 4);

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
    Evidence evidence;

    @Autowired
    Clinic clinic;

    @Autowired
    JdbcClient db;

    private List<PersonId> members;
    private String list;

    @BeforeEach
    void form_a_group() {
        members = IntStream.range(0, 5)
                .mapToObj(i -> RegisteredPeople.register(db, "Rina " + (char) ('A' + i)))
                .toList();
        var name = UUID.randomUUID().toString();
        var club = done(coached.register(new NewCoachedGroup(name, "15.71.01.1001", "arisan"), FORMED, OFFICER));
        done(coached.addMembers(club, members, FORMED, OFFICER));
        var asked = new NewLoanGroup(club, name, members.get(0), members.get(1), members.get(2), members.subList(3, 5));
        list = "/loan-groups/" + done(groups.form(asked, FORMED, OFFICER)).value() + "/readiness";
    }

    @Test
    void the_list_names_the_tasks_who_acts_and_what_comes_next() {
        assertThat(pages.get().uri(list).with(user(signedIn("petugas.siap", Role.OFFICER, null))))
                .hasStatusOk()
                .bodyText()
                .contains("2 dari 9 selesai", "Terbitkan surat keputusan", "Kepala dinas", "/credit-history");
    }

    @Test
    void credit_history_is_recorded_by_the_officer_and_whose_it_is_hidden_from_the_chair() {
        var officer = signedIn("petugas.siap", Role.OFFICER, null);
        var chair = signedIn("ketua.siap", Role.CHAIR, members.getFirst().value());

        assertThat(pages.post()
                        .uri(list + "/credit-history")
                        .with(user(officer))
                        .with(csrf())
                        .param("person", members.get(3).value().toString())
                        .param("choice", "S4")
                        .param("source", "BANK")
                        .param(
                                "on",
                                LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"))
                                        .toString()))
                .hasStatus3xxRedirection();
        assertThat(evidence.creditHistory(members, OFFICER).values())
                .extracting(CreditCheck::source)
                .containsExactly(Source.BANK);
        assertThat(pages.get().uri(list.replace("/readiness", "/clinic")).with(user(officer)))
                .bodyText()
                .contains("Jawaban bank");
        assertThat(pages.post()
                        .uri(list + "/credit-history")
                        .with(user(officer))
                        .with(csrf())
                        .param("person", members.get(3).value().toString())
                        .param("choice", "S4")
                        .param("source", "GOSIP")
                        .param("on", "2026-06-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih salah satu");

        assertThat(pages.get().uri(list).with(user(officer))).bodyText().contains("Ada masalah: Rina D");
        assertThat(pages.get().uri(list).with(user(chair)))
                .hasStatusOk()
                .bodyText()
                .contains("Ada masalah")
                .doesNotContain("Ada masalah: Rina D");
        assertThat(pages.get().uri(list + "/credit-history").with(user(chair))).hasStatus(403);
    }

    @Test
    void a_form_with_gaps_and_a_refused_visit_come_back_with_words() {
        var verifier = signedIn("verifikator.siap", Role.VERIFIER, null);

        assertThat(pages.post().uri(list + "/visits").with(user(verifier)).with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih salah satu");
        assertThat(pages.post()
                        .uri(list + "/visits")
                        .with(user(verifier))
                        .with(csrf())
                        .param("person", members.getFirst().value().toString())
                        .param("choice", "NOT_FIT")
                        .param("on", "2026-06-01"))
                .hasStatus(409)
                .bodyText()
                .contains("Tulis apa yang tidak sesuai");
        assertThat(pages.get().uri(list + "/consents").with(user(signedIn("petugas.siap", Role.OFFICER, null))))
                .hasStatusOk();
    }

    @Test
    void every_next_step_is_said_in_fifteen_words_at_most() throws IOException {
        for (var file : List.of("readiness.properties", "readiness_en.properties")) {
            var texts = new Properties();
            try (var in = getClass().getResourceAsStream("/text/" + file)) {
                texts.load(in);
            }
            for (var task : TaskCode.values()) {
                assertThat(texts.getProperty("readiness.next." + task).split("\\s+"))
                        .as(file + " " + task)
                        .hasSizeLessThanOrEqualTo(15);
            }
        }
    }

    @Test
    void each_task_leads_to_its_help_which_everybody_reads_on_the_page_and_on_paper() throws IOException {
        assertThat(pages.get().uri(list).with(user(signedIn("petugas.siap", Role.OFFICER, null))))
                .bodyText()
                .contains("/help/tasks?task=ACCOUNTS&amp;group=", "Aturan program berubah pada", "Bertambah: Kuis");
        assertThat(pages.get().uri("/help/tasks?task=ACCOUNTS"))
                .hasStatusOk()
                .bodyText()
                .contains("Apa yang dibawa?", "KTP dan buku tabungan", "Biasanya 7 hari")
                .doesNotContain("Riwayat kredit setiap anggota");
        assertThat(pages.get().uri("/help/tasks?task=NONSENSE&group=//elsewhere.example"))
                .hasStatusOk()
                .bodyText()
                .contains("Riwayat kredit setiap anggota", "Waktu berpikir setiap anggota")
                .doesNotContain("govuk-back-link");
        var texts = new Properties();
        try (var in = getClass().getResourceAsStream("/text/task-help.properties")) {
            texts.load(in);
        }
        var paper = pdf(pages.get().uri("/help/tasks.pdf").exchange());
        for (var task : TaskCode.values())
            assertThat(paper).contains(texts.getProperty("task-help." + task + ".bring"));
    }

    @Test
    void the_quiz_is_reached_from_where_people_are_and_says_how_she_answered() {
        var rina = members.get(3);
        var hers = signedIn("anggota." + tag(), Role.MEMBER, rina.value());
        assertThat(pages.get().uri("/passbook").with(user(hers))).bodyText().contains("href=\"/quiz\"");
        assertThat(pages.get().uri("/quiz").with(user(hers))).bodyText().doesNotContain("Sudah lulus");
        assertThat(pages.post()
                        .uri("/quiz")
                        .with(user(hers))
                        .with(csrf())
                        .param("COST", "2")
                        .param("LIABILITY", "3")
                        .param("CREDIT_HISTORY", "1")
                        .param("FEES", "1")
                        .param("COMPLAINT", "1"))
                .hasStatusOk()
                .bodyText()
                .contains("Anda sudah paham. 4 dari 5 benar.");
        assertThat(pages.get().uri("/quiz").with(user(hers))).bodyText().contains("Sudah lulus: 4/5 benar");

        var officer = signedIn("petugas.siap", Role.OFFICER, null);
        assertThat(pages.get().uri(list + "/procedure").with(user(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("4/5 benar", "Lulus", "/people/" + members.getFirst().value() + "/quiz");
        assertThat(pages.get()
                        .uri("/people/" + members.getFirst().value() + "/quiz")
                        .with(user(officer)))
                .hasStatusOk()
                .bodyText()
                .contains(list + "/procedure");
    }

    @Test
    void old_arrears_lead_to_the_clinic_a_way_and_a_letter() throws IOException {
        var officer = signedIn("petugas.siap", Role.OFFICER, null);
        var rina = members.get(3);
        var clinic = list.replace("/readiness", "/clinic");
        var hers = signedIn("anggota." + tag(), Role.MEMBER, rina.value());
        assertThat(pages.get().uri("/my-credit-history").with(user(hers)))
                .bodyText()
                .contains("Belum ada catatan");
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"));
        done(evidence.recordCreditHistory(rina, CreditStatus.S4, Source.IDEB, today, OFFICER));

        assertThat(pages.get().uri(clinic).with(user(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("Rina D", "Menjadi 4 anggota", "Tetap 5 anggota");
        assertThat(pages.post()
                        .uri(clinic + "/" + rina.value())
                        .with(user(officer))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih satu jalan");
        assertThat(pages.post()
                        .uri(clinic + "/" + rina.value())
                        .with(user(officer))
                        .with(csrf())
                        .param("route", "SETTLE")
                        .param("followUpOn", today.plusDays(14).toString()))
                .hasStatus3xxRedirection();

        assertThat(pages.get().uri("/clinic").with(user(officer))).bodyText().contains("Rina D");
        assertThat(pages.get().uri("/my-credit-history").with(user(hers)))
                .bodyText()
                .contains("Lunasi, lalu bawa surat lunas");
        var letter = pages.get()
                .uri("/people/" + rina.value() + "/credit-letter.pdf")
                .with(user(hers))
                .exchange();
        assertThat(pdf(letter)).contains("Rina D", "surat keterangan lunas").doesNotContain("1571020");
        var other = signedIn("anggota." + tag(), Role.MEMBER, members.get(1).value());
        assertThat(pages.get()
                        .uri("/people/" + rina.value() + "/credit-letter.pdf")
                        .with(user(other)))
                .hasStatus(404);
    }

    @Test
    void who_cannot_leave_yet_is_shown_what_comes_first() {
        var officer = signedIn("petugas.siap", Role.OFFICER, null);
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"));
        var group = list.replace("/readiness", "");
        goes(members.get(3), today);
        assertThat(pages.get().uri(group + "/clinic").with(user(officer)))
                .bodyText()
                .contains("Ganti dulu, baru keluar. Kelompok harus tetap 5 anggota", group + "/members/new")
                .doesNotContain("Ia pengurus", group + "/departures/new");
        goes(members.get(2), today);
        assertThat(pages.get().uri(group + "/clinic").with(user(officer)))
                .bodyText()
                .contains("Ia pengurus", group + "/officers");
        var sixth = RegisteredPeople.register(db, "Rina F");
        var within = groups.find(new LoanGroupId(UUID.fromString(group.substring(group.lastIndexOf('/') + 1))))
                .orElseThrow()
                .details();
        done(coached.addMembers(within.coachedGroup(), List.of(sixth), FORMED, OFFICER));
        var agreeing = Stream.concat(
                        Stream.of("newcomer"),
                        within.people().stream().map(person -> person.value().toString()))
                .toArray(String[]::new);
        assertThat(pages.post()
                        .uri(group + "/members")
                        .with(user(officer))
                        .with(csrf())
                        .param("person", sixth.value().toString())
                        .param("agreeing", agreeing)
                        .param("agreedOn", today.toString())
                        .param("witness", "Bu RT")
                        .param("on", today.toString()))
                .hasStatus3xxRedirection();
        assertThat(pages.get().uri(group + "/clinic").with(user(officer)))
                .bodyText()
                .contains(group + "/departures/new", "Ia pengurus")
                .doesNotContain("Ganti dulu");
    }

    private void goes(PersonId person, LocalDate today) {
        done(evidence.recordCreditHistory(person, CreditStatus.S4, Source.IDEB, today, OFFICER));
        done(clinic.choose(person, Route.STAY_COACHED, today, today.plusDays(30), OFFICER));
    }

    @Test
    void the_printed_list_names_nobody_s_credit_history() throws IOException {
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"));
        for (var member : members.subList(0, 4)) {
            done(evidence.recordConsent(member, ConsentMethod.SIGNATURE, today, OFFICER));
            done(evidence.recordCreditHistory(member, CreditStatus.S0, Source.IDEB, today, OFFICER));
        }
        var paper = pdf(pages.get()
                .uri(list + ".pdf")
                .with(user(signedIn("petugas.siap", Role.OFFICER, null)))
                .exchange());
        assertThat(paper).contains("Riwayat kredit setiap anggota (4/5)");
        assertThat(paper.split("Rina E", -1)).hasSize(6);
    }

    @Test
    void quiz_own_words_and_the_seven_checks_have_their_pages() {
        var chair = signedIn("ketua." + tag(), Role.CHAIR, members.getFirst().value());
        assertThat(pages.post().uri("/quiz").with(user(chair)).with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Masih ada 5 pertanyaan");
        assertThat(pages.post()
                        .uri("/quiz")
                        .with(user(chair))
                        .with(csrf())
                        .param("COST", "2")
                        .param("LIABILITY", "3")
                        .param("CREDIT_HISTORY", "1")
                        .param("FEES", "1")
                        .param("COMPLAINT", "1"))
                .hasStatusOk()
                .bodyText()
                .contains("4 dari 5 benar");
        var trainer = signedIn("pelatih.siap", Role.TRAINER, null);
        assertThat(pages.get().uri(list + "/own-words").with(user(trainer)))
                .hasStatusOk()
                .bodyText()
                .contains("Kata-katanya");
        var verifier = signedIn("verifikator.siap", Role.VERIFIER, null);
        var checks = list + "/eligibility/" + members.get(2).value();
        assertThat(pages.post().uri(checks).with(user(verifier)).with(csrf())).hasStatus(422);
        var form = pages.post()
                .uri(checks)
                .with(user(verifier))
                .with(csrf())
                .param("source", "KTP asli")
                .param("on", "2026-06-01");
        for (var matter : Matter.values()) form.param(matter.name(), "CLEAR");
        assertThat(form).hasStatus3xxRedirection();
        assertThat(pages.get().uri(list + "/eligibility").with(user(verifier)))
                .bodyText()
                .contains("KTP asli");
    }

    private static String tag() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static String pdf(MvcTestResult answer) throws IOException {
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private UserDetails signedIn(String username, Role role, @Nullable UUID person) {
        users.add(new NewUser(username, username, role, person, null), "kata-sandi-panjang", ADMIN);
        return signIn.loadUserByUsername(username);
    }

    private static <T> T done(Result<T, ?> result) {
        return switch (result) {
            case Result.Done<T, ?>(var value) -> value;
            case Result.Refused<T, ?>(var reason) -> throw new AssertionError("refused: " + reason);
        };
    }
}

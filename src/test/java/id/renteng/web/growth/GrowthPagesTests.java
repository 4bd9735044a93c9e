package id.renteng.web.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.growth.Assessments;
import id.renteng.growth.Dimension;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import java.util.Map;
import java.util.UUID;
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
class GrowthPagesTests {

    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Users users;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    Assessments assessments;

    @Autowired
    JdbcClient db;

    private UserDetails officer;
    private UserDetails auditor;
    private PersonId sari;
    private String scorecard;

    @BeforeEach
    void signIn() {
        officer = signedIn("petugas.naik", Role.OFFICER);
        auditor = signedIn("auditor.naik", Role.AUDITOR);
        sari = RegisteredPeople.register(db, "Sari Wulandari");
        scorecard = "/people/" + sari.value() + "/assessments";
    }

    @Test
    void a_business_without_baseline_says_so_and_offers_the_form_to_who_may_assess() {
        assertThat(pages.get().uri(scorecard).with(user(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("belum dinilai", scorecard + "/new");
        assertThat(pages.get().uri(scorecard).with(user(auditor)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/new");
        assertThat(pages.get().uri(scorecard + "/new").with(user(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("Surat usaha apa yang sudah ada?", "Penilaian awal");
    }

    @Test
    void an_assessment_is_kept_as_it_was_filled_in() {
        assertThat(send("BASELINE", "2026-01-10", Map.of("turnover", "Rp4.000.000", "proof-TURNOVER", "NOTE_BOOK")))
                .hasStatus3xxRedirection();

        var made = assessments.of(sari).getFirst();
        assertThat(made.answers().figures().turnover()).isEqualTo(Money.rupiah(4_000_000));
        assertThat(made.answers().answered()).containsExactly(Dimension.LEGALITY, Dimension.TURNOVER);
        assertThat(made.answers().gates().food()).isTrue();
    }

    @Test
    void the_scorecard_shows_before_and_after_with_what_stands_behind() {
        send("BASELINE", "2026-01-10", Map.of("turnover", "4000000", "proof-TURNOVER", "CLAIM"));
        send("LATER", "2026-07-10", Map.of("turnover", "6500000", "proof-TURNOVER", "QRIS"));

        assertThat(pages.get().uri(scorecard).with(user(auditor)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Rp4.000.000", "Rp6.500.000", "+Rp2.500.000", "Pengakuan pemilik", "Rekap QRIS", "10 Jan 2026");
        assertThat(pages.get().uri("/assessments?due=false").with(user(auditor)))
                .hasStatusOk()
                .bodyText()
                .contains("Sari Wulandari", scorecard);
    }

    @Test
    void a_form_that_cannot_be_read_comes_back_with_what_was_written() {
        assertThat(send("BASELINE", "kemarin", Map.of("turnover", "empat juta", "note", "Buku kas Januari")))
                .hasStatus(422)
                .bodyText()
                .contains("Isi tanggal penilaian", "value=\"empat juta\"", "Buku kas Januari", "angka saja");
        assertThat(assessments.of(sari)).isEmpty();
    }

    @Test
    void a_refusal_is_said_at_its_field() {
        assertThat(send("BASELINE", "2026-01-10", Map.of("paidWorkers", "2")))
                .hasStatus(409)
                .bodyText()
                .contains("Pilih bukti pekerja yang dibayar", "id=\"proof-WORKERS-error\"");
        assertThat(send("LATER", "2026-01-10", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("Penilaian awal belum ada");
        send("BASELINE", "2026-01-10", Map.of());
        assertThat(send("BASELINE", "2026-02-10", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("Penilaian awal sudah ada");
    }

    @Test
    void nobody_is_assessed_who_is_not_registered() {
        assertThat(pages.get()
                        .uri("/people/" + UUID.randomUUID() + "/assessments")
                        .with(user(officer)))
                .hasStatus(404);
    }

    private MvcTestResult send(String kind, String on, Map<String, String> more) {
        var asked = pages.post()
                .uri(scorecard)
                .with(user(officer))
                .with(csrf())
                .param("kind", kind)
                .param("on", on)
                .param("level-LEGALITY", "1")
                .param("proof-LEGALITY", "DOCUMENT")
                .param("facts", "FOOD", "FULL_TIME");
        more.forEach((name, value) -> asked.param(name, value));
        return asked.exchange();
    }

    private UserDetails signedIn(String username, Role role) {
        users.add(new NewUser(username, username, role, null, null), "kata-sandi-panjang", ADMIN);
        return signIn.loadUserByUsername(username);
    }
}

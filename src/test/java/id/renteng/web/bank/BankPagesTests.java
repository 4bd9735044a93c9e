package id.renteng.web.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.SignedIn;
import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.financing.ApplicationId;
import id.renteng.financing.BorrowingTown;
import id.renteng.financing.Decisions;
import id.renteng.financing.Proposal;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The desk of a bank: what is wrong is said at its field, nothing of it is kept, and two people decide.
@SpringBootTest
@AutoConfigureMockMvc
@Import(BorrowingTown.class)
class BankPagesTests {

    private static final Actor ADMIN = new Actor(new UUID(9, 2), "Admin", Role.ADMINISTRATOR, null, null);
    private static final String ENDLESS = "a".repeat(10_000);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Users users;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    BorrowingTown town;

    @Autowired
    Decisions decisions;

    private UserDetails maker;
    private UserDetails checker;

    @BeforeEach
    void two_officers_of_the_bank() {
        maker = signedIn(Role.BANK_MAKER, "MITRA");
        checker = signedIn(Role.BANK_CHECKER, "MITRA");
    }

    @Test
    void a_proposal_with_gaps_is_said_at_its_field_and_not_kept() {
        var id = town.sent(town.group());

        assertThat(propose(id, Map.of())).hasStatus(422).bodyText().contains("#decision", "Pilih satu usulan");
        assertThat(propose(id, Map.of("decision", "APPROVE_LESS", "offer", "dua juta")))
                .hasStatus(422)
                .bodyText()
                .contains("#offer", "dua juta");
        assertThat(propose(id, Map.of("decision", "APPROVE_LESS", "offer", "90.000.000", "tenor", "10")))
                .hasStatus(409)
                .bodyText()
                .contains("#offer");
        assertThat(propose(id, Map.of("decision", "ASK", "question", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("#question");
        assertThat(propose(id, Map.of("decision", "DECLINE", "reason", "MOOD")))
                .hasStatus(422)
                .bodyText()
                .contains("#reason", "#words");
        assertThat(propose(id, Map.of("decision", "DECLINE", "reason", "CAPACITY", "words", ENDLESS)))
                .hasStatus(409);
        assertThat(open(id, maker)).hasStatusOk().bodyText().contains("Usulan Anda");
    }

    @Test
    void the_same_person_never_confirms_what_she_proposed() {
        var id = town.sent(town.group());
        var herself = ((SignedIn) checker).actor();
        var whenMaker = new Actor(herself.user(), herself.name(), Role.BANK_MAKER, null, "MITRA");
        assertThat(decisions.propose(id, new Proposal.Approve(), LocalDate.of(2026, 1, 5), whenMaker))
                .isInstanceOf(Done.class);

        assertThat(send(id, "confirmation", Map.of(), checker))
                .hasStatus(409)
                .bodyText()
                .contains("Orang lain yang harus mengesahkan");
        assertThat(send(id, "confirmation", Map.of(), maker)).hasStatus(403);
        assertThat(open(id, checker)).bodyText().contains("Di bank").doesNotContain("Sahkan usulan ini");
    }

    @Test
    void a_contract_needs_an_approval_a_number_and_a_day_that_has_come() {
        var sent = town.sent(town.group());
        assertThat(sign(sent, "PK/1", "2026-01-05")).hasStatus(409);

        var id = town.approved(town.group());
        assertThat(sign(id, "", "2026-01-05")).hasStatus(409).bodyText().contains("#number");
        assertThat(sign(id, ENDLESS, "2026-01-05")).hasStatus(409).bodyText().contains("#number");
        assertThat(sign(id, "PK/1", "kemarin")).hasStatus4xxClientError();
        assertThat(sign(id, "PK/1", "")).hasStatus(422).bodyText().contains("#signedOn");
        assertThat(sign(id, "PK/1", "2101-01-01")).hasStatus(409).bodyText().contains("#signedOn");
        assertThat(open(id, maker)).bodyText().contains("Catat akad");
    }

    @Test
    void money_is_paid_after_the_days_to_think_and_to_the_rupiah() {
        var id = town.contracted(town.group());
        var key = UUID.randomUUID().toString();

        assertThat(payOut(id, key, "2023-03-10", "10.000.000"))
                .hasStatus(409)
                .bodyText()
                .contains("#paidOn");
        assertThat(payOut(id, key, "2023-03-20", "9.999.999"))
                .hasStatus(409)
                .bodyText()
                .contains("#paid", "Rp10.000.000");
        assertThat(payOut(id, key, "2023-03-20", "sepuluh juta"))
                .hasStatus(422)
                .bodyText()
                .contains("#paid");
        assertThat(payOut(id, key, "", "10.000.000")).hasStatus(422).bodyText().contains("#paidOn");
        assertThat(open(id, checker)).bodyText().contains("Sudah akad");

        assertThat(payOut(id, key, "2023-03-20", "10.000.000")).hasStatus3xxRedirection();
        assertThat(payOut(id, key, "2023-03-20", "10.000.000")).hasStatus3xxRedirection();
        assertThat(open(id, checker)).bodyText().contains("Sudah cair");
    }

    @Test
    void another_bank_does_not_know_that_the_file_exists() {
        var id = town.sent(town.group());
        var stranger = signedIn(Role.BANK_MAKER, "LAIN");

        assertThat(open(id, stranger)).hasStatus(404);
        assertThat(send(id, "proposal", Map.of("decision", "APPROVE"), stranger))
                .hasStatus(404);
        assertThat(send(id, "pay-out-list", Map.of(), stranger)).hasStatus(404);
    }

    private MvcTestResult propose(ApplicationId id, Map<String, String> form) {
        return send(id, "proposal", form, maker);
    }

    private MvcTestResult sign(ApplicationId id, String number, String on) {
        return send(id, "contract", Map.of("number", number, "signedOn", on), maker);
    }

    private MvcTestResult payOut(ApplicationId id, String key, String on, String amount) {
        return send(id, "pay-out", Map.of("key", key, "paidOn", on, "paid", amount), checker);
    }

    private MvcTestResult open(ApplicationId id, UserDetails who) {
        return pages.get()
                .uri("/bank/applications/" + id.value())
                .with(user(who))
                .exchange();
    }

    private MvcTestResult send(ApplicationId id, String what, Map<String, String> form, UserDetails who) {
        var request = pages.post()
                .uri("/bank/applications/" + id.value() + "/" + what)
                .with(user(who))
                .with(csrf());
        for (var field : form.entrySet()) request = request.param(field.getKey(), field.getValue());
        return request.exchange();
    }

    private UserDetails signedIn(Role role, String bank) {
        var name = "u" + UUID.randomUUID().toString().substring(0, 12);
        assertThat(users.add(new NewUser(name, name, role, null, bank), "kata-sandi-panjang", ADMIN))
                .isInstanceOf(Done.class);
        return signIn.loadUserByUsername(name);
    }
}

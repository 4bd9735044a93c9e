package id.renteng.web.decisions;

import static id.renteng.web.loans.LoanDesk.path;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.Loans;
import id.renteng.financing.PaidOut;
import id.renteng.financing.PaidOut.Group;
import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
import id.renteng.web.loans.LoanDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A bank restructures a loan, writes it off, and gets something back; or the group settles it early.
@SpringBootTest
@AutoConfigureMockMvc
@Import(LoanDesk.class)
class LoanDecisionPagesTests {

    @Autowired
    LoanDesk desk;

    @Autowired
    Loans loans;

    @Autowired
    Clock clock;

    Group group;
    UserDetails maker;
    UserDetails checker;

    @BeforeEach
    void a_loan_of_this_bank() {
        group = desk.group();
        maker = desk.as(Role.BANK_MAKER, null, "MITRA");
        checker = desk.as(Role.BANK_CHECKER, null, "MITRA");
    }

    @Test
    void the_new_schedule_is_looked_at_beside_the_old_one_then_sent_and_confirmed() {
        assertThat(desk.open(path(group), maker)).bodyText().contains("/restructuring", "/write-off");
        assertThat(desk.open(path(group) + "/restructuring", maker))
                .hasStatusOk()
                .bodyText()
                .contains("Jadwal sekarang");
        var form = terms();
        form.put("look", "yes");
        assertThat(send("/restructuring", form)).hasStatusOk().bodyText().contains("Jadwal baru", "id=\"plan-new\"");
        form.remove("look");
        var way = made(send("/restructuring", form));
        assertThat(desk.open(way, maker))
                .bodyText()
                .contains("Usulan Anda menunggu", "Jadwal lama", "Jadwal baru", "3,5 %");
        assertThat(desk.open("/loan-decisions", checker)).bodyText().contains(way);
        assertThat(desk.send(way + "/confirmation", Map.of(), checker)).hasRedirectedUrl(way);
        assertThat(desk.open(way, checker)).bodyText().contains("Diputuskan", "Jadwal lama");
        assertThat(loans.seenBy(PaidOut.OFFICER, group.loan()).loan().restructuredOn())
                .contains(today());
        assertThat(desk.open(path(group), desk.officer())).bodyText().contains("Jadwal sekarang", "Jadwal sampai", way);
        assertThat(desk.open(path(group), desk.person(group, 'A'))).bodyText().contains("Susun ulang jadwal");
    }

    @Test
    void what_is_wrong_with_new_terms_is_said_at_its_field() {
        var form = terms();
        form.putAll(Map.of("rate", "tiga", "installments", "0", "firstDueOn", ""));
        form.remove("method");
        assertThat(send("/restructuring", form))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"method-error\"", "id=\"rate-error\"", "id=\"installments-error\"")
                .contains("id=\"firstDueOn-error\"");
        form = terms();
        form.put("firstDueOn", today().toString());
        assertThat(send("/restructuring", form)).hasStatus(409).bodyText().contains("harus setelah hari ini");
        form = terms();
        form.put("reason", "x");
        assertThat(send("/restructuring", form)).hasStatus(409).bodyText().contains("id=\"reason-error\"");
    }

    @Test
    void a_loan_written_off_shows_what_was_lost_and_what_came_back() {
        var way = made(send("/write-off", Map.of("reason", "kelompok bubar")));
        assertThat(send("/write-off", Map.of("reason", "kelompok bubar")))
                .hasStatus(409)
                .bodyText()
                .contains("Masih ada putusan lain");
        assertThat(desk.send(way + "/confirmation", Map.of(), checker)).hasRedirectedUrl(way);
        var payment = Map.of(
                "key", UUID.randomUUID().toString(),
                "payer", group.person('H').value().toString(),
                "amount", "100.000",
                "on", today().toString());
        assertThat(desk.send(path(group) + "/repayments/new", payment, desk.officer()))
                .hasStatus3xxRedirection();
        assertThat(desk.open(path(group), maker))
                .bodyText()
                .contains("Pokok yang dihapus buku", "Rp20.000.000", "Diterima kembali", "Rp100.000");
        assertThat(desk.open("/loans?status=WRITTEN_OFF", maker))
                .bodyText()
                .contains(group.loan().value().toString());
        assertThat(send("/write-off", Map.of("reason", "sekali lagi")))
                .hasStatus(409)
                .bodyText()
                .contains("sudah lunas atau sudah dihapus buku");
    }

    @Test
    void who_proposed_does_not_confirm_and_what_is_sent_back_changes_nothing() {
        var way = made(send("/write-off", Map.of("reason", "kelompok bubar")));
        assertThat(desk.send(way + "/confirmation", Map.of(), maker)).hasStatus(403);
        assertThat(desk.send(way + "/return", Map.of(), checker)).hasRedirectedUrl(way);
        assertThat(desk.open(way, checker)).bodyText().contains("Dikembalikan");
        assertThat(desk.send(way + "/confirmation", Map.of(), checker))
                .hasStatus(409)
                .bodyText()
                .contains("sudah diputuskan");
        assertThat(loans.seenBy(PaidOut.OFFICER, group.loan()).loan().isRunning())
                .isTrue();
    }

    @Test
    void another_banks_loan_is_not_there_and_other_roles_may_not() {
        var other = desk.as(Role.BANK_MAKER, null, "LAIN");
        assertThat(desk.open(path(group) + "/restructuring", other)).hasStatus(404);
        assertThat(desk.send(path(group) + "/restructuring", terms(), other)).hasStatus(404);
        assertThat(desk.open(path(group) + "/write-off", other)).hasStatus(404);
        assertThat(desk.send(path(group) + "/write-off", Map.of("reason", "iseng saja"), other))
                .hasStatus(404);
        assertThat(desk.open(path(group) + "/settlement", other)).hasStatus(404);
        var way = made(send("/write-off", Map.of("reason", "kelompok bubar")));
        assertThat(desk.open(way, other)).hasStatus(404);
        assertThat(desk.send(way + "/confirmation", Map.of(), desk.as(Role.BANK_CHECKER, null, "LAIN")))
                .hasStatus(404);
        assertThat(desk.open("/loan-decisions", other)).bodyText().doesNotContain(way);
        assertThat(desk.open(path(group) + "/write-off", checker)).hasStatus(403);
        assertThat(desk.open(way, desk.person(group, 'A'))).hasStatus(403);
        assertThat(desk.open(path(group) + "/settlement", desk.person(desk.group(), 'A')))
                .hasStatus(404);
    }

    @Test
    void the_group_counts_what_settles_its_loan_and_pays_it() {
        var chair = desk.person(group, 'A');
        assertThat(desk.open(path(group), chair)).bodyText().contains("Hitung pelunasan dipercepat");
        assertThat(desk.open(path(group) + "/settlement?on=" + today(), chair))
                .hasStatusOk()
                .bodyText()
                .contains("Rp20.600.000", "Catat pelunasan");
        assertThat(desk.open(path(group) + "/settlement?on=2999-01-01", chair))
                .bodyText()
                .contains("Rp20.600.000")
                .doesNotContain("Catat pelunasan");
        assertThat(desk.open(path(group) + "/settlement?on=besok", chair)).hasStatus(422);
        assertThat(desk.open(path(group) + "/settlement?on=2020-01-01", chair)).hasStatus(422);
        assertThat(desk.open(path(group) + "/meetings/new?all=yes&on=" + today(), chair))
                .bodyText()
                .contains("value=\"3.090.000\"", "value=\"2.060.000\"");
        var sheet = desk.sheet(group, today());
        for (char who = 'A'; who <= 'H'; who++) {
            sheet.put("paid-" + group.person(who).value(), who < 'E' ? "3.090.000" : "2.060.000");
        }
        desk.posted(group, sheet, "20.600.000");
        assertThat(loans.seenBy(PaidOut.OFFICER, group.loan()).loan().settledOn())
                .contains(today());
        assertThat(loans.seenBy(PaidOut.OFFICER, group.loan()).book().outstanding())
                .isEqualTo(Money.ZERO);
        assertThat(desk.open(path(group) + "/settlement", chair)).bodyText().contains("Tidak ada yang masih berutang");
    }

    private Map<String, String> terms() {
        return new HashMap<>(Map.of(
                "method", "FLAT",
                "rate", "3,5",
                "installments", "12",
                "firstDueOn", today().plusMonths(1).toString(),
                "reason", "banjir di pasar"));
    }

    private MvcTestResult send(String way, Map<String, String> form) {
        return desk.send(path(group) + way, form, maker);
    }

    private static String made(MvcTestResult sent) {
        assertThat(sent).hasStatus3xxRedirection();
        return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package id.renteng.web.loans;

import static id.renteng.web.loans.LoanDesk.MONTH_1;
import static id.renteng.web.loans.LoanDesk.path;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.Loans;
import id.renteng.financing.PaidOut;
import id.renteng.financing.PaidOut.Group;
import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
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

/// The chair recorded a meeting wrongly; she asks, an officer or the head approves or refuses.
@SpringBootTest
@AutoConfigureMockMvc
@Import(LoanDesk.class)
class CorrectionPagesTests {

    @Autowired
    LoanDesk desk;

    @Autowired
    Loans loans;

    Group group;
    UserDetails chair;
    UserDetails officer;
    String meeting;
    String ask;

    @BeforeEach
    void a_meeting_of_melati() {
        group = desk.group();
        chair = desk.person(group, 'A');
        officer = desk.officer();
        meeting = desk.posted(group, desk.coveredSheet(group), "1.716.667");
        ask = path(group) + "/acts/" + id(meeting) + "/correction";
    }

    @Test
    void the_chair_asks_and_an_officer_cancels_the_meeting_which_is_then_struck_through() {
        assertThat(desk.open(meeting, chair)).bodyText().contains("Ada yang salah? Minta koreksi");
        assertThat(desk.open(ask, chair)).bodyText().contains("Rapat kelompok", "Isi lembar yang benar");
        var request = ask("salah hitung uang");
        assertThat(desk.open(request, chair))
                .bodyText()
                .contains("Permintaan Anda menunggu orang kedua", "salah hitung uang")
                .doesNotContain("Setujui koreksi");
        assertThat(desk.open("/corrections", officer)).bodyText().contains(request, "Batalkan rapat");
        assertThat(desk.open(path(group), officer)).bodyText().contains(request);
        assertThat(desk.send(request + "/approval", Map.of(), officer)).hasRedirectedUrl(request);
        assertThat(outstanding()).isEqualTo(Money.rupiah(20_600_000));
        assertThat(desk.open(request, officer)).bodyText().contains("Disetujui");
        assertThat(desk.open(meeting, chair))
                .bodyText()
                .contains("<s>Rapat ke-1", "Dibatalkan pada", "salah hitung uang")
                .doesNotContain("Minta koreksi");
        assertThat(desk.open(path(group), chair)).bodyText().contains("<s>Rapat ke-1", "Dibatalkan pada");
        assertThat(desk.open(path(group) + "/receipts", chair)).bodyText().contains("<s>Rp257.500</s>");
        assertThat(desk.open("/passbook", desk.person(group, 'B'))).bodyText().contains("<s>Rp257.500</s>");
        assertThat(desk.open(path(group) + "/history", chair)).bodyText().contains("Pembatalan", "Dibatalkan pada");
    }

    @Test
    void the_last_meeting_is_replaced_by_the_right_sheet_in_the_same_steps() {
        var way = meeting + "/replacement";
        assertThat(desk.open(way, chair))
                .hasStatusOk()
                .bodyText()
                .contains("Lembar ini menggantikan rapat", "value=\"257.500\"");
        var sheet = desk.sheet(group, MONTH_1);
        assertThat(desk.send(way, sheet, chair)).hasStatusOk().bodyText().contains("Apa yang salah?");
        sheet.put("step", "check");
        assertThat(desk.send(way, sheet, chair)).hasStatus(422).bodyText().contains("id=\"reason-error\"");
        sheet.put("reason", "H ternyata membayar");
        var sent = desk.send(way, sheet, chair);
        assertThat(sent).hasStatus3xxRedirection();
        var request = Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
        assertThat(desk.open(request, officer))
                .bodyText()
                .contains("Lembar pengganti", "Rp0, Izin", "Rp171.666, Hadir");
        assertThat(desk.send(request + "/approval", Map.of(), officer)).hasRedirectedUrl(request);
        assertThat(outstanding()).isEqualTo(Money.rupiah(20_600_000 - 1_716_667));
        assertThat(desk.open(meeting, chair)).bodyText().contains("Lihat rapat penggantinya");
    }

    @Test
    void a_sheet_with_a_shortfall_goes_through_its_step_and_one_that_breaks_a_rule_comes_back() {
        var way = meeting + "/replacement";
        var sheet = new HashMap<>(desk.sheetWithoutH(group));
        assertThat(desk.send(way, sheet, chair)).hasStatusOk().bodyText().contains("Bagaimana kekurangannya?");
        sheet.putAll(Map.of("step", "check", "reason", "penanggung keliru"));
        assertThat(desk.send(way, sheet, chair)).hasStatus(409).bodyText().contains("Isi alasan, dan janji");
    }

    @Test
    void who_asked_cannot_approve_and_a_refused_request_leaves_all_as_it_is() {
        var by = desk.officer();
        var request = Objects.requireNonNull(desk.send(ask, Map.of("reason", "salah orang"), by)
                .getResponse()
                .getRedirectedUrl());
        assertThat(desk.send(request + "/approval", Map.of(), by))
                .hasStatus(409)
                .bodyText()
                .contains("Anda sendiri yang meminta");
        assertThat(desk.send(ask, Map.of("reason", "sekali lagi"), chair))
                .hasStatus(409)
                .bodyText()
                .contains("Masih ada permintaan koreksi lain");
        var head = desk.as(Role.HEAD, null, null);
        assertThat(desk.send(request + "/refusal", Map.of(), head)).hasRedirectedUrl(request);
        assertThat(desk.open(request, head)).bodyText().contains("Ditolak");
        assertThat(desk.send(request + "/approval", Map.of(), head))
                .hasStatus(409)
                .bodyText()
                .contains("sudah diputuskan");
        assertThat(outstanding()).isEqualTo(Money.rupiah(20_600_000 - 1_716_667));
    }

    @Test
    void a_claim_let_go_is_restored_and_each_refusal_has_its_words() {
        var way = path(group) + "/claims/" + group.person('H').value() + "/forgiveness";
        assertThat(desk.send(way, Map.of("sure", "yes"), desk.person(group, 'E')))
                .hasRedirectedUrl("/passbook");
        assertThat(desk.send(ask, Map.of("reason", "x"), chair))
                .hasStatus(409)
                .bodyText()
                .contains("id=\"reason-error\"");
        var history = desk.open(path(group) + "/history", chair);
        assertThat(history).bodyText().contains("Ibu E mengikhlaskan talangan untuk Ibu H");
        var payOut = path(group) + "/acts/" + group.loan().value() + "/correction";
        assertThat(desk.open(payOut, chair)).bodyText().contains("tidak bisa dibatalkan di sini");
        assertThat(desk.send(payOut, Map.of("reason", "salah cair"), chair)).hasStatus(409);
        var request = ask("lembar orang lain");
        assertThat(desk.send(request + "/approval", Map.of(), officer))
                .hasStatus(409)
                .bodyText()
                .contains("bergantung pada yang ini");
    }

    @Test
    void another_group_is_not_there_and_other_roles_may_not() {
        var stranger = desk.person(desk.group(), 'A');
        var request = ask("salah catat");
        assertThat(desk.open(ask, stranger)).hasStatus(404);
        assertThat(desk.send(ask, Map.of("reason", "iseng"), stranger)).hasStatus(404);
        assertThat(desk.open(meeting + "/replacement", stranger)).hasStatus(404);
        assertThat(desk.open(request, stranger)).hasStatus(404);
        assertThat(desk.open(path(group) + "/history", stranger)).hasStatus(404);
        assertThat(desk.open(path(group) + "/acts/" + UUID.randomUUID() + "/correction", chair))
                .hasStatus(404);
        assertThat(desk.open("/corrections/" + UUID.randomUUID(), officer)).hasStatus(404);
        assertThat(desk.send(request + "/approval", Map.of(), chair)).hasStatus(403);
        assertThat(desk.open("/corrections", desk.person(group, 'B'))).hasStatus(403);
        assertThat(desk.open(ask, desk.as(Role.AUDITOR, null, null))).hasStatus(403);
    }

    private String ask(String reason) {
        var sent = desk.send(ask, Map.of("reason", reason), chair);
        assertThat(sent).hasStatus3xxRedirection();
        return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
    }

    private Money outstanding() {
        return loans.seenBy(PaidOut.OFFICER, group.loan()).book().outstanding();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

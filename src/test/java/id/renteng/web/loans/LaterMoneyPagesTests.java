package id.renteng.web.loans;

import static id.renteng.web.loans.LoanDesk.MONTH_1;
import static id.renteng.web.loans.LoanDesk.path;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.Loans;
import id.renteng.financing.PaidOut;
import id.renteng.financing.PaidOut.Group;
import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
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

/// After a meeting at which A and E stood in for H: she pays later, they let go, or the group bears it.
@SpringBootTest
@AutoConfigureMockMvc
@Import(LoanDesk.class)
class LaterMoneyPagesTests {

    @Autowired
    LoanDesk desk;

    @Autowired
    Loans loans;

    Group group;
    UserDetails chair;

    @BeforeEach
    void melati() {
        group = desk.group();
        chair = desk.person(group, 'A');
        desk.posted(group, desk.coveredSheet(group), "1.716.667");
    }

    @Test
    void the_form_says_what_is_owed_and_to_whom() {
        assertThat(desk.open(path(group) + "/repayments/new", chair))
                .hasStatusOk()
                .bodyText()
                .contains("Ke bank masih", "Ke teman: Ibu A Rp128.750, Ibu E Rp42.916");
    }

    @Test
    void what_she_brings_is_taken_once_and_gets_a_receipt() {
        var form = payment("100.000", MONTH_1.plusDays(3));
        var first = pay(form);
        assertThat(first).hasStatus3xxRedirection();
        var receipt = Objects.requireNonNull(first.getResponse().getRedirectedUrl());
        assertThat(pay(form)).hasRedirectedUrl(receipt);
        assertThat(desk.open(receipt, chair))
                .hasStatusOk()
                .bodyText()
                .contains("Mengganti penanggung", "Rp100.000", "tidak membebaskan dari tanggung renteng");
        assertThat(owes('H')).isEqualTo(Money.rupiah(71_666));
        form.put("amount", "1");
        assertThat(pay(form)).hasStatus(409).bodyText().contains("sudah dipakai untuk bayaran lain");
    }

    @Test
    void a_wrong_payment_comes_back_with_the_reason_at_its_field() {
        assertThat(pay(payment("9.999.999", MONTH_1)))
                .hasStatus(409)
                .bodyText()
                .contains("9.999.999", "Utangnya tinggal Rp2.060.000")
                .contains("id=\"amount-error\"");
        assertThat(pay(payment("1.000", MONTH_1.minusDays(1))))
                .hasStatus(409)
                .bodyText()
                .contains("sudah menghitung tanpa uang ini", "id=\"on-error\"");
        assertThat(pay(payment("1.000", LocalDate.of(2999, 1, 1))))
                .hasStatus(409)
                .bodyText()
                .contains("Tanggal ini belum tiba");
        assertThat(pay(payment("0", MONTH_1))).hasStatus(422).bodyText().contains("Isi jumlah dalam rupiah");
        assertThat(pay(payment("x".repeat(10_000), MONTH_1))).hasStatus(422);
        var nobody = payment("1.000", MONTH_1);
        nobody.put("payer", UUID.randomUUID().toString());
        assertThat(pay(nobody)).hasStatus(422).bodyText().contains("Pilih siapa yang membayar");
        assertThat(owes('H')).isEqualTo(Money.rupiah(171_666));
    }

    @Test
    void only_who_covered_lets_go() {
        var way = path(group) + "/claims/" + group.person('H').value() + "/forgiveness";
        var e = desk.person(group, 'E');
        assertThat(desk.open(way, e)).hasStatusOk().bodyText().contains("Ibu H masih berutang Rp42.916");
        assertThat(desk.send(way, Map.of(), e)).hasStatus(422).bodyText().contains("Centang jika Anda yakin");
        assertThat(desk.send(way, Map.of("sure", "yes"), e)).hasRedirectedUrl("/passbook");
        assertThat(owes('H')).isEqualTo(Money.rupiah(128_750));
        assertThat(desk.open(way, e)).hasStatus(404);
        assertThat(desk.send(way, Map.of("sure", "yes"), e))
                .hasStatus(409)
                .bodyText()
                .contains("Tidak ada lagi yang belum diganti");
        assertThat(desk.open(way, desk.person(group, 'B'))).hasStatus(404);
        assertThat(desk.send(way, Map.of("sure", "yes"), desk.officer())).hasStatus(403);
        assertThat(desk.send(way, Map.of("sure", "yes"), desk.person(desk.group(), 'B')))
                .hasStatus(404);
    }

    @Test
    void an_officer_records_that_the_group_bears_a_loss() {
        var way = path(group) + "/members/" + group.person('H').value() + "/inability";
        var officer = desk.officer();
        assertThat(desk.open(way, officer))
                .hasStatusOk()
                .bodyText()
                .contains("Rp171.666", "Ps. 1293 KUHPerdata", "Yang dipikul setiap anggota");
        assertThat(desk.send(way, Map.of("on", "", "sure", ""), officer))
                .hasStatus(422)
                .bodyText()
                .contains("Isi tanggalnya", "Centang jika sudah diputuskan dalam musyawarah");
        var form = Map.of("on", MONTH_1.toString(), "sure", "yes");
        assertThat(desk.send(way, form, officer)).hasRedirectedUrl(path(group));
        assertThat(owes('H')).isEqualTo(Money.ZERO);
        assertThat(desk.open(path(group), officer))
                .bodyText()
                .contains("Dinyatakan tidak mampu", "Dibagi ke semua", "Ibu B");
        assertThat(desk.send(way, form, officer)).hasStatus(409).bodyText().contains("sudah dinyatakan tidak mampu");
        assertThat(desk.open(way, chair)).hasStatus(403);
    }

    @Test
    void another_group_is_not_there_and_other_roles_may_not() {
        var stranger = desk.person(desk.group(), 'A');
        assertThat(desk.open(path(group) + "/repayments/new", stranger)).hasStatus(404);
        assertThat(desk.send(path(group) + "/repayments/new", payment("1.000", MONTH_1), stranger))
                .hasStatus(404);
        assertThat(desk.open(path(group) + "/repayments/new", desk.as(Role.AUDITOR, null, null)))
                .hasStatus(403);
    }

    private Map<String, String> payment(String amount, LocalDate on) {
        return new HashMap<>(Map.of(
                "key", UUID.randomUUID().toString(),
                "payer", group.person('H').value().toString(),
                "amount", amount,
                "on", on.toString()));
    }

    private MvcTestResult pay(Map<String, String> form) {
        return desk.send(path(group) + "/repayments/new", form, chair);
    }

    private Money owes(char letter) {
        return loans.seenBy(PaidOut.OFFICER, group.loan()).book().debtsOf(group.person(letter));
    }
}

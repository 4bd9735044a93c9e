package id.renteng.web.loans;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.Bonds;
import id.renteng.financing.Loans;
import id.renteng.financing.PaidOut;
import id.renteng.financing.PaidOut.Group;
import id.renteng.financing.Repayments;
import id.renteng.financing.cover.Purse;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/// What was put aside goes back when a loan is over, as its group and the city record it.
@SpringBootTest
@AutoConfigureMockMvc
@Import(LoanDesk.class)
class ReturnPagesTests {

    @Autowired
    LoanDesk desk;

    @Autowired
    Bonds bonds;

    @Autowired
    Repayments repayments;

    @Autowired
    Loans loans;

    Group group;
    String path;

    @BeforeEach
    void a_loan_with_a_reserve() {
        group = desk.groupWithPurses();
        path = LoanDesk.path(group) + "/return";
        fill(Purse.RESERVE, 40_000);
    }

    @Test
    void a_chair_hands_the_reserve_out_once_the_loan_is_over() {
        var chair = desk.person(group, 'A');
        assertThat(desk.open(LoanDesk.path(group), chair)).bodyText().doesNotContain(path);
        assertThat(desk.open(path, chair)).hasStatusOk().bodyText().contains("Bank belum menerima semuanya");
        assertThat(desk.send(path, form(), chair)).hasStatus(409).bodyText().contains("Bank belum menerima semuanya");

        settle();
        assertThat(desk.open(LoanDesk.path(group), chair)).bodyText().contains(path);
        assertThat(desk.open(path, chair)).bodyText().contains("Yang dikembalikan", "Rp6.000", "Rp4.000");
        var unsure = form();
        unsure.remove("sure");
        assertThat(desk.send(path, unsure, chair)).hasStatus(422).bodyText().contains("Centang");
        assertThat(desk.send(path, form(), chair)).hasStatus3xxRedirection();

        assertThat(desk.open(path, chair))
                .bodyText()
                .contains("Sudah dikembalikan", "Rp6.000")
                .doesNotContain("Yang dikembalikan", "Tidak ada simpanan");
        assertThat(desk.open(LoanDesk.path(group) + "/history", chair))
                .bodyText()
                .contains("Simpanan dan kas dikembalikan: Rp40.000", path);
        assertThat(desk.open(LoanDesk.path(group), chair)).bodyText().doesNotContain(path);
    }

    @Test
    void a_guarantors_money_is_sent_back_by_an_officer() {
        fill(Purse.GUARANTOR, 500_000);
        settle();
        var chair = desk.person(group, 'A');
        assertThat(desk.send(path, form(), chair)).hasStatus(409).bodyText().contains("Minta petugas dinas");
        assertThat(desk.send(path, form(), desk.officer())).hasStatus3xxRedirection();
        assertThat(desk.open(path, desk.as(Role.AUDITOR, null, null)))
                .bodyText()
                .contains("Uang penjamin kembali ke penjamin", "Rp500.000");
    }

    @Test
    void others_do_not_see_it() {
        assertThat(desk.open(path, desk.person(desk.group(), 'A'))).hasStatus(404);
        assertThat(desk.open(path, desk.as(Role.BANK_CHECKER, null, "MITRA"))).hasStatus(403);
    }

    private void fill(Purse purse, long rupiah) {
        assertThat(bonds.filled(
                        group.loan(),
                        purse,
                        Money.rupiah(rupiah),
                        PaidOut.ON,
                        IdempotencyKey.random(),
                        PaidOut.OFFICER))
                .isInstanceOf(Result.Done.class);
    }

    private void settle() {
        for (var person : group.people()) {
            var owed = loans.seenBy(PaidOut.OFFICER, group.loan()).book().owedBy(person);
            assertThat(repayments.receive(
                            group.loan(), person, owed, LoanDesk.MONTH_1, IdempotencyKey.random(), PaidOut.OFFICER))
                    .isInstanceOf(Result.Done.class);
        }
    }

    private static Map<String, String> form() {
        var form = new LinkedHashMap<String, String>();
        form.put("key", UUID.randomUUID().toString());
        form.put("on", LoanDesk.MONTH_1.toString());
        form.put("sure", "yes");
        return form;
    }
}

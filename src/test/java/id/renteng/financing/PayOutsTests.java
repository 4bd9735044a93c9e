package id.renteng.financing;

import static id.renteng.financing.BorrowingTown.CHECKER;
import static id.renteng.financing.BorrowingTown.DAY;
import static id.renteng.financing.BorrowingTown.MAKER;
import static id.renteng.financing.BorrowingTown.OTHER_BANK;
import static id.renteng.financing.BorrowingTown.done;
import static id.renteng.financing.BorrowingTown.member;
import static id.renteng.financing.BorrowingTown.reason;
import static id.renteng.kernel.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.financing.Application.PaidOut;
import id.renteng.financing.PayOutRefusal.AmountWrong;
import id.renteng.financing.PayOutRefusal.CoolingOff;
import id.renteng.financing.PayOutRefusal.DateWrong;
import id.renteng.financing.PayOutRefusal.KeyUsed;
import id.renteng.financing.PayOutRefusal.NotNow;
import id.renteng.groups.LoanGroup;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.NotAllowed;
import id.renteng.registry.PayoutAccounts.Target;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(BorrowingTown.class)
class PayOutsTests {

    static final LocalDate SIGNED = DAY.plusDays(3);
    static final LocalDate PAID = DAY.plusDays(5);

    @Autowired
    BorrowingTown town;

    @Autowired
    Applications applications;

    @Autowired
    Contracts contracts;

    @Autowired
    PayOuts payOuts;

    @Test
    void the_bank_pays_each_member_her_part_and_the_group_borrows() {
        var group = town.group();
        var id = town.contracted(group);

        var paid = done(payOuts.record(id, PAID, rupiah(10_000_000), IdempotencyKey.random(), CHECKER));

        assertThat(paid.lines()).hasSize(5).allSatisfy(line -> {
            assertThat(line.amount()).isEqualTo(rupiah(2_000_000));
            assertThat(line.accountMasked()).endsWith("0015").doesNotContain("0099");
        });
        assertThat(applications.find(id, CHECKER)).containsInstanceOf(PaidOut.class);
        assertThat(town.groups.find(group)).containsInstanceOf(LoanGroup.Borrowing.class);
        assertThat(town.db
                        .sql("select count(*) from financing_loan where id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void recording_twice_with_one_key_pays_once_and_other_content_is_refused() {
        var id = town.contracted(town.group());
        var key = IdempotencyKey.random();
        var first = done(payOuts.record(id, PAID, rupiah(10_000_000), key, CHECKER));

        assertThat(done(payOuts.record(id, PAID, rupiah(10_000_000), key, CHECKER)))
                .isEqualTo(first);
        assertThat(reason(payOuts.record(id, PAID, rupiah(9_000_000), key, CHECKER)))
                .isEqualTo(new KeyUsed());
        assertThat(reason(payOuts.record(id, PAID, rupiah(10_000_000), IdempotencyKey.random(), CHECKER)))
                .isEqualTo(new NotNow());
    }

    @Test
    void not_before_the_contract_nor_while_members_may_think_again_nor_another_amount() {
        var id = town.contracted(town.group());

        assertThat(pay(id, SIGNED.minusDays(1), 10_000_000)).isEqualTo(new DateWrong());
        assertThat(pay(id, LocalDate.of(2999, 1, 1), 10_000_000)).isEqualTo(new DateWrong());
        assertThat(pay(id, SIGNED.plusDays(1), 10_000_000)).isEqualTo(new CoolingOff(PAID));
        assertThat(pay(id, PAID, 9_999_999)).isEqualTo(new AmountWrong(rupiah(10_000_000)));
        assertThat(pay(town.approved(town.group()), PAID, 10_000_000)).isEqualTo(new NotNow());
    }

    @Test
    void a_contract_needs_an_approval_a_date_after_it_and_a_number_of_its_own() {
        var id = town.approved(town.group());
        assertThat(reason(contracts.sign(id, "PK-9", DAY.plusDays(1), MAKER)))
                .isEqualTo(new ContractRefusal.DateWrong());
        assertThat(reason(contracts.sign(id, " ", SIGNED, MAKER))).isEqualTo(new ContractRefusal.NumberMissing());
        done(contracts.sign(id, "PK-9", SIGNED, MAKER));
        assertThat(reason(contracts.sign(id, "PK-10", SIGNED, MAKER))).isEqualTo(new ContractRefusal.NotNow());
        assertThat(reason(contracts.sign(town.approved(town.group()), "PK-9", SIGNED, MAKER)))
                .isEqualTo(new ContractRefusal.NumberTaken());
        assertThat(reason(contracts.sign(town.sent(town.group()), "PK-11", SIGNED, MAKER)))
                .isEqualTo(new ContractRefusal.NotNow());
    }

    @Test
    void the_contract_shows_its_schedule_to_the_rupiah() {
        var contract = contracts.find(town.contracted(town.group()), MAKER).orElseThrow();

        var schedule = contract.schedule(PAID);

        assertThat(schedule.rows()).hasSize(10);
        assertThat(schedule.total()).isEqualTo(rupiah(10_250_000));
        assertThat(contract.payOutFrom()).isEqualTo(PAID);
    }

    @Test
    void the_list_has_clear_accounts_and_a_total_and_is_only_for_the_bank() {
        var id = town.contracted(town.group());

        var list = done(payOuts.list(id, MAKER));

        assertThat(list.content().lines()).hasSize(7);
        assertThat(list.content()).contains("Sari Wulandari", "0099900015", "TOTAL;;;5;10000000;;\r\n");
        assertThatThrownBy(() -> payOuts.list(id, OTHER_BANK)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> payOuts.list(id, BorrowingTown.OFFICER)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void text_in_the_list_never_becomes_a_formula() {
        var id = town.contracted(town.group());
        var contract = contracts.find(id, MAKER).orElseThrow();
        var evil = new Target(PersonId.random(), "=cmd|' /C calc'!A0", "0012", "@SUM(A1;\"x\")");

        var list = PayOutList.of(contract, "PJ-1", "-Melati", List.of(new PayOutList.Row(evil, rupiah(1))));

        assertThat(list.content()).contains("'=cmd", "\"'@SUM(A1;\"\"x\"\")\"").doesNotContain(";=cmd", ";@SUM");
    }

    @Test
    void a_member_says_what_arrived_and_a_difference_shows() {
        var group = town.group();
        var id = town.contracted(group);
        var rina = town.members(group).get(1);
        assertThat(reason(payOuts.confirmReceipt(id, rupiah(1), PAID, member(rina))))
                .isEqualTo(new NotNow());
        done(payOuts.record(id, PAID, rupiah(10_000_000), IdempotencyKey.random(), CHECKER));

        var after = done(payOuts.confirmReceipt(id, rupiah(1_900_000), PAID, member(rina)));

        assertThat(after.lines()).filteredOn(PayOut.Line::differs).hasSize(1);
        assertThatThrownBy(() -> payOuts.confirmReceipt(id, rupiah(1), PAID, member(PersonId.random())))
                .isInstanceOf(NoSuchElementException.class);
    }

    private PayOutRefusal pay(ApplicationId id, LocalDate on, long total) {
        return reason(payOuts.record(id, on, rupiah(total), IdempotencyKey.random(), CHECKER));
    }
}

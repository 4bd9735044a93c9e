package id.renteng.financing;

import static id.renteng.financing.BorrowingTown.DAY;
import static id.renteng.financing.BorrowingTown.OFFICER;
import static id.renteng.financing.BorrowingTown.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.groups.FreezeRefusal;
import id.renteng.groups.Freezes;
import id.renteng.groups.Notice;
import id.renteng.groups.Notices;
import id.renteng.kernel.Actor;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A suspicion stops money on its way to a group, never money on its way back.
@SpringBootTest
@Import({BorrowingTown.class, PaidOut.class})
class FreezesTests {

    private static final Actor HEAD = new Actor(new UUID(7, 20), "Pak Kadis", Role.HEAD, null, null);

    @Autowired
    BorrowingTown town;

    @Autowired
    PaidOut paidOut;

    @Autowired
    Applications applications;

    @Autowired
    Repayments repayments;

    @Autowired
    PayOuts payOuts;

    @Autowired
    Freezes freezes;

    @Autowired
    Notices notices;

    @Test
    void a_frozen_group_sends_no_application_until_another_lifts_it() {
        var group = town.group();
        var id = town.draft(group);
        done(freezes.freeze(group, "Nama dicatut", OFFICER));
        assertThat(freezes.freeze(group, "lagi", OFFICER)).isEqualTo(Result.refused(new FreezeRefusal.AlreadySo()));
        assertThat(applications.obstacle(id, DAY, OFFICER)).contains(new ApplicationRefusal.GroupFrozen());

        var same = new Actor(OFFICER.user(), "Bu Dedi", Role.HEAD, null, null);
        assertThat(freezes.lift(group, "Selesai", same)).isEqualTo(Result.refused(new FreezeRefusal.SamePerson()));
        assertThat(freezes.lift(group, " ", HEAD)).isEqualTo(Result.refused(new FreezeRefusal.ReasonMissing()));
        done(freezes.lift(group, "Tidak terbukti", HEAD));
        assertThat(applications.obstacle(id, DAY, OFFICER))
                .isNotEqualTo(java.util.Optional.of(new ApplicationRefusal.GroupFrozen()));
        assertThat(notices.own(town.chairOf(group)))
                .extracting(Notice::kind)
                .containsExactly(Notice.Kind.UNFROZEN, Notice.Kind.FROZEN);
    }

    @Test
    void nothing_is_signed_while_a_suspicion_lies_on_the_group() {
        var group = town.group();
        var id = town.approved(group);
        done(freezes.freeze(group, "Nama dicatut", OFFICER));

        assertThat(town.contracts.sign(id, "PK-" + UUID.randomUUID(), DAY.plusDays(3), BorrowingTown.MAKER))
                .isEqualTo(Result.refused(new ContractRefusal.GroupFrozen()));

        done(freezes.lift(group, "Tidak terbukti", HEAD));
        done(town.contracts.sign(id, "PK-" + UUID.randomUUID(), DAY.plusDays(3), BorrowingTown.MAKER));
    }

    @Test
    void nothing_is_paid_out_while_a_suspicion_lies_on_the_group() {
        var group = town.group();
        var id = town.contracted(group);
        done(freezes.freeze(group, "Nama dicatut", OFFICER));
        assertThat(payOuts.list(id, BorrowingTown.MAKER)).isEqualTo(Result.refused(new PayOutRefusal.GroupFrozen()));
        assertThat(payOuts.record(id, DAY, Money.rupiah(1), IdempotencyKey.random(), BorrowingTown.CHECKER))
                .isEqualTo(Result.refused(new PayOutRefusal.GroupFrozen()));
    }

    @Test
    void what_is_owed_may_be_repaid() {
        var group = paidOut.group("Beku " + UUID.randomUUID().toString().substring(0, 6));
        done(freezes.freeze(group.id(), "Diperiksa", OFFICER));
        var paid = repayments.receive(
                group.loan(), group.person('A'), Money.rupiah(100_000), PaidOut.ON, IdempotencyKey.random(), OFFICER);
        assertThat(paid).isInstanceOf(Result.Done.class);
    }
}

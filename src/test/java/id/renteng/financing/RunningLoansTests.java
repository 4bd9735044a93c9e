package id.renteng.financing;

import static id.renteng.financing.PaidOut.OFFICER;
import static id.renteng.financing.PaidOut.ON;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.PaidOut.Group;
import id.renteng.kernel.Actor;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.DataRequests;
import id.renteng.registry.DataRight;
import id.renteng.registry.ErasureRefusal.Held;
import id.renteng.registry.Merges;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.registry.Retention;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Nobody is made nameless while the bank may still be paid.
@SpringBootTest
@Import({PaidOut.class, RandomLives.class})
class RunningLoansTests {

    private static final Actor HEAD = new Actor(new UUID(0, 9), "Kepala", Role.HEAD, null, null);

    @Autowired
    PaidOut paidOut;

    @Autowired
    RandomLives lives;

    @Autowired
    Repayments repayments;

    @Autowired
    DataRequests requests;

    @Autowired
    Retention retention;

    @Autowired
    Merges merges;

    @Autowired
    JdbcClient db;

    @Test
    void a_debtor_keeps_her_name_until_the_loan_is_paid_back() {
        var group = paidOut.group("Tahan 1");
        var debtor = group.person('H');
        grantErasure(debtor);
        assertThat(retention.erase(debtor, HEAD)).isEqualTo(new Refused<>(new Held()));

        payOff(group);

        assertThat(retention.erase(debtor, HEAD)).isEqualTo(new Done<>(debtor));
    }

    @Test
    void what_an_entry_merged_into_hers_owes_holds_her_too() {
        var group = paidOut.group("Tahan 2");
        var kept = RegisteredPeople.register(db, "Ibu H Lagi");
        merges.merge(group.person('H'), kept, OFFICER);
        grantErasure(kept);
        assertThat(retention.erase(kept, HEAD)).isEqualTo(new Refused<>(new Held()));

        payOff(group);

        assertThat(retention.erase(kept, HEAD)).isEqualTo(new Done<>(kept));
    }

    private void grantErasure(PersonId person) {
        requests.receive(person, DataRight.ERASURE, "Hapus data saya", OFFICER);
        requests.answer(requests.of(person).getFirst().id(), true, "Akan dihapus", OFFICER);
    }

    private void payOff(Group group) {
        for (var member : lives.book(group.loan()).members()) {
            var owed = lives.book(group.loan()).owedBy(member.person());
            var paid = repayments.receive(
                    group.loan(), member.person(), owed, ON.plusDays(20), IdempotencyKey.random(), OFFICER);
            assertThat(paid).isInstanceOf(Done.class);
        }
    }
}

package id.renteng.insight;

import static id.renteng.groups.Town.HEAD;
import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.ApplicationId;
import id.renteng.financing.BorrowingTown;
import id.renteng.financing.PayOuts;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.insight.Anomaly.Rule;
import id.renteng.insight.Anomaly.Verdict;
import id.renteng.kernel.Actor;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
import id.renteng.registry.KeyChanges;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// What a pay-out shows that honest ones seldom show: another amount arrived, or a number changed just before.
@SpringBootTest
@Import(BorrowingTown.class)
class PayOutAnomaliesTests {

    private static final Actor COLLEAGUE = new Actor(new UUID(0, 12), "Bu Ani", Role.OFFICER, null, null);
    private static final Actor CHECKER = new Actor(new UUID(7, 4), "Maya", Role.BANK_CHECKER, null, "MITRA");
    private static final Money TWO_MILLION = Money.rupiah(2_000_000);

    @Autowired
    BorrowingTown town;

    @Autowired
    LoanGroups groups;

    @Autowired
    PayOuts payOuts;

    @Autowired
    KeyChanges changes;

    @Autowired
    Anomalies anomalies;

    @Autowired
    Clock clock;

    private LoanGroupId group;
    private ApplicationId application;
    private List<PersonId> members;
    private LocalDate today;

    @BeforeEach
    void a_group_with_a_contract() {
        group = town.group();
        application = town.contracted(group);
        members = groups.find(group).orElseThrow().details().people();
        today = LocalDate.now(clock);
    }

    @Test
    void another_amount_arrived_than_was_paid() {
        payOut();
        done(payOuts.confirmReceipt(application, TWO_MILLION, today, member(members.get(1))));
        assertThat(found(Rule.A08_OTHER_AMOUNT)).isEmpty();

        done(payOuts.confirmReceipt(application, Money.rupiah(1_900_000), today, member(members.get(2))));

        assertThat(found(Rule.A08_OTHER_AMOUNT))
                .singleElement()
                .satisfies(anomaly -> assertThat(anomaly.people()).containsExactly(members.get(2)));
        decided(Rule.A08_OTHER_AMOUNT, Verdict.CONFIRMED, "Ketua memotong Rp100.000");
    }

    @Test
    void a_phone_changed_in_the_week_before_the_money_came() {
        payOut();
        assertThat(found(Rule.A17_CHANGED_BEFORE_PAY_OUT)).isEmpty();
        var phone = "+628%09d".formatted(Math.abs(group.value().getMostSignificantBits() % 1_000_000_000L));

        done(changes.approve(done(changes.proposePhone(members.get(3), phone, OFFICER)), phone, HEAD));

        assertThat(found(Rule.A17_CHANGED_BEFORE_PAY_OUT))
                .singleElement()
                .satisfies(anomaly -> assertThat(anomaly.people()).containsExactly(members.get(3)));
        decided(Rule.A17_CHANGED_BEFORE_PAY_OUT, Verdict.EXPLAINED, "HP lama rusak, kartu baru");
    }

    private void payOut() {
        done(payOuts.record(application, today, Money.rupiah(10_000_000), IdempotencyKey.random(), CHECKER));
    }

    private void decided(Rule rule, Verdict verdict, String why) {
        done(anomalies.decide(found(rule).getFirst().id(), verdict, why, COLLEAGUE));
        assertThat(found(rule).getFirst().decision().orElseThrow().verdict()).isEqualTo(verdict);
    }

    private List<Anomaly> found(Rule rule) {
        return anomalies.all(HEAD).stream()
                .filter(anomaly -> anomaly.group().equals(group) && anomaly.rule() == rule)
                .toList();
    }

    private static Actor member(PersonId person) {
        return new Actor(UUID.randomUUID(), "anggota", Role.MEMBER, person.value(), null);
    }
}

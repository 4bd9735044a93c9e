package id.renteng.financing;

import static id.renteng.financing.BorrowingTown.CHECKER;
import static id.renteng.financing.BorrowingTown.DAY;
import static id.renteng.financing.BorrowingTown.OFFICER;
import static id.renteng.financing.BorrowingTown.done;
import static id.renteng.financing.BorrowingTown.reason;
import static id.renteng.kernel.Money.rupiah;
import static java.math.RoundingMode.DOWN;
import static java.math.RoundingMode.UP;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.cover.CoverRules;
import id.renteng.groups.LoanGroupId;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.IdempotencyKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// What a group agreed when it was formed holds for its loan, within the limits of the scheme.
@SpringBootTest
@Import(BorrowingTown.class)
class HouseTermsTests {

    @Autowired
    BorrowingTown town;

    @Autowired
    Consents consents;

    @Autowired
    PayOuts payOuts;

    @Autowired
    Loans loans;

    @Test
    void a_stricter_cap_is_shown_before_anybody_signs_and_binds_the_loan() {
        var group = agreed(30, 5);
        var draft = town.draft(group);
        var most = done(consents.question(draft, town.members(group).getFirst(), OFFICER))
                .exposure();
        assertThat(most.coverPerMeeting()).isEqualTo(most.ownInstalment().at(new BasisPoints(3_000), UP));
        assertThat(most.reserve()).isEqualTo(most.ownInstalment().at(new BasisPoints(500), DOWN));

        var loan = borrowed(agreed(30, 5));
        assertThat(loan.rules().perMeeting()).isEqualTo(new BasisPoints(3_000));
        assertThat(loan.beside().house().reserve()).isEqualTo(new BasisPoints(500));
    }

    @Test
    void a_looser_cap_changes_nothing_and_a_group_without_a_charter_has_the_rules_of_the_scheme() {
        assertThat(borrowed(agreed(100, 0)).rules()).isEqualTo(CoverRules.USUAL);
        assertThat(borrowed(town.group()).rules()).isEqualTo(CoverRules.USUAL);
    }

    @Test
    void nothing_is_paid_out_to_other_people_than_those_of_the_contract() {
        var group = town.group();
        var id = town.contracted(group);
        var leaving = town.members(group).getLast();
        town.db
                .sql("update groups_member set left_on = :on, left_because = 'MOVED' where person_id = :person")
                .param("on", DAY.plusDays(4))
                .param("person", leaving.value())
                .update();

        assertThat(reason(payOuts.record(id, DAY.plusDays(5), rupiah(10_000_000), IdempotencyKey.random(), CHECKER)))
                .isEqualTo(new PayOutRefusal.PartsNotAgreed());
    }

    private Loan borrowed(LoanGroupId group) {
        var id = town.contracted(group);
        done(payOuts.record(id, DAY.plusDays(5), rupiah(10_000_000), IdempotencyKey.random(), CHECKER));
        return loans.seenBy(OFFICER, new LoanId(id.value())).loan();
    }

    private LoanGroupId agreed(int cap, int reserve) {
        var group = town.group();
        town.db
                .sql("""
                        insert into groups_charter (loan_group_id, bond, bond_since, meeting_week, meeting_day,
                            reserve_percent, cover_cap_percent, exit_rule, reserve_bank)
                        values (:group, 'ARISAN', 2019, 1, 'THURSDAY', :reserve, :cap, 'PART_PAID', '')
                        """)
                .param("group", group.value())
                .param("reserve", reserve)
                .param("cap", cap)
                .update();
        return group;
    }
}

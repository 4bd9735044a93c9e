package id.renteng.operation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.access.Users;
import id.renteng.financing.LoanAudit;
import id.renteng.financing.LoanProof;
import id.renteng.groups.LoanGroups;
import id.renteng.insight.Insight;
import id.renteng.kernel.Area;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.ledger.Books;
import id.renteng.registry.People;
import id.renteng.training.Catalogue;
import id.renteng.training.Classes;
import id.renteng.training.FollowUps;
import id.renteng.training.MatchingRuns;
import id.renteng.training.RunId;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A small demo city, built as the program starts.
@SpringBootTest(properties = {"renteng.demo=true", "renteng.demo.size=240"})
class DemoCityTests {

    @Autowired
    People people;

    @Autowired
    LoanGroups groups;

    @Autowired
    Users users;

    @Autowired
    Insight insight;

    @Autowired
    Classes classes;

    @Autowired
    Catalogue catalogue;

    @Autowired
    FollowUps followUps;

    @Autowired
    MatchingRuns matching;

    @Autowired
    Books books;

    @Autowired
    LoanAudit loanAudit;

    @Autowired
    LoanProof loanProof;

    @Autowired
    JdbcClient db;

    @Test
    void it_has_people_groups_and_loans_in_every_stage() {
        assertThat(people.count()).isGreaterThan(220);
        assertThat(groups.counts(Area.CITY, "").keySet()).contains("FORMED", "BORROWING", "CYCLE_DONE");
        assertThat(insight.funnel(Area.CITY).steps())
                .allSatisfy(step -> assertThat(step.waiting() + step.reached())
                        .as(step.stage().name())
                        .isPositive());
        assertThat(insight.money(Area.CITY).settled()).isPositive();
    }

    @Test
    void everything_that_can_happen_to_a_loan_has_happened_to_one() {
        assertThat(db.sql("select distinct kind from financing_act")
                        .query(String.class)
                        .set())
                .contains("FORGAVE", "UNABLE", "DIED", "RETURNED", "PENALTY_PAID", "PENALTY_WAIVED")
                .contains("REVERSED", "RESTRUCTURED", "WRITTEN_OFF");
        assertThat(db.sql("select count(*) from financing_day where closed_at is not null")
                        .query(Long.class)
                        .single())
                .isBetween(28L, 62L);
    }

    @Test
    void every_role_has_its_account() {
        assertThat(users.all())
                .extracting(user -> user.role())
                .containsOnlyOnceElementsOf(EnumSet.complementOf(EnumSet.of(Role.PUBLIC)));
    }

    @Test
    void it_teaches_asks_and_lets_another_than_the_trainer_judge() {
        var summaries = classes.page(true, 0, 500);
        assertThat(summaries).anySatisfy(one -> {
            assertThat(catalogue.assessedApart()).contains(one.of().theme().code());
            assertThat(one.passed()).isPositive();
        });
        assertThat(classes.page(false, 0, 50)).hasSize(8);
        assertThat(followUps.sums()).allSatisfy(sum -> assertThat(sum.reached()).isPositive());
        assertThat(followUps.rate().due()).isLessThan(40);
        var officer = users.all().stream()
                .filter(user -> user.role() == Role.OFFICER)
                .findFirst()
                .orElseThrow();
        var run = ((Done<RunId, ?>) matching.tryOut("undian", officer.actor())).value();
        assertThat(matching.latest().orElseThrow().id()).isEqualTo(run);
        assertThat(matching.latest().orElseThrow().points()).isPositive();
    }

    @Test
    void its_books_are_right() {
        assertThat(books.verify().differences()).isEmpty();
        assertThat(loanAudit.differences()).isEmpty();
        assertThat(loanProof.verify().differences()).isEmpty();
    }
}

package id.renteng.financing;

import static id.renteng.financing.PaidOut.ON;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.cover.MemberPart;
import id.renteng.financing.schedule.Schedule;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.ledger.Books;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Loans of any scheme, living any life, stand in the tables as the pure arithmetic says.
@SpringBootTest(properties = "renteng.test.city=scheme-lives")
@Import({PaidOut.class, RandomLives.class})
class SchemeLivesTests {

    private static final int SCHEMES = Integer.getInteger("renteng.schemes", 12);
    private static final Actor HEAD = new Actor(new UUID(0, 9), "Kepala", Role.HEAD, null, null);

    @Autowired
    PaidOut paidOut;

    @Autowired
    RandomLives lives;

    @Autowired
    Schemes schemes;

    @Autowired
    LoanTable loans;

    @Autowired
    LoanProof proof;

    @Autowired
    LoanAudit audit;

    @Autowired
    Books books;

    @Autowired
    JdbcClient db;

    /// Of newcomers nothing is asked here.
    @BeforeEach
    void everybody_is_ready() {
        db.sql("delete from readiness_rule where task <> 'SIZE'").update();
    }

    @Test
    void loans_of_every_scheme_are_what_their_acts_make_of_them() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < SCHEMES; i++) {
            var group = paidOut.group("Aneka " + i, published(random));
            var day = ON;
            for (int move = 0; move < 40; move++) {
                day = day.plusDays(random.nextInt(12));
                if (random.nextInt(4) == 0) lives.changes(group, day, random);
                else lives.happens(group, day, random);
            }
        }
        assertThat(proof.verify().differences()).as("seed %d", seed).isEmpty();
        assertThat(audit.differences()).as("seed %d", seed).isEmpty();
        assertThat(books.verify().differences()).as("seed %d", seed).isEmpty();
    }

    @Test
    void a_scheme_is_read_as_it_was_published_and_its_loan_has_its_schedule() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < SCHEMES; i++) {
            var scheme = published(random);
            assertThat(schemes.find(scheme.id())).as("seed %d", seed).contains(scheme);
            var group = paidOut.group("Jadwal " + i, scheme);
            var loan = loans.find(group.loan()).orElseThrow();
            var schedule = scheme.pricing().schedule(Money.rupiah(20_000_000), 12, ON);
            assertThat(Schedule.of(loan.terms()).rows()).as("seed %d", seed).isEqualTo(schedule.rows());
            var dues = new ArrayList<>(lives.book(group.loan()).members().stream()
                    .map(MemberPart::rows)
                    .max(Comparator.comparing(rows -> rows.size()))
                    .orElseThrow());
            assertThat(dues.stream().map(row -> row.dueOn()))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(
                            schedule.rows().stream().map(row -> row.dueOn()).toList());
            assertThat(lives.book(group.loan()).outstanding())
                    .isEqualTo(schedule.total().minus(scheme.pricing().fee(Money.rupiah(20_000_000))));
        }
    }

    private Scheme published(Random random) {
        var scheme = RandomSchemes.of(random);
        assertThat(schemes.publish(scheme, HEAD)).isInstanceOf(Done.class);
        return scheme;
    }
}

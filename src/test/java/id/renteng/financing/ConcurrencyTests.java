package id.renteng.financing;

import static id.renteng.financing.PaidOut.OFFICER;
import static id.renteng.financing.PaidOut.ON;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.PaidOut.Group;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result.Done;
import id.renteng.ledger.Books;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({PaidOut.class, RandomLives.class})
class ConcurrencyTests {

    private static final int WRITERS = 8;
    private static final int OPERATIONS = 200;

    /// Three in every build; `-Drenteng.loans=1000` for as many histories as the invariants are held against.
    private static final int LOANS = Integer.getInteger("renteng.loans", 3);

    @Autowired
    PaidOut paidOut;

    @Autowired
    RandomLives lives;

    @Autowired
    Repayments repayments;

    @Autowired
    LoanProof proof;

    @Autowired
    LoanAudit audit;

    @Autowired
    Books books;

    /// Two hundred operations on each loan. Working each through again, act by act in the order of their numbers, is
    /// the
    /// serial run.
    @Test
    void eight_writers_on_the_same_loans_come_to_what_a_serial_run_comes_to() throws Exception {
        long seed = new Random().nextLong();
        var groups = IntStream.range(0, LOANS)
                .mapToObj(i -> paidOut.group("Serentak " + i))
                .toList();
        all(writer -> live(groups, new Random(seed + writer)));
        assertThat(proof.verify().differences()).as("seed %d", seed).isEmpty();
        assertThat(audit.differences()).as("seed %d", seed).isEmpty();
        assertThat(books.verify().differences()).as("seed %d", seed).isEmpty();
    }

    @Test
    void one_form_sent_by_eight_at_once_is_one_payment() throws Exception {
        var group = paidOut.group("Serentak 9");
        var key = IdempotencyKey.random();
        var answers = all(_ -> repayments.receive(
                group.loan(), group.person('A'), Money.rupiah(257_500), ON.plusMonths(1), key, OFFICER));
        assertThat(answers).allSatisfy(answer -> assertThat(answer).isEqualTo(answers.getFirst()));
        assertThat(answers.getFirst()).isInstanceOf(Done.class);
        assertThat(lives.book(group.loan()).outstanding()).isEqualTo(Money.rupiah(20_600_000 - 257_500));
    }

    /// Up to eight days from round to round; in each, something happens to every loan.
    private Object live(List<Group> groups, Random random) {
        var day = ON;
        for (int round = 0; round < OPERATIONS / WRITERS; round++) {
            day = day.plusDays(random.nextInt(9));
            var shuffled = new ArrayList<>(groups);
            Collections.shuffle(shuffled, random);
            for (var group : shuffled) {
                if (random.nextInt(5) == 0) lives.changes(group, day, random);
                else lives.happens(group, day, random);
            }
        }
        return day;
    }

    /// What each of eight writers came to, all at once.
    private static <T> List<T> all(IntFunction<T> writer) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var tasks = IntStream.range(0, WRITERS)
                    .<Callable<T>>mapToObj(i -> () -> writer.apply(i))
                    .toList();
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(tasks)) answers.add(answer.get());
            return answers;
        }
    }
}

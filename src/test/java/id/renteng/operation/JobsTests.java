package id.renteng.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import id.renteng.financing.CloseOfDay;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.Duplicates;
import id.renteng.registry.ImportId;
import id.renteng.registry.ImportProgress;
import id.renteng.registry.ImportState;
import id.renteng.registry.ImportStep;
import id.renteng.registry.ImportWork;
import id.renteng.registry.Imports;
import id.renteng.registry.LikelyQuery;
import id.renteng.registry.NewPerson;
import id.renteng.registry.Origin;
import id.renteng.registry.People;
import id.renteng.registry.Retention;
import id.renteng.training.SeatOffers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// In a city of its own: it closes yesterday, after which no day before can be closed.
@SpringBootTest(properties = "renteng.test.city=jobs")
class JobsTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);

    @Autowired
    DataSource database;

    @Autowired
    CloseOfDay days;

    @Autowired
    SeatOffers offers;

    @Autowired
    Duplicates duplicates;

    @Autowired
    ImportWork work;

    @Autowired
    Imports imports;

    @Autowired
    People people;

    @Autowired
    Retention retention;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void the_server_closes_the_day_that_ended() {
        run(jobs -> {
            jobs.reschedule(TaskInstanceId.of("close-day", "recurring"), clock.instant());
            jobs.triggerCheckForDueExecutions();
            await(() -> closed() == 1);
        });
    }

    @Test
    void the_server_looks_for_entries_of_one_person() {
        register("Nur Hayati", "1571015703859002");
        register("Nurhayati", "1571015703859020");
        assertThat(duplicates.open(LikelyQuery.ALL, 9)).isEmpty();

        run(jobs -> {
            jobs.reschedule(TaskInstanceId.of("look-for-duplicates", "recurring"), clock.instant());
            jobs.triggerCheckForDueExecutions();
            await(() -> !duplicates.open(LikelyQuery.ALL, 9).isEmpty());
        });

        assertThat(duplicates.open(LikelyQuery.ALL, 9))
                .singleElement()
                .satisfies(pair -> assertThat(pair.signs()).contains("SAME_NAME", "NEAR_NIK"));
    }

    /// The table of persons is kept from being written to, so that the work stands still where it can be looked at.
    @Test
    void the_server_judges_and_registers_a_long_list_and_says_how_far_it_is() {
        var id = done(imports.receive("panjang.csv", """
                        Nama Pemilik;NIK;Nama Usaha;Kelurahan
                        Rina Lubis;1571014504900003;Toko Rina;Legok
                        Tuti Lubis;1571014504900004;Toko Tuti;Legok
                        """.getBytes(StandardCharsets.UTF_8), Origin.UNKNOWN, OFFICER));

        run(jobs -> {
            var queue = new ImportJobs().importQueue(jobs, importing(), work, clock);
            queue.addWhatWasLeft();
            await(() -> state(id) == ImportState.CHECKED);
            done(imports.commitLater(id, OFFICER));
            transaction.executeWithoutResult(_ -> {
                db.sql("lock table registry_person in share mode").update();
                await(() -> {
                    queue.addWhatWasLeft();
                    return imports.progress(id).step() == ImportStep.REGISTERING;
                });
                assertThat(imports.progress(id)).isEqualTo(new ImportProgress(ImportStep.REGISTERING, 0, 2));
                assertThat(state(id)).isEqualTo(ImportState.REGISTERING);
            });
            await(() -> state(id) == ImportState.COMMITTED);
        });

        assertThat(imports.progress(id)).isEqualTo(ImportProgress.NONE);
    }

    private void run(Consumer<Scheduler> what) {
        var jobs = new Jobs().jobScheduler(database, days, offers, duplicates, retention, importing(), clock);
        jobs.start();
        try {
            what.accept(jobs);
        } finally {
            jobs.stop();
        }
    }

    private OneTimeTask<Void> importing() {
        return new ImportJobs().importTask(work, imports, clock);
    }

    private static void await(BooleanSupplier what) {
        for (int tenths = 0; tenths < 300 && !what.getAsBoolean(); tenths++)
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        assertThat(what.getAsBoolean()).isTrue();
    }

    private ImportState state(ImportId id) {
        return imports.find(id).orElseThrow().state();
    }

    private void register(String name, String nik) {
        done(people.register(
                new NewPerson(name, nik, "15.71.10.1003", "", "081200001234", "Kue", "kuliner", "", "", "", ""),
                OFFICER));
    }

    private static <T> T done(Result<T, ?> result) {
        return switch (result) {
            case Done<T, ?>(var value) -> value;
            case Refused<T, ?>(var refusal) -> throw new AssertionError(refusal);
        };
    }

    private int closed() {
        return db.sql("select count(*) from financing_day where day = :day and closed_at is not null")
                .param("day", LocalDate.now(clock).minusDays(1))
                .query(Integer.class)
                .single();
    }
}

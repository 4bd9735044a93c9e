package id.renteng.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import id.renteng.financing.CloseOfDay;
import id.renteng.registry.Duplicates;
import id.renteng.registry.ImportWork;
import id.renteng.registry.Imports;
import id.renteng.registry.Retention;
import id.renteng.training.SeatOffers;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// In a city of its own: it closes yesterday, after which no day before can be closed.
@SpringBootTest(properties = "renteng.test.city=jobs")
class JobsTests {

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
    Retention retention;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Test
    void the_server_closes_the_day_that_ended() throws InterruptedException {
        var importing = new ImportJobs().importTask(work, imports, clock);
        var jobs = new Jobs().jobScheduler(database, days, offers, duplicates, retention, importing, clock);
        jobs.start();
        jobs.reschedule(TaskInstanceId.of("close-day", "recurring"), clock.instant());
        jobs.triggerCheckForDueExecutions();
        for (int tenths = 0; tenths < 300 && closed() == 0; tenths++) Thread.sleep(100);
        jobs.stop();
        assertThat(closed()).isEqualTo(1);
    }

    private int closed() {
        return db.sql("select count(*) from financing_day where day = :day and closed_at is not null")
                .param("day", LocalDate.now(clock).minusDays(1))
                .query(Integer.class)
                .single();
    }
}

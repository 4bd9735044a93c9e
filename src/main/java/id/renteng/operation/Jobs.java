package id.renteng.operation;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import id.renteng.financing.CloseOfDay;
import id.renteng.financing.DayRefusal;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.Duplicates;
import id.renteng.registry.Retention;
import id.renteng.training.SeatOffers;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/// What the server does by itself, at times kept in the database (`operation_job`): of many nodes one does it, a job
/// whose node died is done by another, and one that was missed while nothing ran is done at the next start.
@Configuration
@ConditionalOnProperty(name = "renteng.jobs", matchIfMissing = true)
class Jobs {

    private static final LocalTime CLOSING = LocalTime.of(0, 30);
    private static final LocalTime ERASING = LocalTime.of(3, 30);
    private static final LocalTime PASSING_ON = LocalTime.of(0, 10);

    private static final LocalTime LOOKING = LocalTime.of(1, 0);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int HEARTBEATS_MISSED_BY_THE_DEAD = 4;

    /// Who acts when nobody does.
    static final Actor PROGRAM = new Actor(new UUID(0, 0), "Renteng", Role.ADMINISTRATOR, null, null);

    @Bean(destroyMethod = "stop")
    Scheduler jobScheduler(
            DataSource database,
            CloseOfDay days,
            SeatOffers offers,
            Duplicates duplicates,
            Retention retention,
            OneTimeTask<Void> importTask,
            Clock clock) {
        return Scheduler.create(database, importTask)
                .tableName("operation_job")
                .startTasks(
                        closeOfDay(days, clock),
                        passingOn(offers, clock),
                        lookingForDuplicates(duplicates, clock),
                        erasing(retention, clock))
                .threads(2)
                .pollingInterval(Duration.ofMinutes(1))
                .enableImmediateExecution()
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED_BY_THE_DEAD)
                .shutdownMaxWait(HEARTBEAT)
                .build();
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(Scheduler.class).start();
    }

    private static RecurringTask<Void> closeOfDay(CloseOfDay days, Clock clock) {
        return Tasks.recurring("close-day", Schedules.daily(clock.getZone(), CLOSING))
                .execute((_, _) -> {
                    if (days.close(days.yesterday()) instanceof Refused<?, DayRefusal>(var reason)) {
                        throw new IllegalStateException("yesterday was not closed: " + reason);
                    }
                });
    }

    /// Training seats that nobody answered for in time go to who waits.
    private static RecurringTask<Void> passingOn(SeatOffers offers, Clock clock) {
        return Tasks.recurring("pass-on-seats", Schedules.daily(clock.getZone(), PASSING_ON))
                .execute((_, _) -> offers.passOn(PROGRAM));
    }

    /// Entries that may be one person, for somebody to compare in the morning.
    private static RecurringTask<Void> lookingForDuplicates(Duplicates duplicates, Clock clock) {
        return Tasks.recurring("look-for-duplicates", Schedules.daily(clock.getZone(), LOOKING))
                .execute((_, _) -> duplicates.look(PROGRAM));
    }

    /// What was kept long enough and may go by itself.
    private static RecurringTask<Void> erasing(Retention retention, Clock clock) {
        return Tasks.recurring("erase-what-is-due", Schedules.daily(clock.getZone(), ERASING))
                .execute((_, _) -> retention.run(PROGRAM));
    }
}

package id.renteng.operation;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.renteng.registry.ImportId;
import id.renteng.registry.ImportWaits;
import id.renteng.registry.ImportWork;
import id.renteng.registry.Imports;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionalEventListener;

/// Long lists are judged and registered here, while the browser may be closed. What a stop of the program interrupts is
/// begun again at the next start; what fails twice is given up, and the import says so.
@Configuration
@ConditionalOnProperty(name = "renteng.jobs", matchIfMissing = true)
class ImportJobs {

    private static final String TASK = "work-on-import";
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(10);

    @Bean
    OneTimeTask<Void> importTask(ImportWork work, Imports imports, Clock clock) {
        return Tasks.oneTime(TASK)
                .onFailure((failed, then) -> failed(failed, then, imports, clock))
                .execute((instance, _) -> work.run(id(instance.getId())));
    }

    @Bean
    ImportQueue importQueue(Scheduler scheduler, OneTimeTask<Void> importTask, ImportWork work, Clock clock) {
        return new ImportQueue(scheduler, importTask, work, clock);
    }

    private static void failed(ExecutionComplete failed, ExecutionOperations<Void> then, Imports imports, Clock clock) {
        if (failed.getExecution().consecutiveFailures == 0) {
            then.reschedule(failed, clock.instant().plus(BEFORE_ANOTHER_TRY));
            return;
        }
        imports.giveUp(id(failed.getExecution().taskInstance.getId()), Jobs.PROGRAM);
        then.stop();
    }

    private static ImportId id(String instance) {
        return new ImportId(UUID.fromString(instance));
    }

    /// Puts into the table of jobs what there is to do.
    static final class ImportQueue {

        private final Scheduler scheduler;
        private final OneTimeTask<Void> task;
        private final ImportWork work;
        private final Clock clock;

        ImportQueue(Scheduler scheduler, OneTimeTask<Void> task, ImportWork work, Clock clock) {
            this.scheduler = scheduler;
            this.task = task;
            this.work = work;
            this.clock = clock;
        }

        @TransactionalEventListener
        void add(ImportWaits waits) {
            scheduler.scheduleIfNotExists(task.instance(waits.id().value().toString()), clock.instant());
        }

        /// Whatever was left, even if the last run ended before it could be put into the table.
        @EventListener(ApplicationReadyEvent.class)
        void addWhatWasLeft() {
            work.waiting().forEach(id -> add(new ImportWaits(id)));
        }
    }
}

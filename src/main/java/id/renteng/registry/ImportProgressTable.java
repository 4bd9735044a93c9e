package id.renteng.registry;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// All SQL on the table `registry_import_progress`. It is written in transactions of its own: the work itself is one
/// transaction, of which nobody sees anything before its end.
@Repository
class ImportProgressTable {

    private static final long BETWEEN_NANOS = Duration.ofMillis(700).toNanos();

    private final JdbcClient db;
    private final TransactionTemplate apart;
    private final Clock clock;

    ImportProgressTable(JdbcClient db, PlatformTransactionManager transactions, Clock clock) {
        this.db = db;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// Keeps how far the work on an import is, not oftener than somebody would look.
    Progress of(ImportId id) {
        var next = new AtomicLong(System.nanoTime());
        return (step, done, total) -> {
            long due = next.get();
            long now = System.nanoTime();
            if (now - due >= 0 && next.compareAndSet(due, now + BETWEEN_NANOS))
                apart.executeWithoutResult(_ -> keep(id, new ImportProgress(step, done, total)));
        };
    }

    Optional<ImportProgress> find(ImportId id) {
        return db.sql("select step, done, total from registry_import_progress where import_id = :id")
                .param("id", id.value())
                .query((row, number) -> new ImportProgress(
                        ImportStep.valueOf(row.getString("step")), row.getInt("done"), row.getInt("total")))
                .optional();
    }

    void forget(ImportId id) {
        db.sql("delete from registry_import_progress where import_id = :id")
                .param("id", id.value())
                .update();
    }

    private void keep(ImportId id, ImportProgress progress) {
        db.sql("""
                        insert into registry_import_progress (import_id, step, done, total, at)
                        values (:id, :step, :done, :total, :at)
                        on conflict (import_id) do update
                           set step = excluded.step, done = excluded.done, total = excluded.total, at = excluded.at
                        """)
                .param("id", id.value())
                .param("step", progress.step().name())
                .param("done", progress.done())
                .param("total", progress.total())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}

package id.renteng.insight;

import id.renteng.access.Audit;
import id.renteng.access.AuditMark;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps a figure of the whole city for as long as it is true: until a command has ended, the day has changed or a
/// minute has passed. A figure that takes long to work out stays for that minute whatever is done, and is then worked
/// out beside the readers; only where nobody looked for long does a reader wait for it.
final class Kept<T> {

    private static final Duration OLD = Duration.ofMinutes(1);
    private static final Duration TOO_OLD = Duration.ofMinutes(5);

    private final Supplier<T> figure;
    private final Audit audit;
    private final Clock clock;
    private final Duration quick;
    private final AtomicBoolean working = new AtomicBoolean();
    private final ReentrantLock waiting = new ReentrantLock();
    private volatile @Nullable Last<T> last;

    /// @param quick what takes no longer to work out is never old
    Kept(Supplier<T> figure, Audit audit, Clock clock, Duration quick) {
        this.quick = quick;
        this.figure = figure;
        this.audit = audit;
        this.clock = clock;
    }

    private record Last<T>(T figure, AuditMark mark, LocalDate today, Instant at, Duration took) {

        boolean isOlderThan(Duration age, Clock clock) {
            return at.plus(age).isBefore(clock.instant());
        }

        boolean isTrue(AuditMark now, Clock clock) {
            return mark.equals(now) && today.equals(LocalDate.now(clock)) && !isOlderThan(OLD, clock);
        }
    }

    T get() {
        var mark = audit.mark();
        var kept = last;
        if (kept != null && isQuick(kept) && !kept.isTrue(mark, clock)) return workOut(mark);
        if (kept == null || kept.isOlderThan(TOO_OLD, clock)) return awaited(kept, mark);
        if (kept.isOlderThan(OLD, clock) && working.compareAndSet(false, true))
            Thread.ofVirtual().start(this::workOutBeside);
        return kept.figure();
    }

    /// One reader works it out, and the others wait for what she found.
    private T awaited(@Nullable Last<T> kept, AuditMark mark) {
        waiting.lock();
        try {
            var now = last;
            if (now != null && now != kept && (!isQuick(now) || now.isTrue(mark, clock))) return now.figure();
            return workOut(mark);
        } finally {
            waiting.unlock();
        }
    }

    private boolean isQuick(Last<T> kept) {
        return kept.took().compareTo(quick) < 0;
    }

    private void workOutBeside() {
        try {
            workOut(audit.mark());
        } finally {
            working.set(false);
        }
    }

    /// The mark is older than the figure: what changes between them is worked out once more, never missed.
    private T workOut(AuditMark mark) {
        var begin = clock.instant();
        var today = LocalDate.now(clock);
        var found = figure.get();
        last = new Last<>(found, mark, today, clock.instant(), Duration.between(begin, clock.instant()));
        return found;
    }
}

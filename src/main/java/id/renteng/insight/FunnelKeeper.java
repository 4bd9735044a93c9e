package id.renteng.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps the last funnel where working it out is long. A small city is worked out anew for every reader; a large one is
/// at most a minute old, is worked out beside the readers, and says of when it is.
@Component
class FunnelKeeper {

    private static final Duration QUICK = Duration.ofMillis(250);
    private static final Duration OLD = Duration.ofMinutes(1);

    private final FunnelReader reader;
    private final Clock clock;
    private final AtomicBoolean working = new AtomicBoolean();
    private volatile @Nullable Kept kept;

    FunnelKeeper(FunnelReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    private record Kept(Funnel funnel, Instant at, Duration took) {}

    Funnel funnel() {
        var last = kept;
        if (last == null || last.took().compareTo(QUICK) < 0) return read();
        boolean old = last.at().plus(OLD).isBefore(clock.instant());
        if (old && working.compareAndSet(false, true)) Thread.ofVirtual().start(this::readBeside);
        return last.funnel();
    }

    private void readBeside() {
        try {
            read();
        } finally {
            working.set(false);
        }
    }

    private Funnel read() {
        var begin = clock.instant();
        var funnel = reader.read();
        kept = new Kept(funnel, clock.instant(), Duration.between(begin, clock.instant()));
        return funnel;
    }
}

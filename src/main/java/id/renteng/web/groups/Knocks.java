package id.renteng.web.groups;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How often somebody who did not sign in may complain, or ask with a code, from one address. Kept in memory only: an
/// address is personal data, and nothing of it is written down.
@Component
class Knocks {

    static final int IN_AN_HOUR_MAX = 30;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int ADDRESSES_MAX = 10_000;

    private final Clock clock;
    private final Map<String, ArrayDeque<Instant>> last = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ArrayDeque<Instant>> eldest) {
            return size() > ADDRESSES_MAX;
        }
    };

    Knocks(Clock clock) {
        this.clock = clock;
    }

    /// Counts one more and says whether it is let in.
    synchronized boolean letsIn(String address) {
        var now = clock.instant();
        var times = last.computeIfAbsent(address, _ -> new ArrayDeque<>());
        while (!times.isEmpty() && times.getFirst().plus(HOUR).isBefore(now)) times.removeFirst();
        if (times.size() >= IN_AN_HOUR_MAX) return false;
        times.addLast(now);
        return true;
    }
}

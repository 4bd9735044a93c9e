package id.renteng.groups;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;

/// The real clock, and days that a test lets pass. For tests that import it, and for no other: the story scans for
/// components and has a clock of its own.
@Primary
public class TurnedClock extends Clock {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private volatile Duration passed = Duration.ZERO;

    public LocalDate today() {
        return LocalDate.now(this);
    }

    public void pass(int days) {
        passed = passed.plusDays(days);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(passed);
    }

    @Override
    public ZoneId getZone() {
        return WIB;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}

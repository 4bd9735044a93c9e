package id.renteng.browser;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/// The clock of a story that takes months: it stands still until the story turns it.
@TestComponent
@Primary
class Days extends Clock {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private volatile LocalDate today = LocalDate.of(2026, 1, 5);

    LocalDate today() {
        return today;
    }

    void pass(int days) {
        today = today.plusDays(days);
    }

    void come(LocalDate day) {
        today = day;
    }

    @Override
    public Instant instant() {
        return today.atTime(10, 0).atZone(WIB).toInstant();
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

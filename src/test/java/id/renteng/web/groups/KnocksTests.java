package id.renteng.web.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class KnocksTests {

    private Instant now = Instant.parse("2026-11-28T03:00:00Z");
    private final Knocks knocks = new Knocks(clock());

    @Test
    void one_address_is_let_in_so_many_times_an_hour_and_others_are_not_bothered() {
        for (int i = 0; i < Knocks.IN_AN_HOUR_MAX; i++)
            assertThat(knocks.letsIn("10.0.0.1")).isTrue();
        assertThat(knocks.letsIn("10.0.0.1")).isFalse();
        assertThat(knocks.letsIn("10.0.0.2")).isTrue();

        now = now.plus(Duration.ofMinutes(61));
        assertThat(knocks.letsIn("10.0.0.1")).isTrue();
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}

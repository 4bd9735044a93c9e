package id.renteng.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.access.Audit;
import id.renteng.banking.Bank;
import id.renteng.banking.BankCode;
import id.renteng.banking.Banks;
import id.renteng.banking.LenderType;
import id.renteng.kernel.Actor;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class KeptTests {

    private static final Actor TRAINER = new Actor(UUID.randomUUID(), "Pelatih", Role.TRAINER, null, null);

    @Autowired
    Audit audit;

    @Autowired
    Banks banks;

    private final AtomicInteger counted = new AtomicInteger();
    private Instant now = Instant.parse("2026-11-28T03:00:00Z");

    @Test
    void a_figure_stands_while_nobody_does_anything() {
        var figure = figure(Duration.ZERO);
        assertThat(figure.get()).isEqualTo(1);
        now = now.plusSeconds(30);
        assertThat(figure.get()).isEqualTo(1);
    }

    @Test
    void a_figure_is_worked_out_anew_after_each_command() {
        var figure = figure(Duration.ZERO);
        assertThat(figure.get()).isEqualTo(1);
        banks.all();
        assertThat(figure.get()).isEqualTo(1);
        askForSomething();
        assertThat(figure.get()).isEqualTo(2);
    }

    @Test
    void a_figure_is_worked_out_anew_on_the_next_day_and_after_a_minute() {
        var figure = figure(Duration.ZERO);
        now = Instant.parse("2026-11-28T16:59:59Z");
        assertThat(figure.get()).isEqualTo(1);
        now = Instant.parse("2026-11-28T17:00:00Z");
        assertThat(figure.get()).isEqualTo(2);
        now = now.plusSeconds(61);
        assertThat(figure.get()).isEqualTo(3);
    }

    @Test
    void a_figure_that_takes_long_stays_for_a_minute_whatever_is_done() {
        var figure = figure(Duration.ofSeconds(1));
        assertThat(figure.get()).isEqualTo(1);
        askForSomething();
        assertThat(figure.get()).isEqualTo(1);
    }

    @Test
    void who_looks_after_a_long_time_reads_a_figure_of_now_even_if_it_takes_long() {
        var figure = figure(Duration.ofSeconds(1));
        assertThat(figure.get()).isEqualTo(1);
        now = now.plusSeconds(301);
        assertThat(figure.get()).isEqualTo(2);
    }

    @Test
    void readers_who_come_at_once_after_a_long_time_work_it_out_once() throws Exception {
        var figure = new Kept<>(
                () -> {
                    LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
                    return counted.incrementAndGet();
                },
                audit,
                ((InstantSource) () -> now).withZone(ZoneId.of("Asia/Jakarta")),
                Duration.ZERO);
        assertThat(figure.get()).isEqualTo(1);
        now = now.plusSeconds(301);
        try (var readers = Executors.newFixedThreadPool(8)) {
            for (var read : readers.invokeAll(Collections.nCopies(8, figure::get))) {
                assertThat(read.get()).isEqualTo(2);
            }
        }
    }

    private Kept<Integer> figure(Duration takes) {
        return new Kept<>(
                () -> {
                    now = now.plus(takes);
                    return counted.incrementAndGet();
                },
                audit,
                ((InstantSource) () -> now).withZone(ZoneId.of("Asia/Jakarta")),
                Duration.ofMillis(250));
    }

    private void askForSomething() {
        var bank = new Bank(new BankCode("NINE"), "Bank Contoh", LenderType.BPR);
        assertThatThrownBy(() -> banks.add(bank, TRAINER)).isInstanceOf(NotAllowed.class);
    }
}

package id.renteng.financing.schedule;

import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Twelve-instalment schedules per second on one core, beside a bare loop that does the same arithmetic and
/// keeps nothing: the price of dates, rows and names. `bin/bench-schedule` runs it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ScheduleBenchmark {

    private static final LocalDate PAID_OUT = LocalDate.of(2026, 1, 5);

    private long principal = 20_000_000;
    private int rate = 300;
    private int installments = 12;

    @Benchmark
    public Schedule flat() {
        return Schedule.of(terms(Method.FLAT));
    }

    @Benchmark
    public Schedule equalPrincipal() {
        return Schedule.of(terms(Method.EQUAL_PRINCIPAL));
    }

    @Benchmark
    public Schedule annuity() {
        return Schedule.of(terms(Method.ANNUITY));
    }

    /// Flat, as a loop over longs: each row's interest, the principal, the balance, the due day.
    @Benchmark
    public long bareLoop() {
        long left = halfEven(principal * rate * installments, 120_000);
        long regular = halfEven(principal, installments);
        long balance = principal;
        long check = 0;
        for (int no = 1; no <= installments; no++) {
            boolean last = no == installments;
            long interest = last ? left : Math.min(left, halfEven(principal * rate, 120_000));
            long part = last ? balance : Math.min(balance, regular);
            left -= interest;
            balance -= part;
            check += interest ^ part ^ balance ^ PAID_OUT.plusMonths(no).toEpochDay();
        }
        return check;
    }

    private Terms terms(Method method) {
        return Terms.monthly(Money.rupiah(principal), new BasisPoints(rate), method, installments, PAID_OUT);
    }

    private static long halfEven(long amount, long denominator) {
        long quotient = amount / denominator;
        long rest = amount % denominator;
        boolean up = rest > denominator - rest || (rest == denominator - rest && (quotient & 1) == 1);
        return up ? quotient + 1 : quotient;
    }
}

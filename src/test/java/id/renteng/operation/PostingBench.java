package id.renteng.operation;

import id.renteng.financing.Meetings;
import id.renteng.financing.PaidOut;
import id.renteng.financing.PaidOut.Group;
import id.renteng.financing.Repayments;
import id.renteng.financing.Sheet;
import id.renteng.financing.Sheet.Line;
import id.renteng.financing.Sheet.Presence;
import id.renteng.financing.Sheet.Reason;
import id.renteng.financing.Sheet.Shortfall;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Repayments and meeting sheets per second through the module (a transaction each, with the loan's lock, allocation,
/// both books, audit and idempotency), against pgbench's TPC-B-like script on the same server: three rounds in turn,
/// and the medians compared.
final class PostingBench {

    private static final int CLIENTS = 8;
    private static final int LOANS = 40;

    /// A loan meets on one day after the other and never in the future: enough of them for the fastest machine.
    private static final int MEETING_LOANS = 200;

    private static final int SECONDS = Integer.getInteger("bench.seconds", 8);
    private static final int ROUNDS = 3;
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final Repayments repayments;
    private final Meetings meetings;
    private final Database database;
    private final ProcessHandle server;
    private final List<Group> groups = new ArrayList<>();
    private final List<AtomicInteger> daysOfMeetings = new ArrayList<>();

    private PostingBench(ConfigurableApplicationContext program) {
        this.repayments = program.getBean(Repayments.class);
        this.meetings = program.getBean(Meetings.class);
        this.database = program.getBean(Database.class);
        var worker = program.getBean(JdbcClient.class)
                .sql("select pg_backend_pid()")
                .query(Long.class)
                .single();
        this.server = ProcessHandle.of(worker).flatMap(ProcessHandle::parent).orElseThrow();
        var paidOut = program.getBean(PaidOut.class);
        for (int i = 0; i < LOANS + MEETING_LOANS; i++) {
            groups.add(paidOut.groupOfTen("Kelompok " + i));
            daysOfMeetings.add(new AtomicInteger());
        }
    }

    static void run(ConfigurableApplicationContext program) throws IOException, InterruptedException {
        var bench = new PostingBench(program);
        pgbench(bench.database, "-i", "-q", "-s", "20");
        for (int warm = 0; warm < 10; warm++) {
            perSecond(bench::repay, 2);
            perSecond(bench::meet, 2);
        }
        var tpcb = new double[ROUNDS];
        var repaid = new double[ROUNDS];
        var rows = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            tpcb[round] = tps(pgbench(bench.database, "-n", "-c", "" + CLIENTS, "-j", "2", "-T", "" + SECONDS));
            var before = Spent.now(bench.server);
            repaid[round] = perSecond(bench::repay, SECONDS);
            Bench.say("one repayment: %s", Spent.now(bench.server).eachSince(before, repaid[round] * SECONDS));
            rows[round] = perSecond(bench::meet, SECONDS);
            Bench.say(
                    "round %d: TPC-B %.0f tps, repayments %.0f /s, meeting rows %.0f /s",
                    round + 1, tpcb[round], repaid[round], rows[round]);
        }
        double base = Bench.median(tpcb);
        Bench.say("repayments / TPC-B    %s", Bench.ratio(Bench.median(repaid) / base, 0.5, true));
        Bench.say("meeting rows / TPC-B  %s", Bench.ratio(Bench.median(rows) / base, 1.0, true));
    }

    /// @return how many rows one call posts
    private int repay() {
        var random = ThreadLocalRandom.current();
        var group = groups.get(random.nextInt(LOANS));
        var payer = group.people().get(random.nextInt(10));
        done(repayments.receive(
                group.loan(),
                payer,
                Money.rupiah(500),
                PaidOut.ON.plusMonths(1),
                IdempotencyKey.random(),
                PaidOut.OFFICER));
        return 1;
    }

    private int meet() {
        int chosen = LOANS + ThreadLocalRandom.current().nextInt(MEETING_LOANS);
        var group = groups.get(chosen);
        synchronized (daysOfMeetings.get(chosen)) {
            var on = PaidOut.ON.plusDays(31 + daysOfMeetings.get(chosen).incrementAndGet());
            done(meetings.post(sheet(group, on), IdempotencyKey.random(), PaidOut.OFFICER));
        }
        return 10;
    }

    private static Sheet sheet(Group group, LocalDate on) {
        var why = Optional.of(new Shortfall(Reason.POOR_SALES, on.plusDays(7)));
        var lines = group.people().stream()
                .map(person -> new Line(person, Presence.PRESENT, Money.rupiah(1_000), why))
                .toList();
        return new Sheet(group.loan(), on, lines, List.of());
    }

    private static double perSecond(IntSupplier work, int seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        Callable<Long> client = () -> {
            long posted = 0;
            while (System.nanoTime() < end) posted += work.getAsInt();
            return posted;
        };
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            double posted = 0;
            for (var each : clients.invokeAll(Collections.nCopies(CLIENTS, client))) posted += each.get();
            return posted / seconds;
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static String pgbench(Database database, String... options) throws IOException, InterruptedException {
        var address = URI.create(database.url().substring("jdbc:".length()));
        var command = new ArrayList<>(List.of(
                System.getProperty("bench.pgbench", "pgbench"),
                "-h",
                address.getHost(),
                "-p",
                "" + address.getPort(),
                "-U",
                "" + database.user()));
        command.addAll(List.of(options));
        command.add(address.getPath().substring(1));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", "" + database.password());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(said);
        return said;
    }

    private static double tps(String said) {
        var found = TPS.matcher(said);
        if (!found.find()) throw new IllegalStateException(said);
        return Double.parseDouble(found.group(1));
    }

    /// Processor time so far: of the program, and of each of the server's processes that live. Those of pgbench may
    /// still be ending, so what is gone later is left out.
    private record Spent(Duration program, Map<Long, Duration> server) {

        static Spent now(ProcessHandle server) {
            return new Spent(
                    of(ProcessHandle.current()),
                    server.children().collect(Collectors.toMap(ProcessHandle::pid, Spent::of)));
        }

        private static Duration of(ProcessHandle process) {
            return process.info().totalCpuDuration().orElse(Duration.ZERO);
        }

        String eachSince(Spent before, double many) {
            var inServer = server.entrySet().stream()
                    .map(one -> one.getValue().minus(before.server.getOrDefault(one.getKey(), Duration.ZERO)))
                    .reduce(Duration.ZERO, Duration::plus);
            return "%.2f ms of processor in the program, %.2f ms in the server"
                    .formatted(program.minus(before.program).toNanos() / many / 1e6, inServer.toNanos() / many / 1e6);
        }
    }

    private static <T, R> void done(Result<T, R> result) {
        if (!(result instanceof Done)) throw new IllegalStateException("" + result);
    }
}

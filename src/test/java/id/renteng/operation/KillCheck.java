package id.renteng.operation;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import id.renteng.Renteng;
import id.renteng.financing.CloseOfDay;
import id.renteng.financing.LoanAudit;
import id.renteng.financing.LoanProof;
import id.renteng.financing.PaidOut;
import id.renteng.financing.PaidOut.Group;
import id.renteng.financing.ReceiptId;
import id.renteng.financing.Repayments;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result.Done;
import id.renteng.ledger.Books;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/// The program as `bin/check-kill` runs and kills it: posts and notes what was acknowledged, closes days, and, after a
/// new start, proves that nothing acknowledged is lost, doubled or out of balance.
final class KillCheck {

    private static final int WRITERS = 8;
    private static final int LOANS = 20;
    private static final int DAYS = 300;

    private KillCheck() {}

    /// @param arguments what to do, the data folder, and the file of acknowledged payments
    public static void main(String... arguments) throws IOException, InterruptedException {
        try (var program = start(Path.of(arguments[1]))) {
            var noted = Path.of(arguments[2]);
            switch (arguments[0]) {
                case "post" -> post(program, noted);
                case "close" -> close(program);
                case "verify" -> verify(program, noted);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
    }

    private static ConfigurableApplicationContext start(Path folder) {
        return new SpringApplicationBuilder(Renteng.class, PaidOut.class)
                .run("--renteng.data=" + folder, "--renteng.demo=false", "--renteng.jobs=false", "--server.port=0");
    }

    /// Posts until it is killed, or the database is.
    private static void post(ConfigurableApplicationContext program, Path noted) throws InterruptedException {
        var paidOut = program.getBean(PaidOut.class);
        var groups = IntStream.range(0, LOANS)
                .mapToObj(i -> paidOut.groupOfTen("Kelompok " + i + " " + UUID.randomUUID()))
                .toList();
        var repayments = program.getBean(Repayments.class);
        Console.say("posting");
        var threads = IntStream.range(0, WRITERS)
                .mapToObj(_ -> Thread.ofPlatform().start(() -> postOn(repayments, groups, noted)))
                .toList();
        for (var thread : threads) thread.join();
    }

    private static void postOn(Repayments repayments, List<Group> groups, Path noted) {
        var random = ThreadLocalRandom.current();
        try {
            while (true) {
                var group = groups.get(random.nextInt(groups.size()));
                var key = IdempotencyKey.random();
                if (repayments.receive(
                                group.loan(),
                                group.people().get(random.nextInt(10)),
                                Money.rupiah(1 + random.nextInt(2_000)),
                                PaidOut.ON.plusMonths(2),
                                key,
                                PaidOut.OFFICER)
                        instanceof Done<ReceiptId, ?>(var receipt)) {
                    note(noted, key.value() + " " + receipt.value() + "\n");
                }
            }
        } catch (DataAccessException | TransactionException gone) {
            Console.say("the database is gone");
        }
    }

    private static synchronized void note(Path noted, String line) {
        try {
            Files.writeString(noted, line, CREATE, APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(ConfigurableApplicationContext program) {
        Console.say("closing");
        var days = program.getBean(CloseOfDay.class);
        for (int day = 40; day < DAYS; day++) days.close(PaidOut.ON.plusDays(day));
        var db = program.getBean(JdbcClient.class);
        Console.say("days " + db.sql("""
                        select (select md5(string_agg(d::text, ',' order by day, loan_id)) from financing_loan_day d)
                            || (select md5(string_agg(d::text, ',' order by day, loan_id, person_id))
                                from financing_member_day d)
                            || (select md5(string_agg(d::text, ',' order by day, bank_code, seen, later_than))
                                from financing_day_par d)
                            || (select md5(coalesce(string_agg(d::text, ',' order by day, loan_id, person_id, due_on), ''))
                                from financing_penalty d)
                            || (select md5(string_agg(d::text, ',' order by loan_id, due_on, kind, role))
                                from financing_reminder d)
                            || (select md5(string_agg(d::text, ',' order by day, bank_code)) from financing_scheme_day d)
                        """).query(String.class).single());
    }

    private static void verify(ConfigurableApplicationContext program, Path noted) throws IOException {
        var db = program.getBean(JdbcClient.class);
        var wrong = new ArrayList<String>();
        var lines = Files.exists(noted) ? Files.readAllLines(noted) : List.<String>of();
        for (var line : lines) {
            var known = line.split(" ");
            long found = db.sql("""
                            select count(*) from financing_posting_key k
                            join financing_receipt r on r.id = k.made_id join financing_act a on a.id = k.made_id
                            where k.key = :key and r.id = :receipt
                            """)
                    .param("key", UUID.fromString(known[0]))
                    .param("receipt", UUID.fromString(known[1]))
                    .query(Long.class)
                    .single();
            if (found != 1) wrong.add("acknowledged and found %d times: %s".formatted(found, line));
        }
        long unasked = db.sql("""
                        select count(*) from financing_receipt r
                        where not exists (select from financing_posting_key k where k.made_id = r.id)
                        """).query(Long.class).single();
        if (unasked != 0) wrong.add("%d receipts that nobody asked for".formatted(unasked));
        wrong.addAll(program.getBean(Books.class).verify().differences());
        wrong.addAll(program.getBean(LoanAudit.class).differences());
        wrong.addAll(program.getBean(LoanProof.class).verify().differences());
        wrong.forEach(Console::say);
        Console.say("%d acknowledged, %d differences".formatted(lines.size(), wrong.size()));
        if (!wrong.isEmpty()) throw new IllegalStateException("books differ");
    }
}

package id.renteng.operation;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.Duplicates;
import id.renteng.registry.EndingPermits;
import id.renteng.registry.ImportQuery;
import id.renteng.registry.ImportUndo;
import id.renteng.registry.Imports;
import id.renteng.registry.NewPerson;
import id.renteng.registry.Origin;
import id.renteng.registry.People;
import id.renteng.registry.PeopleQuery;
import id.renteng.registry.PersonId;
import id.renteng.registry.dirty.DirtySheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Dirty lists checked and committed on a durable database of its own: seconds, processor time, memory and how they
/// grow; then, with all of them registered, how long a search and a look for duplicates at entry take. The lists are
/// written by another process ([#write]), so that the memory measured is that of the import.
final class ImportBench {

    private static final Actor OFFICER = new Actor(new UUID(0, 7), "Petugas", Role.OFFICER, null, null);
    private static final int ASKED = 400;
    private static final int WARM = 100;
    private static final int SHOWN = 51;
    private static final double GOAL_MS = 100;
    private static final double GOAL_SECONDS = 60;
    private static final int GOAL_MEGABYTES = 1024;
    private static final double GOAL_GROWTH = 12;

    private final Path folder;
    private final Imports imports;
    private final ImportUndo undo;
    private final People people;
    private final Duplicates duplicates;
    private final EndingPermits ending;
    private final JdbcClient db;

    private ImportBench(ConfigurableApplicationContext program, Path folder) {
        this.folder = folder;
        imports = program.getBean(Imports.class);
        undo = program.getBean(ImportUndo.class);
        people = program.getBean(People.class);
        duplicates = program.getBean(Duplicates.class);
        ending = program.getBean(EndingPermits.class);
        db = program.getBean(JdbcClient.class);
    }

    /// How long one list took, and the work on it in processor seconds, of the program and of its database.
    private record Took(double checked, double committed, double worked) {

        private double seconds() {
            return checked + committed;
        }
    }

    /// One list of each size, with one row in fifty twice; and before them a small one, to warm up with.
    static void write(Path folder, List<Integer> sizes) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i <= sizes.size(); i++) {
            int size = i == 0 ? Math.min(5_000, sizes.getFirst()) : sizes.get(i - 1);
            var rows = new ArrayList<>(DirtySheet.of(1_000 + i, size * 50 / 51).rows());
            for (int twice = 20; twice < rows.size() - 5; twice += 50) rows.add(twice, rows.get(twice));
            var file = id.renteng.registry.dirty.Files.csv(rows, ';', StandardCharsets.UTF_8, false, "\r\n");
            Files.write(folder.resolve(i + ".csv"), file);
        }
    }

    static void run(ConfigurableApplicationContext program, Path data, Path lists, List<Integer> sizes)
            throws IOException, InterruptedException {
        var bench = new ImportBench(program, data);
        bench.take(lists.resolve("0.csv"));
        var took = new ArrayList<Took>();
        for (int i = 1; i <= sizes.size(); i++) {
            var one = bench.take(lists.resolve(i + ".csv"));
            took.add(one);
            Bench.say(
                    "%,7d rows: checked %s s, committed %s s, processor %.1f s, memory of the program at most %s MB",
                    sizes.get(i - 1),
                    goal(one.checked(), GOAL_SECONDS),
                    goal(one.committed(), GOAL_SECONDS),
                    one.worked(),
                    goal(Processes.peakMegabytes(), GOAL_MEGABYTES));
        }
        if (took.size() > 1) {
            double growth = took.getLast().seconds() / took.getFirst().seconds();
            Bench.say(
                    "growth from %,d to %,d rows: %s times",
                    sizes.getFirst(), sizes.getLast(), goal(growth, GOAL_GROWTH));
        }
        bench.ask();
    }

    private Took take(Path list) throws IOException {
        var file = Files.readAllBytes(list);
        double worked = Processes.seconds(folder);
        long begin = System.nanoTime();
        var id = done(imports.check(list.toString(), file, Origin.UNKNOWN, OFFICER));
        double checked = since(begin);
        begin = System.nanoTime();
        done(imports.commit(id, OFFICER));
        return new Took(checked, since(begin), Processes.seconds(folder) - worked);
    }

    private void ask() throws InterruptedException {
        Bench.say("%,d persons registered", people.count());
        db.sql("vacuum analyze").update();
        var names = db.sql("select name from registry_person order by id limit 500")
                .query(String.class)
                .list();
        var ends = db.sql("select right(nik_masked, 4) from registry_person order by id desc limit 500")
                .query(String.class)
                .list();
        var phones = db.sql("select phone from registry_person where phone is not null order by id limit 500")
                .query(String.class)
                .list();
        measure("search by name", names, this::search);
        measure(
                "search by a misspelt name",
                names.stream().map(ImportBench::misspelt).toList(),
                this::search);
        measure("search by the end of a NIK", ends, this::search);
        var random = new Random(7);
        measure("look for duplicates at entry", names, name -> duplicates.of(entry(name, random, phones)));
        db.sql("""
                        insert into registry_permit (id, business_id, kind, number, issuer, issued_on, expires_on,
                                                     recorded_at, recorded_by)
                        select gen_random_uuid(), id, 'PIRT', id::text, 'Dinkes', '2020-01-01',
                               current_date + (row_number() over () % 400)::int - 300, now(), id
                          from registry_business
                        """).update();
        db.sql("vacuum analyze").update();
        var people = db.sql("select id::text from registry_person order by id limit 500")
                .query(String.class)
                .list();
        measure("permits of one that end", people, id -> ending.of(new PersonId(UUID.fromString(id))));
        db.sql("delete from registry_permit").update();
        long begin = System.nanoTime();
        int pairs = duplicates.look(OFFICER);
        Bench.say("look for duplicates among all: %,d pairs in %.1f s", pairs, since(begin));
        var last = imports.list(ImportQuery.ALL, null, 9).getFirst().id();
        begin = System.nanoTime();
        done(undo.undo(last, OFFICER));
        Bench.say("the last list undone in %.1f s", since(begin));
    }

    private void search(String name) {
        people.search(new PeopleQuery(name, "", ""), null, SHOWN);
    }

    private static NewPerson entry(String name, Random random, List<String> phones) {
        var nik = "157101%02d%02d%02d%04d"
                .formatted(
                        1 + random.nextInt(28),
                        1 + random.nextInt(12),
                        50 + random.nextInt(40),
                        1 + random.nextInt(9_000));
        var phone = phones.get(random.nextInt(phones.size()));
        return new NewPerson(
                name,
                nik,
                "15.71.10.1003",
                "Jl. Melati 3",
                phone,
                "Kue",
                "kuliner",
                "",
                "",
                "",
                "",
                "Budi Santoso",
                "");
    }

    /// One letter in the middle is another.
    private static String misspelt(String name) {
        int middle = name.length() / 2;
        return name.substring(0, middle) + "x" + name.substring(middle + 1);
    }

    /// With the tables that were read from end to end meanwhile, which should be none of the large ones.
    private void measure(String what, List<String> asked, Consumer<String> question) throws InterruptedException {
        for (int i = 0; i < WARM; i++) question.accept(asked.get(i % asked.size()));
        long scans = scans();
        var took = new ArrayList<Long>();
        for (int i = 0; i < ASKED; i++) {
            long begin = System.nanoTime();
            question.accept(asked.get((WARM + i) % asked.size()));
            took.add(System.nanoTime() - begin);
        }
        Collections.sort(took);
        Bench.say(
                "%-30s p50 %6.1f ms  p95 %s ms, %d readings of a whole table",
                what, took.get(ASKED / 2) / 1e6, goal(took.get(ASKED * 95 / 100) / 1e6, GOAL_MS), scans() - scans);
    }

    /// The database says so only after a while.
    private long scans() throws InterruptedException {
        Thread.sleep(11_000);
        return db.sql("""
                        select sum(seq_scan) from pg_stat_user_tables
                         where relname in ('registry_person', 'registry_business')
                        """).query(Long.class).single();
    }

    private static String goal(double value, double most) {
        return "%.1f (goal %.0f, %s)".formatted(value, most, value <= most ? "ok" : "MISSED");
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static <T> T done(Result<T, ?> result) {
        return switch (result) {
            case Done<T, ?>(var value) -> value;
            case Refused<T, ?>(var reason) -> throw new IllegalStateException(reason.toString());
        };
    }
}

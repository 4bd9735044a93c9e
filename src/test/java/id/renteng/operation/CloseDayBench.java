package id.renteng.operation;

import id.renteng.financing.CloseOfDay;
import id.renteng.kernel.Result.Done;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Seconds to close a day of many loans (three members, six instalments each, one loan in ten late), against a bare
/// UPDATE of as many rows of the same width on the same server: three rounds in turn, the medians compared.
final class CloseDayBench {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final int ROUNDS = 3;

    private final CloseOfDay days;
    private final JdbcClient db;
    private int closed;

    private CloseDayBench(ConfigurableApplicationContext program) {
        this.days = program.getBean(CloseOfDay.class);
        this.db = program.getBean(JdbcClient.class);
    }

    static void run(ConfigurableApplicationContext program, List<Long> sizes) {
        var bench = new CloseDayBench(program);
        bench.withoutForeignKeys();
        double before = 0;
        for (long loans : sizes.isEmpty() ? List.of(100_000L, 1_000_000L) : sizes) {
            double seconds = bench.measure(loans);
            if (before > 0) Bench.say("ten times the loans  %s", Bench.ratio(seconds / before, 12, false));
            before = seconds;
        }
        Bench.say("memory of the program %d MB", Runtime.getRuntime().totalMemory() >> 20);
    }

    private double measure(long loans) {
        fill(loans);
        var updates = new double[ROUNDS];
        var closes = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            updates[round] = seconds(() -> sql("update bench_row set due_rupiah = due_rupiah + 1"));
            closes[round] = seconds(this::close);
            Bench.say("%d loans: UPDATE %.2f s, close of day %.2f s", loans, updates[round], closes[round]);
        }
        double close = Bench.median(closes);
        Bench.say("%d loans: close / UPDATE  %s", loans, Bench.ratio(close / Bench.median(updates), 5, false));
        return close;
    }

    private void close() {
        if (!(days.close(DAY.plusDays(closed++)) instanceof Done<?, ?>)) throw new IllegalStateException();
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    /// Rows are made by SQL, without the groups and people they would belong to.
    private void withoutForeignKeys() {
        sql("""
                do $$ declare found record; begin
                    for found in select conrelid::regclass as place, conname from pg_constraint
                        where contype = 'f' and conrelid in ('financing_loan'::regclass, 'financing_member_part'::regclass,
                            'financing_instalment'::regclass, 'financing_standing'::regclass)
                    loop execute format('alter table %s drop constraint %I', found.place, found.conname); end loop;
                end $$
                """);
        sql("create table bench_row (like financing_loan_day including all)");
    }

    private void fill(long until) {
        long from = db.sql("select coalesce(max(number), 0) from financing_loan")
                .query(Long.class)
                .single();
        withoutIndexes(() -> insert(from + 1, until));
        for (var table : List.of("financing_loan", "financing_standing", "financing_instalment", "bench_row")) {
            sql("vacuum analyze " + table);
        }
    }

    /// Eighteen million instalments are written in minutes where the indexes are built afterwards, in an hour where
    /// they
    /// are kept up row by row.
    private void withoutIndexes(Runnable work) {
        var indexes = db.sql("""
                        select format('alter table %s drop constraint %I', conrelid::regclass, conname) as away,
                            format('alter table %s add constraint %I %s', conrelid::regclass, conname,
                                pg_get_constraintdef(oid)) as back
                        from pg_constraint
                        where contype in ('p', 'u')
                            and conrelid in ('financing_instalment'::regclass, 'financing_standing'::regclass)
                        union all
                        select format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
                        from pg_index i
                        where i.indrelid in ('financing_instalment'::regclass, 'financing_standing'::regclass)
                            and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
                        """)
                .query((row, _) -> new Index(row.getString("away"), row.getString("back")))
                .list();
        indexes.forEach(index -> sql(index.away()));
        work.run();
        for (var index : indexes) {
            sql("do $$ begin set local maintenance_work_mem = '512MB'; execute '%s'; end $$"
                    .formatted(index.back().replace("'", "''")));
        }
    }

    /// The statements that drop an index and build it again.
    private record Index(String away, String back) {}

    private void insert(long from, long until) {
        sql("""
                insert into financing_loan (id, group_id, bank_code, lender_type, principal_rupiah, scheme_id,
                    installments, paid_out_on, first_due_on, status, last_posted_on, bank_since, own_since, outstanding_rupiah, owed_rupiah, paid_rupiah, last_due_on)
                select md5('loan' || n)::uuid, md5('group' || n)::uuid, 'MITRA', 'BPR', 9000000,
                    'b0000000-0000-4000-8000-000000000001', 6, paid, paid + interval '1 month', 'ACTIVE', paid,
                    paid + case when n %% 10 = 0 then interval '1 month' else interval '4 months' end,
                    paid + case when n %% 10 = 0 then interval '1 month' else interval '4 months' end,
                    9135000, 9000000, 0, paid + interval '6 months'
                from (select n, date '2026-03-01' + (n %% 28)::int as paid from generate_series(%d, %d) n) x
                """.formatted(from, until));
        sql("""
                insert into financing_standing
                select md5('loan' || n)::uuid, md5('person' || n || '-' || m)::uuid, 0, date '2026-03-01' + (n %% 28)::int,
                    s.since, s.since, 3045000, 3000000, s.paid, 0, 0
                from generate_series(%d, %d) n, generate_series(1, 3) m,
                    lateral (select case when n %% 10 = 0 and m = 1 then 0 else 1522500 end as paid,
                        (date '2026-03-01' + (n %% 28)::int
                         + case when n %% 10 = 0 and m = 1 then interval '1 month' else interval '4 months' end)::date
                        as since) s
                """.formatted(from, until));
        sql("""
                insert into financing_instalment
                select md5('loan' || n)::uuid, md5('person' || n || '-' || m)::uuid, no,
                    (date '2026-03-01' + (n %% 28)::int + no * interval '1 month')::date, 500000, 7500, 0, 0
                from generate_series(%d, %d) n, generate_series(1, 3) m, generate_series(1, 6) no
                """.formatted(from, until));
        sql("""
                insert into bench_row
                select date '2026-06-01', md5('loan' || n)::uuid, 'MITRA', 1, 0, 0, 9000000, 0, 0, 0, 0, 0,
                    'b0000000-0000-4000-8000-000000000001'
                from generate_series(%d, %d) n
                """.formatted(from, until));
    }

    private void sql(String statement) {
        db.sql(statement).update();
    }
}

package id.renteng.operation;

import java.io.IOException;
import org.apache.pdfbox.Loader;

/// The certificates of an inauguration of 21 groups with 801 members, asked as one PDF over HTTP. Says how long that
/// took, and ends with 1 above the aim.
public final class CertificatesBench {

    private static final int MEMBERS = 801;
    private static final int AIM_SECONDS = 60;
    private static final int RUNS = 3;

    private CertificatesBench() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        boolean holds = true;
        try (var program = BenchReader.program()) {
            BenchReader.invent(program, CITY);
            var reader = BenchReader.signedIn(program);
            for (int run = 1; run <= RUNS; run++) {
                long begin = System.nanoTime();
                var pdf = reader.file("/decrees/00000003-0000-4000-8000-000000000001/certificates.pdf");
                double seconds = (System.nanoTime() - begin) / 1e9;
                try (var read = Loader.loadPDF(pdf)) {
                    if (read.getNumberOfPages() != MEMBERS) throw new IllegalStateException("not 801 certificates");
                }
                Bench.say("run %d: 801 certificates in %s s", run, Bench.ratio(seconds, AIM_SECONDS, false));
                holds &= seconds <= AIM_SECONDS;
            }
        }
        System.exit(holds ? 0 : 1);
    }

    private static final String CITY = """
            insert into registry_person (id, name, name_key, nik_secret, nik_index, nik_masked, born_on, sex, kelurahan,
                                         address, registered_at, registered_by)
            select bench_id(1, n), 'Ibu ' || n, 'ibu ' || n, '', sha256(n::text::bytea), '1571••••••••0012',
                   date '1985-01-01', 'FEMALE', '15.71.' || lpad((n % 11 + 1)::text, 2, '0') || '.1001', 'RT ' || n % 40,
                   timestamptz '2026-01-02', bench_id(9, 1)
            from generate_series(1, 801) n;
            insert into groups_decree (id, number, dated_on, signatory, verification)
            values (bench_id(3, 1), 'SK 1', date '2026-02-20', 'Wali Kota', 'SK1');
            insert into groups_coached (id, name, kelurahan, bond, registered_on, status, proposed_on, decree_id,
                                        inaugurated_on, verification)
            select bench_id(4, n), 'Binaan ' || n, '15.71.' || lpad((n % 11 + 1)::text, 2, '0') || '.1001', 'RT',
                   date '2026-01-05', 'INAUGURATED', date '2026-01-10', bench_id(3, 1), date '2026-02-20', 'K' || n
            from generate_series(1, 21) n;
            insert into groups_coached_member (coached_id, person_id, joined_on)
            select bench_id(4, n % 21 + 1), bench_id(1, n), date '2026-01-06' from generate_series(1, 801) n
            """;
}

package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.registry.ImportCommit.KnownRow;
import id.renteng.registry.ImportCommit.NewBusinessRow;
import id.renteng.registry.ImportCommit.NewPersonRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL that sets rows of an import beside the register and moves them into it, whole sets at a time.
@Repository
class ImportCommitTable {

    private final JdbcClient db;

    ImportCommitTable(JdbcClient db) {
        this.db = db;
    }

    /// A row that can be taken.
    ///
    /// @param nik the hash of the NIK, in hexadecimal
    record Candidate(int number, PersonId person, String name, String spouse, String nik, String business) {}

    /// Lets one registration pass at a time, so that two cannot both find a NIK free.
    void lock() {
        db.sql("select pg_advisory_xact_lock(hashtext('registry_person'))")
                .query((row, number) -> number)
                .list();
    }

    /// Everybody registered with one of these NIKs (hashes in hexadecimal), the first claim first.
    List<KnownPerson> known(Collection<String> niks) {
        if (niks.isEmpty()) return List.of();
        return db.sql("""
                        select p.id, p.name, encode(p.nik_index, 'hex') as nik, p.nik_claim,
                               array(select b.name_key from registry_business b where b.person_id = p.id) as businesses
                          from unnest(:niks::text[]) as asked (nik)
                          join registry_person p on p.nik_index = decode(asked.nik, 'hex')
                         order by p.nik_claim
                        """)
                .param("niks", niks.toArray(String[]::new))
                .query(ImportCommitTable::toKnown)
                .list();
    }

    List<Candidate> candidates(ImportId id) {
        return db.sql("""
                        select number, person_id, name, coalesce(spouse, '') as spouse, encode(nik_index, 'hex') as nik, business
                          from registry_import_row
                         where import_id = :id and verdict = 'ACCEPTED'
                         order by number
                        """)
                .param("id", id.value())
                .query((row, number) -> new Candidate(
                        row.getInt("number"),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        row.getString("spouse"),
                        row.getString("nik"),
                        row.getString("business")))
                .list();
    }

    void insertPeople(ImportId id, List<NewPersonRow> rows, Instant at, Actor by) {
        int inserted = db.sql("""
                        insert into registry_person (id, name, name_key, nik_secret, nik_index, nik_claim, nik_masked,
                                                     born_on, sex, kelurahan, address, phone, spouse, couple_key,
                                                     registered_at, registered_by, source_import, source_row)
                        select r.person_id, r.name, r.name_key, r.nik_secret, r.nik_index, n.claim, r.nik_masked,
                               r.born_on, r.sex, r.kelurahan, r.address, r.phone,
                               coalesce(r.spouse, ''), n.couple, :at, :by, r.import_id, r.number
                          from registry_import_row r
                          join unnest(:numbers::int[], :claims::int[], :couples::text[]) as n (number, claim, couple)
                            on n.number = r.number
                         where r.import_id = :id
                        """)
                .param("id", id.value())
                .param("numbers", numbers(rows, NewPersonRow::number))
                .param("claims", numbers(rows, NewPersonRow::claim))
                .param("couples", texts(rows, NewPersonRow::couple))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .update();
        expect(inserted, rows.size());
    }

    void insertBusinesses(ImportId id, List<NewBusinessRow> rows, Instant at) {
        int inserted = db.sql("""
                        insert into registry_business (id, person_id, name, name_key, trade, line, kbli,
                                                       monthly_turnover_rupiah, capital_rupiah, nib, registered_at,
                                                       source_import, source_row)
                        select gen_random_uuid(), n.person::uuid, r.business, r.business_key, r.trade, r.line, r.kbli,
                               r.monthly_turnover_rupiah, r.capital_rupiah, r.nib, :at, r.import_id, r.number
                          from registry_import_row r
                          join unnest(:numbers::int[], :persons::text[]) as n (number, person) on n.number = r.number
                         where r.import_id = :id
                        """)
                .param("id", id.value())
                .param("numbers", numbers(rows, NewBusinessRow::number))
                .param("persons", texts(rows, row -> row.person().value().toString()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        expect(inserted, rows.size());
    }

    void markKnown(ImportId id, List<KnownRow> rows) {
        int marked = db.sql("""
                        update registry_import_row r
                           set verdict = 'DUPLICATE', registered_person = n.person::uuid
                          from unnest(:numbers::int[], :persons::text[]) as n (number, person)
                         where r.import_id = :id and r.number = n.number
                        """)
                .param("id", id.value())
                .param("numbers", numbers(rows, KnownRow::number))
                .param("persons", texts(rows, row -> row.person().value().toString()))
                .update();
        expect(marked, rows.size());
    }

    private static void expect(int changed, int expected) {
        if (changed != expected) throw new IllegalStateException("%d rows, not %d".formatted(changed, expected));
    }

    private static <T> Integer[] numbers(List<T> rows, ToIntFunction<T> number) {
        return rows.stream().mapToInt(number).boxed().toArray(Integer[]::new);
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static KnownPerson toKnown(ResultSet row, int number) throws SQLException {
        var businesses = (String[]) row.getArray("businesses").getArray();
        return new KnownPerson(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("nik"),
                row.getInt("nik_claim"),
                new HashSet<>(Arrays.asList(businesses)));
    }
}

package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Money;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the tables `registry_import` and `registry_import_row`, but for the commit ([ImportCommitTable]).
@Repository
class ImportTable {

    /// What a file is encrypted under.
    static final String FILE = "registry_import.file";

    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcClient db;
    private final JdbcTemplate batches;

    ImportTable(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    Optional<ImportId> byHash(byte[] hash) {
        return db.sql("select id from registry_import where file_hash = :hash")
                .param("hash", hash)
                .query((row, number) -> new ImportId(row.getObject("id", UUID.class)))
                .optional();
    }

    void insert(ImportId id, String fileName, byte[] hash, byte[] secret, int skipped, Instant at, Actor by) {
        db.sql("""
                        insert into registry_import (id, file_name, file_hash, file_secret, state, skipped_rows, checked_at,
                                                     checked_by)
                        values (:id, :name, :hash, :secret, 'CHECKED', :skipped, :at, :by)
                        """)
                .param("id", id.value())
                .param("name", fileName)
                .param("hash", hash)
                .param("secret", secret)
                .param("skipped", skipped)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .update();
    }

    Optional<byte[]> file(ImportId id) {
        return db.sql("select file_secret from registry_import where id = :id and file_secret is not null")
                .param("id", id.value())
                .query(byte[].class)
                .optional();
    }

    void insertRows(ImportId id, List<StoredRow> rows) {
        batches.batchUpdate("""
                insert into registry_import_row (import_id, number, verdict, problems, duplicate_row, registered_person,
                                                 shown_name, shown_nik, shown_business, person_id, name, name_key,
                                                 nik_secret, nik_index, nik_masked, born_on, sex, kelurahan, address,
                                                 phone, business, business_key, trade, line, monthly_turnover_rupiah,
                                                 capital_rupiah, nib)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows, ROWS_AT_ONCE, (statement, row) -> fill(statement, id, row));
    }

    /// Locks the import, and tells whether it was committed before.
    ///
    /// @throws org.springframework.dao.EmptyResultDataAccessException never: a missing one is a
    ///     [java.util.NoSuchElementException]
    boolean lock(ImportId id) {
        return db.sql("select state = 'COMMITTED' from registry_import where id = :id for update")
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElseThrow();
    }

    void markCommitted(ImportId id, Instant at, Actor by) {
        db.sql("""
                        update registry_import set state = 'COMMITTED', committed_at = :at, committed_by = :by
                         where id = :id and state = 'CHECKED'
                        """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .update();
    }

    List<ImportSummary> recent() {
        return db.sql("""
                        select i.*, c.*
                          from (select * from registry_import order by checked_at desc limit 100) i
                         cross join lateral (
                               select count(*) filter (where verdict = 'ACCEPTED') as accepted,
                                      count(*) filter (where verdict = 'ACCEPTED' and problems <> '{}') as warned,
                                      count(*) filter (where verdict = 'DUPLICATE') as duplicates,
                                      count(*) filter (where verdict = 'REJECTED') as rejected
                                 from registry_import_row r where r.import_id = i.id) c
                         order by i.checked_at desc
                        """).query(ImportTable::toSummary).list();
    }

    Optional<ImportSummary> find(ImportId id) {
        return db.sql("""
                        select i.*, c.*
                          from registry_import i
                         cross join lateral (
                               select count(*) filter (where verdict = 'ACCEPTED') as accepted,
                                      count(*) filter (where verdict = 'ACCEPTED' and problems <> '{}') as warned,
                                      count(*) filter (where verdict = 'DUPLICATE') as duplicates,
                                      count(*) filter (where verdict = 'REJECTED') as rejected
                                 from registry_import_row r where r.import_id = i.id) c
                         where i.id = :id
                        """).param("id", id.value()).query(ImportTable::toSummary).optional();
    }

    List<ImportRow> rows(ImportId id, RowFilter filter, int afterNumber, int limit) {
        return db.sql("""
                        select number, verdict, problems, duplicate_row, registered_person, shown_name, shown_nik,
                               shown_business
                          from registry_import_row
                         where import_id = :id
                           and number > :after
                           and case :filter
                               when 'ALL' then true
                               when 'CLEAN' then verdict = 'ACCEPTED' and problems = '{}'
                               when 'WARNED' then verdict = 'ACCEPTED' and problems <> '{}'
                               else verdict = :filter end
                         order by number
                         limit :limit
                        """)
                .param("id", id.value())
                .param("after", afterNumber)
                .param("filter", filter.name())
                .param("limit", limit)
                .query(ImportTable::toRow)
                .list();
    }

    private static void fill(PreparedStatement statement, ImportId id, StoredRow stored) throws SQLException {
        var row = stored.row();
        var values = row.values();
        Object[] columns = {
            id.value(),
            row.number(),
            row.verdict().name(),
            row.problems().stream().map(Enum::name).toArray(String[]::new),
            row.duplicateOf(),
            stored.known() == null ? null : stored.known().value(),
            row.shownName(),
            row.shownNik(),
            row.shownBusiness(),
            stored.person() == null ? null : stored.person().value(),
            values == null ? null : values.name(),
            values == null ? null : Names.key(values.name()),
            stored.nikSecret(),
            stored.nikIndex(),
            values == null ? null : values.nik().masked(),
            values == null ? null : values.bornOn() == null ? values.nik().bornOn() : values.bornOn(),
            values == null ? null : (values.sex() == null ? values.nik().sex() : values.sex()).name(),
            values == null ? null : values.kelurahan().code(),
            values == null ? null : values.address(),
            values == null ? null : values.phone(),
            values == null ? null : values.business(),
            values == null ? null : Names.key(values.business()),
            values == null ? null : stored.trade(),
            values == null ? null : values.line(),
            values == null ? null : rupiah(values.monthlyTurnover()),
            values == null ? null : rupiah(values.capital()),
            values == null ? null : values.nib()
        };
        for (int i = 0; i < columns.length; i++) statement.setObject(i + 1, columns[i]);
    }

    private static @Nullable Long rupiah(@Nullable Money amount) {
        return amount == null ? null : amount.rupiah();
    }

    private static ImportSummary toSummary(ResultSet row, int number) throws SQLException {
        return new ImportSummary(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getString("state").equals("COMMITTED"),
                row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                row.getObject("undone_at") != null,
                row.getInt("accepted"),
                row.getInt("warned"),
                row.getInt("duplicates"),
                row.getInt("rejected"),
                row.getInt("skipped_rows"));
    }

    private static ImportRow toRow(ResultSet row, int number) throws SQLException {
        var problems = (String[]) row.getArray("problems").getArray();
        int duplicate = row.getInt("duplicate_row");
        boolean inFile = !row.wasNull();
        var known = row.getObject("registered_person", UUID.class);
        return new ImportRow(
                row.getInt("number"),
                RowVerdict.valueOf(row.getString("verdict")),
                Arrays.stream(problems).map(RowProblem::valueOf).toList(),
                inFile ? duplicate : null,
                known == null ? null : new PersonId(known),
                row.getString("shown_name"),
                row.getString("shown_nik"),
                row.getString("shown_business"));
    }
}

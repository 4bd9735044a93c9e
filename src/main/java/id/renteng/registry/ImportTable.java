package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import id.renteng.registry.FileCheck.Checked;
import id.renteng.registry.ImportRefusal.FileNotTaken;
import id.renteng.registry.sheet.ColumnMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_import`.
@Repository
class ImportTable {

    /// What a file is encrypted under.
    static final String FILE = "registry_import.file";

    private final JdbcClient db;

    ImportTable(JdbcClient db) {
        this.db = db;
    }

    Optional<ImportId> byHash(byte[] hash) {
        return db.sql("""
                        select id from registry_import where file_hash = :hash and state <> 'REFUSED' order by checked_at limit 1
                        """)
                .param("hash", hash)
                .query((row, number) -> new ImportId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// A file whose rows are still to be judged.
    void insert(ImportId id, String fileName, byte[] hash, byte[] secret, Origin origin, Instant at, Actor by) {
        db.sql("""
                        insert into registry_import (id, file_name, file_hash, file_secret, source, definition, state,
                                                     skipped_rows, checked_at, checked_by, asked_by, asked_as)
                        values (:id, :name, :hash, :secret, :source, :definition, 'WAITING', 0, :at, :by, :by, :as)
                        """)
                .param("id", id.value())
                .param("name", fileName)
                .param("hash", hash)
                .param("secret", secret)
                .param("source", origin.source())
                .param("definition", origin.definition())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("as", by.name())
                .update();
    }

    void delete(ImportId id) {
        db.sql("delete from registry_import where id = :id")
                .param("id", id.value())
                .update();
    }

    Optional<byte[]> file(ImportId id) {
        return db.sql("select file_secret from registry_import where id = :id and file_secret is not null")
                .param("id", id.value())
                .query(byte[].class)
                .optional();
    }

    /// Locks the import, and tells how far it is. Others can still point to it, as the writing of progress does.
    ///
    /// @throws java.util.NoSuchElementException if there is no such import
    ImportState lock(ImportId id) {
        return db.sql("select state from registry_import where id = :id for no key update")
                .param("id", id.value())
                .query((row, number) -> ImportState.valueOf(row.getString("state")))
                .optional()
                .orElseThrow();
    }

    List<ImportWork.Waiting> waiting() {
        return db.sql("""
                        select id, state, asked_by, asked_as from registry_import
                         where state in ('WAITING', 'REGISTERING', 'UNDOING')
                         order by checked_at
                        """)
                .query((row, number) -> new ImportWork.Waiting(
                        new ImportId(row.getObject("id", UUID.class)),
                        ImportState.valueOf(row.getString("state")),
                        new Actor(
                                row.getObject("asked_by", UUID.class),
                                row.getString("asked_as"),
                                Role.OFFICER,
                                null,
                                null)))
                .list();
    }

    List<String> sources() {
        return db.sql("select distinct source from registry_import where source <> '' order by source")
                .query(String.class)
                .list();
    }

    /// The columns that a person said, if one did.
    Optional<ColumnMap> columnMap(ImportId id) {
        return db.sql("select sheet, head_row, fields from registry_import where id = :id and head_row is not null")
                .param("id", id.value())
                .query((row, number) ->
                        ColumnMap.of(row.getString("sheet"), row.getInt("head_row"), Arrays.asList((String[])
                                row.getArray("fields").getArray())))
                .optional();
    }

    /// Where another sheet of the same file was taken in.
    Optional<ImportId> bySheetOf(ImportId id, String sheet) {
        return db.sql("""
                        select o.id from registry_import i join registry_import o on o.file_hash = i.file_hash
                         where i.id = :id and o.sheet = :sheet and o.state <> 'REFUSED'
                        """)
                .param("id", id.value())
                .param("sheet", sheet)
                .query((row, number) -> new ImportId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// @param map the columns that a person said, for this list or for one with the same headings
    void markChecked(ImportId id, Checked checked, Optional<ColumnMap> map, Instant at) {
        db.sql("""
                        update registry_import
                           set state = 'CHECKED', skipped_rows = :skipped, checked_at = :at, problem = null,
                               problem_detail = '', sheet = :sheet, head_row = :head, fields = :fields::text[]
                         where id = :id
                        """)
                .param("id", id.value())
                .param("skipped", checked.skipped().size())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("sheet", checked.sheet())
                .param("head", map.map(ColumnMap::headRow).orElse(null), Types.INTEGER)
                .param("fields", map.map(ColumnMap::codes).orElse(List.of()).toArray(String[]::new))
                .update();
    }

    /// An officer has to say which column is which.
    void markUnmapped(ImportId id, FileNotTaken refusal) {
        db.sql("""
                        update registry_import
                           set state = 'UNMAPPED', problem = :problem, problem_detail = :detail, head_row = null,
                               fields = '{}'
                         where id = :id
                        """)
                .param("id", id.value())
                .param("problem", refusal.problem())
                .param("detail", refusal.detail())
                .update();
    }

    /// Its rows are to be judged by these columns.
    void markMapped(ImportId id, ColumnMap map, Actor by) {
        db.sql("""
                        update registry_import
                           set state = 'WAITING', sheet = :sheet, head_row = :head, fields = :fields::text[],
                               asked_by = :by, asked_as = :as
                         where id = :id
                        """)
                .param("id", id.value())
                .param("sheet", map.sheet())
                .param("head", map.headRow())
                .param("fields", map.codes().toArray(String[]::new))
                .param("by", by.user())
                .param("as", by.name())
                .update();
    }

    /// The same file under another id, still to be judged; its sheet is not known yet.
    void copy(ImportId id, ImportId copy, byte[] secret, Instant at, Actor by) {
        db.sql("""
                        insert into registry_import (id, file_name, file_hash, file_secret, source, definition, state,
                                                     skipped_rows, checked_at, checked_by, asked_by, asked_as, sheet)
                        select :copy, file_name, file_hash, :secret, source, definition, 'WAITING', 0, :at, :by, :by, :as,
                               :copy::text
                          from registry_import where id = :id
                        """)
                .param("id", id.value())
                .param("copy", copy.value())
                .param("secret", secret)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("as", by.name())
                .update();
    }

    /// The file is not kept: nobody can do anything with it.
    void markRefused(ImportId id, FileNotTaken refusal) {
        db.sql("""
                        update registry_import
                           set state = 'REFUSED', problem = :problem, problem_detail = :detail, file_secret = null
                         where id = :id
                        """)
                .param("id", id.value())
                .param("problem", refusal.problem())
                .param("detail", refusal.detail())
                .update();
    }

    void markRegistering(ImportId id, Actor by) {
        db.sql("""
                        update registry_import
                           set state = 'REGISTERING', asked_by = :by, asked_as = :as, problem = null
                         where id = :id
                        """)
                .param("id", id.value())
                .param("by", by.user())
                .param("as", by.name())
                .update();
    }

    void markBrokenOff(ImportId id) {
        db.sql("""
                        update registry_import
                           set state = case state when 'WAITING' then 'REFUSED' when 'UNDOING' then 'COMMITTED'
                                                  else 'CHECKED' end,
                               problem = 'BERHENTI'
                         where id = :id and state in ('WAITING', 'REGISTERING', 'UNDOING')
                        """).param("id", id.value()).update();
    }

    void markCommitted(ImportId id, Instant at, Actor by) {
        db.sql("""
                        update registry_import set state = 'COMMITTED', committed_at = :at, committed_by = :by, problem = null
                         where id = :id and state in ('CHECKED', 'REGISTERING')
                        """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .update();
    }

    /// The newest first: those that came before one of them.
    List<ImportSummary> list(ImportQuery query, @Nullable ImportId after, int limit) {
        return db.sql("""
                        select i.*, c.*,
                               (select count(distinct l.number) from registry_import_likeness l
                                 where l.import_id = i.id) as likely
                          from (select * from registry_import
                                 where (:state::text is null or state = :state)
                                   and (:source = '' or source = :source)
                                   and (:after::uuid is null
                                        or (checked_at, id) < (select a.checked_at, a.id from registry_import a
                                                                where a.id = :after::uuid))
                                 order by checked_at desc, id desc
                                 limit :limit) i
                         cross join lateral (
                               select count(*) filter (where verdict = 'ACCEPTED') as accepted,
                                      count(*) filter (where verdict = 'ACCEPTED' and problems <> '{}') as warned,
                                      count(*) filter (where verdict = 'DUPLICATE') as duplicates,
                                      count(*) filter (where verdict = 'REJECTED') as rejected
                                 from registry_import_row r where r.import_id = i.id) c
                         order by i.checked_at desc, i.id desc
                        """)
                .param("state", query.state() == null ? null : query.state().name(), Types.VARCHAR)
                .param("source", query.source())
                .param("after", after == null ? null : after.value().toString(), Types.VARCHAR)
                .param("limit", limit)
                .query(ImportTable::toSummary)
                .list();
    }

    Optional<ImportSummary> find(ImportId id) {
        return db.sql("""
                        select i.*, c.*,
                               (select count(distinct l.number) from registry_import_likeness l
                                 where l.import_id = i.id) as likely
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

    private static ImportSummary toSummary(ResultSet row, int number) throws SQLException {
        return new ImportSummary(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                new Origin(row.getString("source"), row.getString("definition")),
                row.getString("sheet"),
                row.getObject("head_row") != null,
                ImportState.valueOf(row.getString("state")),
                row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                row.getObject("undone_at") != null,
                row.getInt("accepted"),
                row.getInt("warned"),
                row.getInt("likely"),
                row.getInt("duplicates"),
                row.getInt("rejected"),
                row.getInt("skipped_rows"),
                Objects.requireNonNullElse(row.getString("problem"), ""),
                row.getString("problem_detail"));
    }
}

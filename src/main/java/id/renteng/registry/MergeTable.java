package id.renteng.registry;

import id.renteng.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_merge` and on who is merged into whom.
@Repository
class MergeTable {

    private final JdbcClient db;

    MergeTable(JdbcClient db) {
        this.db = db;
    }

    /// Of these two, how many there are, how many are merged into somebody, and whether somebody is merged into the
    /// first.
    record Standing(int known, int merged, boolean firstHasOthers) {}

    Standing lock(PersonId gone, PersonId kept) {
        db.sql("select id from registry_person where id in (:gone, :kept) order by id for update")
                .param("gone", gone.value())
                .param("kept", kept.value())
                .query(UUID.class)
                .list();
        return db.sql("""
                        select count(*) as known, count(merged_into) as merged,
                               exists (select from registry_person o where o.merged_into = :gone) as others
                          from registry_person where id in (:gone, :kept)
                        """)
                .param("gone", gone.value())
                .param("kept", kept.value())
                .query((row, number) ->
                        new Standing(row.getInt("known"), row.getInt("merged"), row.getBoolean("others")))
                .single();
    }

    void merge(PersonId gone, PersonId kept, Instant at, Actor by) {
        db.sql("update registry_person set merged_into = :kept where id = :gone")
                .param("gone", gone.value())
                .param("kept", kept.value())
                .update();
        db.sql("""
                        insert into registry_merge (id, gone, kept, merged_at, merged_by, merged_as)
                        values (:id, :gone, :kept, :at, :by, :name)
                        """)
                .param("id", UUID.randomUUID())
                .param("gone", gone.value())
                .param("kept", kept.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("name", by.name())
                .update();
    }

    void undo(PersonId gone, Instant at, Actor by) {
        db.sql("""
                        update registry_merge set undone_at = :at, undone_by = :by, undone_as = :name
                         where gone = :gone and undone_at is null
                        """)
                .param("gone", gone.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("name", by.name())
                .update();
        db.sql("update registry_person set merged_into = null where id = :gone")
                .param("gone", gone.value())
                .update();
    }

    /// All merges that this entry was a part of, the newest first.
    List<Merge> of(PersonId person) {
        return db.sql("""
                        select * from registry_merge where gone = :person or kept = :person order by merged_at desc
                        """)
                .param("person", person.value())
                .query(MergeTable::toMerge)
                .list();
    }

    private static Merge toMerge(ResultSet row, int number) throws SQLException {
        var undone = row.getObject("undone_at", OffsetDateTime.class);
        return new Merge(
                new PersonId(row.getObject("gone", UUID.class)),
                new PersonId(row.getObject("kept", UUID.class)),
                row.getObject("merged_at", OffsetDateTime.class).toInstant(),
                row.getString("merged_as"),
                undone == null ? null : undone.toInstant(),
                row.getString("undone_as"));
    }
}

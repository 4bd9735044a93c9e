package id.renteng.registry;

import id.renteng.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_region_succession`. What was struck out stays there.
@Repository
class RegionSuccessionTable {

    private final JdbcClient db;

    RegionSuccessionTable(JdbcClient db) {
        this.db = db;
    }

    /// Those that were not struck out, the newest first.
    List<RecordedSuccession> all() {
        return db.sql("""
                        select id, code, name, since, successors, source, recorded_at, recorded_as
                          from registry_region_succession
                         where struck_at is null
                         order by since desc, code
                        """).query(RegionSuccessionTable::toRecorded).list();
    }

    /// @return false if something follows the code on this day already
    boolean insert(Succession one, Instant at, Actor by) {
        return db.sql("""
                        insert into registry_region_succession (id, code, name, since, successors, source, recorded_at,
                                                                recorded_by, recorded_as)
                        values (gen_random_uuid(), :code, :name, :since, :successors, :source, :at, :by, :as)
                        on conflict (code, since) where struck_at is null do nothing
                        """)
                        .param("code", one.code())
                        .param("name", one.name())
                        .param("since", one.since())
                        .param("successors", one.successors().toArray(String[]::new))
                        .param("source", one.source())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.user())
                        .param("as", by.name())
                        .update()
                > 0;
    }

    boolean strike(UUID id, Instant at, Actor by) {
        return db.sql("""
                        update registry_region_succession set struck_at = :at, struck_by = :by, struck_as = :as
                         where id = :id and struck_at is null
                        """)
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.user())
                        .param("as", by.name())
                        .update()
                > 0;
    }

    private static RecordedSuccession toRecorded(ResultSet row, int number) throws SQLException {
        return new RecordedSuccession(
                row.getObject("id", UUID.class),
                new Succession(
                        row.getString("code"),
                        row.getString("name"),
                        row.getObject("since", LocalDate.class),
                        Arrays.asList((String[]) row.getArray("successors").getArray()),
                        row.getString("source")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_as"));
    }
}

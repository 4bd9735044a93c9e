package id.renteng.registry;

import id.renteng.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_column_map`.
@Repository
class ColumnMapTable {

    private final JdbcClient db;

    ColumnMapTable(JdbcClient db) {
        this.db = db;
    }

    /// @param headings as names are compared
    /// @param fields   a code for each column, or nothing
    record Remembered(List<String> headings, List<String> fields) {}

    /// Those of this source first, then the latest.
    List<Remembered> all(String source) {
        return db.sql("""
                        select headings, fields from registry_column_map order by (source = :source) desc, set_at desc
                        """)
                .param("source", source)
                .query((row, number) -> new Remembered(texts(row, "headings"), texts(row, "fields")))
                .list();
    }

    void remember(String source, Remembered map, Instant at, Actor by) {
        db.sql("""
                        insert into registry_column_map (source, headings, fields, set_at, set_by, set_as)
                        values (:source, :headings::text[], :fields::text[], :at, :by, :as)
                        on conflict (source, headings) do update
                           set fields = excluded.fields, set_at = excluded.set_at, set_by = excluded.set_by,
                               set_as = excluded.set_as
                        """)
                .param("source", source)
                .param("headings", map.headings().toArray(String[]::new))
                .param("fields", map.fields().toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("as", by.name())
                .update();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.copyOf(Arrays.asList((String[]) row.getArray(column).getArray()));
    }
}

package id.renteng.access;

import id.renteng.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `access_audit`. Rows are only ever added.
@Repository
class AuditTable {

    private final JdbcClient db;

    AuditTable(JdbcClient db) {
        this.db = db;
    }

    void insert(Actor by, String act, String outcome, String detail) {
        db.sql("""
                        insert into access_audit (user_id, role, act, outcome, detail)
                        values (:user, :role, :act, :outcome, :detail)
                        """)
                .param("user", by.user())
                .param("role", by.role().name())
                .param("act", act)
                .param("outcome", outcome)
                .param("detail", detail)
                .update();
    }

    /// The newest rows before a given number, newest first.
    List<AuditRow> before(long number, int limit) {
        return db.sql("""
                        select a.number, a.at, a.user_id, coalesce(u.name, '') as name, a.role, a.act, a.outcome, a.detail
                        from access_audit a left join access_user u on u.id = a.user_id
                        where a.number < :number
                        order by a.number desc
                        limit :limit
                        """)
                .param("number", number)
                .param("limit", limit)
                .query((row, _) -> new AuditRow(
                        row.getLong("number"),
                        row.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                        row.getObject("user_id", UUID.class),
                        row.getString("name"),
                        row.getString("role"),
                        row.getString("act"),
                        row.getString("outcome"),
                        row.getString("detail")))
                .list();
    }

    record AuditRow(
            long number, Instant at, UUID user, String name, String role, String act, String outcome, String detail) {}
}

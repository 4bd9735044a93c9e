package id.renteng.access;

import id.renteng.kernel.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    AuditMark mark() {
        return db.sql("""
                        select coalesce(max(number), 0) as newest, coalesce(sum(number), 0)::bigint as sum
                        from (select number from access_audit order by number desc limit 1000) as lines
                        """)
                .query((row, _) -> new AuditMark(row.getLong("newest"), row.getLong("sum")))
                .single();
    }

    /// The newest rows before a given number, newest first, of one act and of one user if these are given.
    List<AuditRow> before(long number, @Nullable String act, @Nullable UUID user, int limit) {
        return db.sql("""
                        select a.number, a.at, a.user_id, coalesce(u.name, '') as name, a.role, a.act, a.outcome, a.detail
                        from access_audit a left join access_user u on u.id = a.user_id
                        where a.number < :number
                          and (cast(:act as text) is null or a.act = :act)
                          and (cast(:user as uuid) is null or a.user_id = :user)
                        order by a.number desc
                        limit :limit
                        """)
                .param("number", number)
                .param("act", act)
                .param("user", user)
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

    /// The acts that were ever recorded: each found by one step in the index, so that the size of the trail is no
    /// matter.
    List<String> acts() {
        return db.sql("""
                        with recursive found as (
                            (select act from access_audit order by act limit 1)
                            union all
                            select (select a.act from access_audit a where a.act > f.act order by a.act limit 1)
                            from found f where f.act is not null
                        )
                        select act from found where act is not null order by act
                        """).query(String.class).list();
    }
}

package id.renteng.groups;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `groups_freeze`.
@Repository
class FreezeTable {

    private final JdbcClient db;

    FreezeTable(JdbcClient db) {
        this.db = db;
    }

    void insert(LoanGroupId group, String reason, UUID by) {
        db.sql("insert into groups_freeze (loan_group_id, reason, frozen_by) values (:group, :reason, :by)")
                .param("group", group.value())
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    Optional<Freeze> now(LoanGroupId group) {
        return db.sql("select * from groups_freeze where loan_group_id = :group and lifted_by is null")
                .param("group", group.value())
                .query((row, _) -> new Freeze(
                        group,
                        row.getString("reason"),
                        row.getObject("frozen_by", UUID.class),
                        row.getObject("frozen_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void lift(LoanGroupId group, String why, UUID by) {
        db.sql("""
                        update groups_freeze set lifted_because = :why, lifted_by = :by, lifted_at = now()
                        where loan_group_id = :group and lifted_by is null
                        """)
                .param("why", why)
                .param("by", by)
                .param("group", group.value())
                .update();
    }
}

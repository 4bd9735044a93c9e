package id.renteng.groups;

import id.renteng.groups.Compositions.Officers;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `groups_chair_change`.
@Repository
class ChairChangeTable {

    private final JdbcClient db;

    ChairChangeTable(JdbcClient db) {
        this.db = db;
    }

    record Kept(ChairChange change, boolean decided) {}

    /// @return false, and nothing is written, if another of this group waits
    boolean insert(ChairChange change) {
        return db.sql("""
                        insert into groups_chair_change (id, loan_group_id, chair, secretary, treasurer, changes_on,
                            minutes, proposed_by)
                        values (:id, :group, :chair, :secretary, :treasurer, :on, :minutes, :by)
                        on conflict (loan_group_id) where outcome = 'WAITING' do nothing
                        """)
                        .param("id", change.id().value())
                        .param("group", change.group().value())
                        .param("chair", change.officers().chair().value())
                        .param("secretary", change.officers().secretary().value())
                        .param("treasurer", change.officers().treasurer().value())
                        .param("on", change.on())
                        .param("minutes", change.minutes())
                        .param("by", change.proposedBy())
                        .update()
                == 1;
    }

    Optional<Kept> lock(ChairChangeId id) {
        return db.sql("select * from groups_chair_change where id = :id for update")
                .param("id", id.value())
                .query((row, number) -> new Kept(
                        toChange(row, number), !row.getString("outcome").equals("WAITING")))
                .optional();
    }

    void decide(ChairChangeId id, String outcome, UUID by) {
        db.sql("""
                        update groups_chair_change set outcome = :outcome, decided_by = :by, decided_at = now()
                        where id = :id
                        """)
                .param("outcome", outcome)
                .param("by", by)
                .param("id", id.value())
                .update();
    }

    Optional<ChairChange> waiting(ChairChangeId id) {
        return db.sql("select * from groups_chair_change where id = :id and outcome = 'WAITING'")
                .param("id", id.value())
                .query(ChairChangeTable::toChange)
                .optional();
    }

    /// The oldest first.
    ///
    /// @param after the last of those before; null to begin
    List<ChairChange> waiting(ListedGroups part, @Nullable ChairChangeId after, int limit) {
        return db.sql("""
                        select * from groups_chair_change
                        where outcome = 'WAITING' and (:everywhere or loan_group_id = any(:groups))
                        and (:after::uuid is null
                             or (proposed_at, id) > (select a.proposed_at, a.id from groups_chair_change a
                                                     where a.id = :after::uuid))
                        order by proposed_at, id limit :limit
                        """)
                .param("after", after == null ? null : after.value().toString(), Types.VARCHAR)
                .param("everywhere", part.everywhere())
                .param("groups", part.ids())
                .param("limit", limit)
                .query(ChairChangeTable::toChange)
                .list();
    }

    private static ChairChange toChange(ResultSet row, int number) throws SQLException {
        return new ChairChange(
                new ChairChangeId(row.getObject("id", UUID.class)),
                new LoanGroupId(row.getObject("loan_group_id", UUID.class)),
                new Officers(
                        new PersonId(row.getObject("chair", UUID.class)),
                        new PersonId(row.getObject("secretary", UUID.class)),
                        new PersonId(row.getObject("treasurer", UUID.class))),
                row.getObject("changes_on", LocalDate.class),
                row.getString("minutes"),
                row.getObject("proposed_by", UUID.class));
    }
}

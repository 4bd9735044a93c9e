package id.renteng.groups;

import id.renteng.groups.MoveReason.Move;
import id.renteng.kernel.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `groups_move`: lines are added, none is changed.
@Repository
class MoveTable {

    private final JdbcClient db;

    MoveTable(JdbcClient db) {
        this.db = db;
    }

    /// @param group the id of a coached group or of a loan group
    void insert(UUID group, Move move, Because why, LocalDate on, Actor by) {
        db.sql("""
                        insert into groups_move (group_id, move, reason, words, moved_on, moved_by)
                        values (:group, :move, :reason, :words, :on, :by)
                        """)
                .param("group", group)
                .param("move", move.name())
                .param("reason", why.code().name())
                .param("words", why.words())
                .param("on", on)
                .param("by", by.user())
                .update();
    }

    /// The newest first.
    List<Moved> of(UUID group) {
        return db.sql("""
                        select move, reason, words, moved_on from groups_move where group_id = :group order by number desc
                        """)
                .param("group", group)
                .query((row, _) -> new Moved(
                        Move.valueOf(row.getString("move")),
                        new Because(MoveReason.valueOf(row.getString("reason")), row.getString("words")),
                        row.getObject("moved_on", LocalDate.class)))
                .list();
    }
}

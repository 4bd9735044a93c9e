package id.renteng.readiness;

import id.renteng.groups.ListedGroups;
import id.renteng.groups.LoanGroupId;
import id.renteng.readiness.CallBack.Outcome;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `readiness_call_back_draw` and `readiness_call_back`.
@Repository
class CallBackTable {

    private final JdbcClient db;

    CallBackTable(JdbcClient db) {
        this.db = db;
    }

    /// Keeps others from drawing until the transaction ends.
    void lock() {
        db.sql("select pg_advisory_xact_lock(hashtextextended('readiness_call_back_draw', 0))")
                .query(rows -> {});
    }

    /// Groups that were visited and are in no draw yet, in the order of their ids.
    List<LoanGroupId> visitedAndNotDrawn() {
        return db.sql("""
                        select distinct v.group_id from readiness_visit v
                        where not exists (select from readiness_call_back c where c.group_id = v.group_id)
                        order by v.group_id
                        """)
                .query((row, _) -> new LoanGroupId(row.getObject(1, UUID.class)))
                .list();
    }

    long insertDraw(long seed, LocalDate on, UUID by) {
        return db.sql("""
                        insert into readiness_call_back_draw (seed, drawn_on, drawn_by) values (:seed, :on, :by)
                        returning number
                        """)
                .param("seed", seed)
                .param("on", on)
                .param("by", by)
                .query(Long.class)
                .single();
    }

    void insert(long draw, LoanGroupId group, Collection<PersonId> people) {
        db.sql("""
                        insert into readiness_call_back (draw, group_id, person_id)
                        select :draw, :group, person from unnest(:people) as person
                        """)
                .param("draw", draw)
                .param("group", group.value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    Optional<CallBack> lock(long draw, PersonId person) {
        return db.sql("select * from readiness_call_back where draw = :draw and person_id = :person for update")
                .param("draw", draw)
                .param("person", person.value())
                .query(CallBackTable::toCallBack)
                .optional();
    }

    void asked(CallBack answered, LocalDate on, UUID by, Outcome outcome) {
        db.sql("""
                        update readiness_call_back
                        set outcome = :outcome, note = :note, asked_on = :on, asked_by = :by
                        where draw = :draw and person_id = :person
                        """)
                .param("outcome", outcome.name())
                .param("note", answered.note())
                .param("on", on)
                .param("by", by)
                .param("draw", answered.draw())
                .param("person", answered.person().value())
                .update();
    }

    /// Those who are still to be asked first, then the others, the newest draw first.
    List<CallBack> list(ListedGroups part, int limit) {
        return db.sql("""
                        select * from readiness_call_back
                        where :everywhere or group_id = any(:groups)
                        order by coalesce(outcome, 'NOT_REACHED') <> 'NOT_REACHED', draw desc, person_id limit :limit
                        """)
                .param("everywhere", part.everywhere())
                .param("groups", part.ids())
                .param("limit", limit)
                .query(CallBackTable::toCallBack)
                .list();
    }

    /// The seeds of the draws as published, the newest first.
    List<Long> seeds(int limit) {
        return db.sql("select seed from readiness_call_back_draw order by number desc limit :limit")
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    private static CallBack toCallBack(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new CallBack(
                row.getLong("draw"),
                new LoanGroupId(row.getObject("group_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("note"));
    }
}

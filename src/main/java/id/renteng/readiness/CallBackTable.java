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

/// All SQL on `readiness_call_back_seed`, `readiness_call_back_draw` and `readiness_call_back`.
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

    /// @return false if the day has a seed already
    boolean publish(long seed, LocalDate forDay, LocalDate on, UUID by) {
        return db.sql("""
                        insert into readiness_call_back_seed (seed, for_day, published_on, published_by)
                        values (:seed, :day, :on, :by) on conflict (for_day) do nothing
                        """)
                        .param("seed", seed)
                        .param("day", forDay)
                        .param("on", on)
                        .param("by", by)
                        .update()
                == 1;
    }

    /// A seed to draw with.
    record Published(long number, long seed) {}

    /// The oldest that was published before this day, for it or a day before it, and that no draw has used.
    Optional<Published> seedUntil(LocalDate day) {
        return db.sql("""
                        select s.number, s.seed from readiness_call_back_seed s
                        where s.for_day <= :day and s.published_on < :day
                          and not exists (select from readiness_call_back_draw d where d.seed_number = s.number)
                        order by s.for_day limit 1
                        """)
                .param("day", day)
                .query((row, _) -> new Published(row.getLong(1), row.getLong(2)))
                .optional();
    }

    long insertDraw(Published seed, LocalDate on, UUID by) {
        return db.sql("""
                        insert into readiness_call_back_draw (seed, seed_number, drawn_on, drawn_by)
                        values (:seed, :number, :on, :by)
                        returning number
                        """)
                .param("seed", seed.seed())
                .param("number", seed.number())
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

    /// The latest day first. Draws of before seeds were published have the day of the draw.
    List<Seed> seeds(int limit) {
        return db.sql("""
                        select s.seed, s.published_on, s.for_day, d.drawn_on
                        from readiness_call_back_seed s left join readiness_call_back_draw d on d.seed_number = s.number
                        union all
                        select seed, null, drawn_on, drawn_on from readiness_call_back_draw where seed_number is null
                        order by for_day desc limit :limit
                        """)
                .param("limit", limit)
                .query((row, _) -> new Seed(
                        row.getLong("seed"),
                        Optional.ofNullable(row.getObject("published_on", LocalDate.class)),
                        row.getObject("for_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("drawn_on", LocalDate.class))))
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

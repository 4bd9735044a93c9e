package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.registry.DataRequest.Answer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_data_request`. What was asked under an entry that was merged into hers was asked by
/// her.
@Repository
class DataRequestTable {

    private final JdbcClient db;

    DataRequestTable(JdbcClient db) {
        this.db = db;
    }

    void insert(DataRequestId id, PersonId person, DataRight right, String asked, Instant at, Instant due, Actor by) {
        db.sql("""
                        insert into registry_data_request (id, person_id, kind, asked, received_at, received_by, due_at)
                        values (:id, :person, :kind, :asked, :at, :by, :due)
                        """)
                .param("id", id.value())
                .param("person", person.value())
                .param("kind", right.name())
                .param("asked", asked)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Locks the request, and tells whether it is open.
    ///
    /// @throws java.util.NoSuchElementException if there is no such request
    boolean lock(DataRequestId id) {
        return db.sql("select outcome is null from registry_data_request where id = :id for update")
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElseThrow();
    }

    void answer(DataRequestId id, boolean granted, String words, Instant at, Actor by) {
        db.sql("""
                        update registry_data_request
                           set outcome = :outcome, answer = :answer, answered_at = :at, answered_by = :by,
                               answered_as = :name
                         where id = :id and outcome is null
                        """)
                .param("id", id.value())
                .param("outcome", granted ? "GRANTED" : "REFUSED")
                .param("answer", words)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("name", by.name())
                .update();
    }

    Optional<DataRequest> find(DataRequestId id) {
        return db.sql("""
                        select r.*, p.name from registry_data_request r join registry_person p on p.id = r.person_id
                         where r.id = :id
                        """)
                .param("id", id.value())
                .query(DataRequestTable::toRequest)
                .optional();
    }

    /// The kelurahan of who asked.
    Optional<String> ward(DataRequestId id) {
        return db.sql("""
                        select p.kelurahan from registry_data_request r join registry_person p on p.id = r.person_id
                         where r.id = :id
                        """).param("id", id.value()).query(String.class).optional();
    }

    List<DataRequest> open(Area area, DataRequestQuery query, @Nullable DataRequestId after, int limit) {
        var lateAt = query.lateAt();
        return db.sql("""
                        select r.*, p.name from registry_data_request r join registry_person p on p.id = r.person_id
                         where r.outcome is null
                           and (cardinality(:areas) = 0 or exists (
                               select from unnest(:areas) as code
                                where p.kelurahan = code or p.kelurahan like code || '.%'))
                           and (:right::text is null or r.kind = :right)
                           and (:late::timestamptz is null or r.due_at < :late::timestamptz)
                           and (:after::uuid is null
                                or (r.due_at, r.id) > (select a.due_at, a.id from registry_data_request a
                                                        where a.id = :after::uuid))
                         order by r.due_at, r.id
                         limit :limit
                        """)
                .param("areas", area.array())
                .param("right", query.right() == null ? null : query.right().name(), Types.VARCHAR)
                .param("late", lateAt == null ? null : lateAt.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("after", after == null ? null : after.value().toString(), Types.VARCHAR)
                .param("limit", limit)
                .query(DataRequestTable::toRequest)
                .list();
    }

    DataRequests.Figures figures(Area area, Instant now, Instant since) {
        return db.sql("""
                        select count(*) filter (where r.outcome is null) as open,
                               count(*) filter (where r.outcome is null and r.due_at < :now) as late,
                               count(*) filter (where r.answered_at <= r.due_at) as in_time,
                               count(*) filter (where r.answered_at > r.due_at) as too_late
                          from registry_data_request r join registry_person p on p.id = r.person_id
                         where (r.outcome is null or r.answered_at > :since)
                           and (cardinality(:areas) = 0 or exists (
                               select from unnest(:areas) as code
                                where p.kelurahan = code or p.kelurahan like code || '.%'))
                        """)
                .param("areas", area.array())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new DataRequests.Figures(
                        row.getInt("open"), row.getInt("late"), row.getInt("in_time"), row.getInt("too_late")))
                .single();
    }

    List<DataRequest> of(PersonId person) {
        return db.sql("""
                        select r.*, p.name from registry_data_request r join registry_person p on p.id = r.person_id
                         where p.id = :person or p.merged_into = :person
                         order by r.received_at desc, r.id
                        """)
                .param("person", person.value())
                .query(DataRequestTable::toRequest)
                .list();
    }

    private static DataRequest toRequest(ResultSet row, int number) throws SQLException {
        return new DataRequest(
                new DataRequestId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                DataRight.valueOf(row.getString("kind")),
                row.getString("asked"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                toAnswer(row));
    }

    private static @Nullable Answer toAnswer(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        if (outcome == null) return null;
        return new Answer(
                outcome.equals("GRANTED"),
                row.getString("answer"),
                row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                row.getString("answered_as"));
    }
}

package id.renteng.proposing;

import id.renteng.groups.CoachedGroupId;
import id.renteng.kernel.Id;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `proposing_proposal`, `proposing_seat` and `proposing_wish`.
@Repository
class SeatTable {

    private final JdbcClient db;

    SeatTable(JdbcClient db) {
        this.db = db;
    }

    record Head(ProposalId id, CoachedGroupId coachedGroup, long seed, Instant madeAt) {}

    void insert(Head head, Map<PersonId, Integer> seats, UUID by) {
        db.sql("""
                        insert into proposing_proposal (id, coached_id, seed, made_by, made_at)
                        values (:id, :coached, :seed, :by, :at::timestamptz)
                        """)
                .param("id", head.id().value())
                .param("coached", head.coachedGroup().value())
                .param("seed", head.seed())
                .param("by", by)
                .param("at", head.madeAt().toString())
                .update();
        db.sql("""
                        insert into proposing_seat (proposal_id, person_id, group_no)
                        select :id, s.person, s.number from unnest(:people, :numbers) as s(person, number)
                        """)
                .param("id", head.id().value())
                .param("people", ids(seats.keySet()))
                .param("numbers", seats.values().toArray(Integer[]::new))
                .update();
    }

    /// @throws java.util.NoSuchElementException if there is no such proposal
    Head lock(ProposalId id) {
        return db.sql("select * from proposing_proposal where id = :id for update")
                .param("id", id.value())
                .query(SeatTable::toHead)
                .optional()
                .orElseThrow();
    }

    Optional<Head> find(ProposalId id) {
        return db.sql("select * from proposing_proposal where id = :id")
                .param("id", id.value())
                .query(SeatTable::toHead)
                .optional();
    }

    Optional<Head> latest(CoachedGroupId coached) {
        return db.sql("select * from proposing_proposal where coached_id = :id order by number desc limit 1")
                .param("id", coached.value())
                .query(SeatTable::toHead)
                .optional();
    }

    Map<PersonId, Integer> seats(ProposalId id) {
        var seats = new LinkedHashMap<PersonId, Integer>();
        db.sql("select person_id, group_no from proposing_seat where proposal_id = :id order by group_no, person_id")
                .param("id", id.value())
                .query(row -> {
                    seats.put(new PersonId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return seats;
    }

    void move(ProposalId id, PersonId person, int to, UUID by) {
        db.sql("""
                        update proposing_seat set group_no = :to, moved_by = :by
                        where proposal_id = :id and person_id = :person
                        """)
                .param("to", to)
                .param("by", by)
                .param("id", id.value())
                .param("person", person.value())
                .update();
    }

    void wish(Wish wish, UUID by) {
        db.sql("""
                        insert into proposing_wish (person_id, other_id, together, recorded_by)
                        values (:person, :other, :together, :by)
                        on conflict (person_id, other_id) do update
                        set together = excluded.together, recorded_by = excluded.recorded_by, recorded_at = now()
                        """)
                .param("person", wish.person().value())
                .param("other", wish.other().value())
                .param("together", wish.together())
                .param("by", by)
                .update();
    }

    List<Wish> wishes(Collection<PersonId> people) {
        return db.sql("""
                        select person_id, other_id, together from proposing_wish
                        where person_id = any(:people) and other_id = any(:people) order by person_id, other_id
                        """)
                .param("people", ids(people))
                .query((row, _) -> new Wish(
                        new PersonId(row.getObject(1, UUID.class)),
                        new PersonId(row.getObject(2, UUID.class)),
                        row.getBoolean(3)))
                .list();
    }

    private static Head toHead(ResultSet row, int number) throws SQLException {
        return new Head(
                new ProposalId(row.getObject("id", UUID.class)),
                new CoachedGroupId(row.getObject("coached_id", UUID.class)),
                row.getLong("seed"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private static UUID[] ids(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(UUID[]::new);
    }
}

package id.renteng.registry;

import id.renteng.kernel.Actor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_restriction`. A restriction of an entry that was merged holds for who it stands
/// under.
@Repository
class RestrictionTable {

    private final JdbcClient db;

    RestrictionTable(JdbcClient db) {
        this.db = db;
    }

    void insert(PersonId person, DataRequestId request, Instant at) {
        db.sql("""
                        insert into registry_restriction (id, person_id, request_id, since)
                        values (:id, :person, :request, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("request", request.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Instant> since(PersonId person) {
        return db.sql("""
                        select r.since from registry_restriction r join registry_person p on p.id = r.person_id
                         where (p.id = :person or p.merged_into = :person) and r.lifted_at is null
                         order by r.since
                         limit 1
                        """)
                .param("person", person.value())
                .query((row, number) ->
                        row.getObject("since", OffsetDateTime.class).toInstant())
                .optional();
    }

    Set<PersonId> among(Collection<PersonId> persons) {
        return Set.copyOf(db.sql("""
                        select distinct o.owner
                          from (select p.id as owner, p.id from registry_person p where p.id = any(:persons::uuid[])
                                union all
                                select p.merged_into, p.id from registry_person p
                                 where p.merged_into = any(:persons::uuid[])) o
                          join registry_restriction r on r.person_id = o.id and r.lifted_at is null
                        """)
                .param("persons", PersonTable.texts(persons))
                .query((row, number) -> new PersonId(row.getObject("owner", UUID.class)))
                .list());
    }

    /// @return how many were in force
    int lift(PersonId person, Instant at, Actor by) {
        return db.sql("""
                        update registry_restriction r set lifted_at = :at, lifted_by = :by, lifted_as = :name
                          from registry_person p
                         where p.id = r.person_id and (p.id = :person or p.merged_into = :person)
                           and r.lifted_at is null
                        """)
                .param("person", person.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("name", by.name())
                .update();
    }
}

package id.renteng.registry;

import id.renteng.kernel.Actor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_unmasking`, and the reading of a NIK to unmask. A look at the number of an entry that
/// was merged into hers is a look at hers.
@Repository
class UnmaskingTable {

    private final JdbcClient db;

    UnmaskingTable(JdbcClient db) {
        this.db = db;
    }

    Optional<byte[]> secret(PersonId person) {
        return db.sql("select nik_secret from registry_person where id = :id")
                .param("id", person.value())
                .query(byte[].class)
                .optional();
    }

    void insert(PersonId person, Purpose purpose, Instant at, Actor by) {
        db.sql("""
                        insert into registry_unmasking (id, person_id, purpose, shown_at, shown_to, shown_as)
                        values (:id, :person, :purpose, :at, :by, :name)
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("purpose", purpose.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("name", by.name())
                .update();
    }

    List<Unmasking> of(PersonId person, int limit) {
        return db.sql("""
                        select u.shown_at, u.shown_as, u.purpose
                          from registry_unmasking u join registry_person p on p.id = u.person_id
                         where p.id = :person or p.merged_into = :person
                         order by u.shown_at desc
                         limit :limit
                        """)
                .param("person", person.value())
                .param("limit", limit)
                .query((row, number) -> new Unmasking(
                        row.getObject("shown_at", OffsetDateTime.class).toInstant(),
                        row.getString("shown_as"),
                        Purpose.valueOf(row.getString("purpose"))))
                .list();
    }
}

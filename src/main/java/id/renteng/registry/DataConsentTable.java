package id.renteng.registry;

import id.renteng.kernel.Actor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_consent`. What somebody said under an entry that was
/// merged into hers counts as said by her.
@Repository
class DataConsentTable {

    private final JdbcClient db;

    DataConsentTable(JdbcClient db) {
        this.db = db;
    }

    List<DataConsent> of(PersonId person) {
        return db.sql("""
                        select c.*, t.words
                          from registry_consent c
                          join registry_person p on p.id = c.person_id
                          join registry_consent_text t using (purpose, version)
                         where p.id = :person or p.merged_into = :person
                         order by c.number desc
                        """)
                .param("person", person.value())
                .query((row, number) -> new DataConsent(
                        ConsentPurpose.valueOf(row.getString("purpose")),
                        row.getInt("version"),
                        row.getString("words"),
                        row.getBoolean("given"),
                        ConsentMeans.valueOf(row.getString("method")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_as")))
                .list();
    }

    Set<PersonId> newest(Collection<PersonId> persons, ConsentPurpose purpose, boolean given) {
        return Set.copyOf(db.sql("""
                        select n.owner from (
                            select distinct on (o.owner) o.owner, c.given
                              from (select p.id as owner, p.id from registry_person p
                                     where p.id = any(:persons::uuid[])
                                    union all
                                    select p.merged_into, p.id from registry_person p
                                     where p.merged_into = any(:persons::uuid[])) o
                              join registry_consent c on c.person_id = o.id and c.purpose = :purpose
                             order by o.owner, c.number desc) n
                         where n.given = :given
                        """)
                .param("persons", PersonTable.texts(persons))
                .param("purpose", purpose.name())
                .param("given", given)
                .query((row, number) -> new PersonId(row.getObject("owner", UUID.class)))
                .list());
    }

    void insert(PersonId person, Agreement said, boolean given, Instant at, Actor by) {
        db.sql("""
                        insert into registry_consent (person_id, purpose, version, given, method, recorded_at,
                                                      recorded_by, recorded_as)
                        values (:person, :purpose, :version, :given, :method, :at, :by, :name)
                        """)
                .param("person", person.value())
                .param("purpose", said.purpose().name())
                .param("version", said.version())
                .param("given", given)
                .param("method", said.means().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("name", by.name())
                .update();
    }
}

package id.renteng.registry;

import id.renteng.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the tables `registry_consent` and `registry_consent_text`. What somebody said under an entry that was
/// merged into hers counts as said by her.
@Repository
class DataConsentTable {

    private final JdbcClient db;

    DataConsentTable(JdbcClient db) {
        this.db = db;
    }

    List<DataConsent.Words> words(LocalDate day) {
        return db.sql("""
                        select distinct on (purpose) purpose, version, words from registry_consent_text
                         where valid_from <= :day
                         order by purpose, version desc
                        """)
                .param("day", day)
                .query((row, number) -> new DataConsent.Words(
                        ConsentPurpose.valueOf(row.getString("purpose")),
                        row.getInt("version"),
                        row.getString("words")))
                .list();
    }

    List<DataConsent> of(PersonId person) {
        return db.sql("""
                        select c.* from registry_consent c join registry_person p on p.id = c.person_id
                         where p.id = :person or p.merged_into = :person
                         order by c.number desc
                        """)
                .param("person", person.value())
                .query((row, number) -> new DataConsent(
                        ConsentPurpose.valueOf(row.getString("purpose")),
                        row.getInt("version"),
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

    void insert(
            PersonId person,
            ConsentPurpose purpose,
            LocalDate today,
            boolean given,
            ConsentMeans means,
            Instant at,
            Actor by) {
        db.sql("""
                        insert into registry_consent (person_id, purpose, version, given, method, recorded_at,
                                                      recorded_by, recorded_as)
                        select :person, t.purpose, max(t.version), :given, :method, :at, :by, :name
                          from registry_consent_text t
                         where t.purpose = :purpose and t.valid_from <= :today
                         group by t.purpose
                        """)
                .param("person", person.value())
                .param("purpose", purpose.name())
                .param("today", today)
                .param("given", given)
                .param("method", means.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("name", by.name())
                .update();
    }
}

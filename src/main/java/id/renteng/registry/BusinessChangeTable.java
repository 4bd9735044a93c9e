package id.renteng.registry;

import id.renteng.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_business_change`.
@Repository
class BusinessChangeTable {

    private final JdbcClient db;

    BusinessChangeTable(JdbcClient db) {
        this.db = db;
    }

    /// Keeps every fact in which the two differ.
    void insert(Business before, Business after, Instant at, Actor by) {
        var changed = Arrays.stream(BusinessFact.values())
                .filter(fact -> !fact.of(before).equals(fact.of(after)))
                .toList();
        if (changed.isEmpty()) return;
        db.sql("""
                        insert into registry_business_change (business_id, fact, before, after, changed_at, changed_by,
                                                              changed_as)
                        select :business, f.fact, f.before, f.after, :at, :by, :as
                          from unnest(:facts::text[], :befores::text[], :afters::text[]) as f (fact, before, after)
                        """)
                .param("business", after.id().value())
                .param("facts", changed.stream().map(Enum::name).toArray(String[]::new))
                .param("befores", changed.stream().map(fact -> fact.of(before)).toArray(String[]::new))
                .param("afters", changed.stream().map(fact -> fact.of(after)).toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.user())
                .param("as", by.name())
                .update();
    }

    /// Of her businesses, also of those under an entry that was merged into hers, the newest first.
    List<BusinessChange> of(PersonId person) {
        return db.sql("""
                        select c.business_id, b.name, c.fact, c.before, c.after, c.changed_at, c.changed_as
                          from registry_person p
                          join registry_business b on b.person_id = p.id
                          join registry_business_change c on c.business_id = b.id
                         where p.id = :person or p.merged_into = :person
                         order by c.number desc
                        """)
                .param("person", person.value())
                .query(BusinessChangeTable::toChange)
                .list();
    }

    private static BusinessChange toChange(ResultSet row, int number) throws SQLException {
        return new BusinessChange(
                new BusinessId(row.getObject("business_id", UUID.class)),
                row.getString("name"),
                BusinessFact.valueOf(row.getString("fact")),
                row.getString("before"),
                row.getString("after"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_as"));
    }
}

package id.renteng.readiness;

import id.renteng.groups.LoanGroupId;
import id.renteng.registry.PersonId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `readiness_visit_photo`. Rows are only ever added.
@Repository
class PhotoTable {

    private final JdbcClient db;

    PhotoTable(JdbcClient db) {
        this.db = db;
    }

    void insert(LoanGroupId group, PersonId person, byte[] jpeg, UUID by) {
        db.sql("""
                        insert into readiness_visit_photo (group_id, person_id, jpeg, taken_by)
                        values (:group, :person, :jpeg, :by)
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .param("jpeg", jpeg)
                .param("by", by)
                .update();
    }

    /// The latest.
    Optional<byte[]> find(LoanGroupId group, PersonId person) {
        return db.sql("""
                        select jpeg from readiness_visit_photo where group_id = :group and person_id = :person
                        order by number desc limit 1
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .query(byte[].class)
                .optional();
    }

    Set<PersonId> of(LoanGroupId group) {
        return db.sql("select distinct person_id from readiness_visit_photo where group_id = :group")
                .param("group", group.value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .set();
    }
}

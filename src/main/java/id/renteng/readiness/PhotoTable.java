package id.renteng.readiness;

import id.renteng.groups.LoanGroupId;
import id.renteng.registry.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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

    /// Of whom of these groups a photo was kept since her latest visit was recorded: an old photo shows no new visit.
    Map<LoanGroupId, Set<PersonId>> ofLatestVisits(Collection<LoanGroupId> groups) {
        var shown = new HashMap<LoanGroupId, Set<PersonId>>();
        db.sql("""
                        with latest as (
                            select distinct on (group_id, person_id) group_id, person_id, recorded_at
                            from readiness_visit where group_id = any(:groups::uuid[])
                            order by group_id, person_id, visited_on desc, number desc
                        )
                        select v.group_id, v.person_id from latest v
                        where exists (select from readiness_visit_photo p
                                      where p.group_id = v.group_id and p.person_id = v.person_id
                                        and p.recorded_at >= v.recorded_at)
                        """)
                .param("groups", groups.stream().map(LoanGroupId::value).toArray(UUID[]::new))
                .query(row -> {
                    shown.computeIfAbsent(new LoanGroupId(row.getObject("group_id", UUID.class)), _ -> new HashSet<>())
                            .add(new PersonId(row.getObject("person_id", UUID.class)));
                });
        return shown;
    }

    Set<PersonId> of(LoanGroupId group) {
        return db.sql("select distinct person_id from readiness_visit_photo where group_id = :group")
                .param("group", group.value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .set();
    }
}

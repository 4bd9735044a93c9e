package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `groups_attendance`.
@Repository
class AttendanceTable {

    private final JdbcClient db;

    AttendanceTable(JdbcClient db) {
        this.db = db;
    }

    /// Marked again changes nothing.
    void insert(DecreeId decree, PersonId person, boolean byCode, UUID by) {
        db.sql("""
                        insert into groups_attendance (decree_id, person_id, by_code, marked_by)
                        values (:decree, :person, :code, :by)
                        on conflict do nothing
                        """)
                .param("decree", decree.value())
                .param("person", person.value())
                .param("code", byCode)
                .param("by", by)
                .update();
    }

    boolean isListed(DecreeId decree, PersonId person) {
        return db.sql("""
                        select exists (select from groups_coached g join groups_coached_member m on m.coached_id = g.id
                                       where g.decree_id = :decree and m.person_id = :person and m.left_on is null)
                        """)
                .param("decree", decree.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    List<Attendee> of(DecreeId decree) {
        return db.sql("""
                        select m.person_id, g.name, g.kelurahan, a.person_id is not null as came
                        from groups_coached g
                        join groups_coached_member m on m.coached_id = g.id and m.left_on is null
                        left join groups_attendance a on a.decree_id = g.decree_id and a.person_id = m.person_id
                        where g.decree_id = :decree
                        order by g.kelurahan, g.name, m.person_id
                        """)
                .param("decree", decree.value())
                .query((row, _) -> new Attendee(
                        new PersonId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3),
                        row.getBoolean(4)))
                .list();
    }
}

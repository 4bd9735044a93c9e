package id.renteng.training;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What `training_invitation` knows of who was told.
@Repository
class TellingTable {

    private final JdbcClient db;

    TellingTable(JdbcClient db) {
        this.db = db;
    }

    /// Invitations that can still be answered on a day, the first to run out first.
    List<Untold> untold(LocalDate on) {
        return db.sql("""
                        select class_id, person_id, answer_by, moved_up from training_invitation
                        where state = 'INVITED' and told_on is null and answer_by >= :on
                        order by answer_by, class_id, person_id
                        """)
                .param("on", on)
                .query((row, number) -> new Untold(
                        new ClassId(row.getObject("class_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getObject("answer_by", LocalDate.class),
                        row.getBoolean("moved_up")))
                .list();
    }

    /// Who was told first stays.
    void told(ClassId in, PersonId person, LocalDate on, UUID by) {
        db.sql("""
                        update training_invitation set told_on = :on, told_by = :by
                        where class_id = :class and person_id = :person and told_on is null
                        """)
                .param("on", on)
                .param("by", by)
                .param("class", in.value())
                .param("person", person.value())
                .update();
    }
}

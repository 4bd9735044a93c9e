package id.renteng.training;

import id.renteng.registry.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `training_check_in` and the codes of sessions.
@Repository
class CheckInTable {

    private final JdbcClient db;

    CheckInTable(JdbcClient db) {
        this.db = db;
    }

    record Key(ClassId in, LocalDate on) {}

    Optional<Key> session(UUID code) {
        return db.sql("select class_id, held_on from training_session where code = :code")
                .param("code", code)
                .query((row, number) -> new Key(
                        new ClassId(row.getObject("class_id", UUID.class)), row.getObject("held_on", LocalDate.class)))
                .optional();
    }

    Optional<UUID> code(ClassId in, LocalDate on) {
        return db.sql("select code from training_session where class_id = :class and held_on = :on")
                .param("class", in.value())
                .param("on", on)
                .query(UUID.class)
                .optional();
    }

    void insert(ClassId in, LocalDate on, PersonId person, Instant at) {
        db.sql("""
                        insert into training_check_in (class_id, held_on, person_id, checked_at)
                        values (:class, :on, :person, :at) on conflict do nothing
                        """)
                .param("class", in.value())
                .param("on", on)
                .param("person", person.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    Map<LocalDate, Set<PersonId>> of(ClassId in) {
        var all = new HashMap<LocalDate, Set<PersonId>>();
        db.sql("select held_on, person_id from training_check_in where class_id = :class")
                .param("class", in.value())
                .query(row -> {
                    all.computeIfAbsent(row.getObject("held_on", LocalDate.class), _ -> new HashSet<>())
                            .add(new PersonId(row.getObject("person_id", UUID.class)));
                });
        return all;
    }
}

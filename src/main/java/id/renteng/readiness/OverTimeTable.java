package id.renteng.readiness;

import id.renteng.kernel.OverTime.Over;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL that finds and erases evidence whose time is over.
@Repository
class OverTimeTable {

    private final JdbcClient db;

    OverTimeTable(JdbcClient db) {
        this.db = db;
    }

    Set<PersonId> photographed(LocalDate until) {
        return people("select distinct person_id from readiness_visit_photo where recorded_at < :until", until);
    }

    Set<PersonId> checked(LocalDate until) {
        return people("select distinct person_id from readiness_credit_check where expires_on < :until", until);
    }

    Over photos(LocalDate until, Collection<PersonId> held) {
        return count("""
                select count(*) filter (where person_id <> all(:held::uuid[])) as due,
                       count(*) filter (where person_id = any(:held::uuid[])) as held
                  from readiness_visit_photo where recorded_at < :until
                """, until, held);
    }

    Over creditChecks(LocalDate until, Collection<PersonId> held) {
        return count("""
                select count(*) filter (where person_id <> all(:held::uuid[])) as due,
                       count(*) filter (where person_id = any(:held::uuid[])) as held
                  from readiness_credit_check where expires_on < :until
                """, until, held);
    }

    int erasePhotos(LocalDate until, Collection<PersonId> held) {
        return erase("""
                delete from readiness_visit_photo where recorded_at < :until and person_id <> all(:held::uuid[])
                """, until, held);
    }

    int eraseCreditChecks(LocalDate until, Collection<PersonId> held) {
        return erase("""
                delete from readiness_credit_check where expires_on < :until and person_id <> all(:held::uuid[])
                """, until, held);
    }

    private Set<PersonId> people(String sql, LocalDate until) {
        return Set.copyOf(db.sql(sql)
                .param("until", until)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    private Over count(String sql, LocalDate until, Collection<PersonId> held) {
        return db.sql(sql)
                .param("until", until)
                .param("held", texts(held))
                .query((row, number) -> new Over(row.getInt("due"), row.getInt("held")))
                .single();
    }

    private int erase(String sql, LocalDate until, Collection<PersonId> held) {
        return db.sql(sql).param("until", until).param("held", texts(held)).update();
    }

    private static String[] texts(Collection<PersonId> people) {
        return people.stream().map(person -> person.value().toString()).toArray(String[]::new);
    }
}

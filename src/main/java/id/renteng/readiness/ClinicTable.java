package id.renteng.readiness;

import static java.util.stream.Collectors.toMap;

import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `readiness_clinic_rule` and `readiness_clinic_step`.
@Repository
class ClinicTable {

    private final JdbcClient db;

    ClinicTable(JdbcClient db) {
        this.db = db;
    }

    /// @param usualDays how long it usually takes
    record Way(Route route, int usualDays) {}

    List<Way> ways(CreditStatus status, LocalDate on) {
        return db.sql("""
                        select route, usual_days from readiness_clinic_rule
                        where status = :status and valid_from <= :on and (valid_until is null or :on < valid_until)
                        order by position
                        """)
                .param("status", status.name())
                .param("on", on)
                .query((row, _) -> new Way(Route.valueOf(row.getString("route")), row.getInt("usual_days")))
                .list();
    }

    void insert(ClinicStep step, UUID by) {
        db.sql("""
                        insert into readiness_clinic_step
                            (person_id, status, route, chosen_on, follow_up_on, recorded_by)
                        values (:person, :status, :route, :on, :followUp, :by)
                        """)
                .param("person", step.person().value())
                .param("status", step.status().name())
                .param("route", step.route().name())
                .param("on", step.chosenOn())
                .param("followUp", step.followUpOn())
                .param("by", by)
                .update();
    }

    /// The latest step of each of these people, unless a newer credit check has answered it.
    Map<PersonId, ClinicStep> open(Collection<PersonId> people) {
        return db
                .sql("""
                        select distinct on (s.person_id) s.* from readiness_clinic_step s
                        where s.person_id = any(:people::uuid[])
                          and not exists (select from readiness_credit_check c
                                          where c.person_id = s.person_id and c.checked_on > s.chosen_on)
                        order by s.person_id, s.number desc
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(ClinicTable::toStep)
                .list()
                .stream()
                .collect(toMap(ClinicStep::person, step -> step));
    }

    /// Open steps by the day on which to ask, the longest overdue first.
    List<ClinicStep> followUps(int limit) {
        return db.sql("""
                        select * from (
                            select distinct on (s.person_id) s.* from readiness_clinic_step s
                            where not exists (select from readiness_credit_check c
                                              where c.person_id = s.person_id and c.checked_on > s.chosen_on)
                            order by s.person_id, s.number desc) latest
                        order by follow_up_on, number limit :limit
                        """).param("limit", limit).query(ClinicTable::toStep).list();
    }

    private static ClinicStep toStep(ResultSet row, int number) throws SQLException {
        return new ClinicStep(
                new PersonId(row.getObject("person_id", UUID.class)),
                CreditStatus.valueOf(row.getString("status")),
                Route.valueOf(row.getString("route")),
                row.getObject("chosen_on", LocalDate.class),
                row.getObject("follow_up_on", LocalDate.class));
    }
}

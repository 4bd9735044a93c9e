package id.renteng.readiness;

import static java.util.stream.Collectors.toMap;

import id.renteng.groups.LoanGroupId;
import id.renteng.kernel.Spot;
import id.renteng.readiness.CreditCheck.Source;
import id.renteng.readiness.Visit.Verdict;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `readiness_credit_check`, `readiness_visit` and `readiness_baseline`. Rows are only ever added.
@Repository
class EvidenceTable {

    private final JdbcClient db;

    EvidenceTable(JdbcClient db) {
        this.db = db;
    }

    void insert(CreditCheck check) {
        db.sql("""
                        insert into readiness_credit_check
                            (person_id, status, source, checked_on, expires_on, recorded_by)
                        values (:person, :status, :source, :on, :expires, :by)
                        """)
                .param("person", check.person().value())
                .param("status", check.status().name())
                .param("source", check.source().name())
                .param("on", check.checkedOn())
                .param("expires", check.expiresOn())
                .param("by", check.by())
                .update();
    }

    void insert(LoanGroupId group, Visit visit) {
        db.sql("""
                        insert into readiness_visit (group_id, person_id, verdict, note, away_from_chair, latitude_e6,
                                                     longitude_e6, visited_on, visited_by)
                        values (:group, :person, :verdict, :note, :away, :latitude, :longitude, :on, :by)
                        """)
                .param("group", group.value())
                .param("person", visit.person().value())
                .param("verdict", visit.verdict().name())
                .param("note", visit.note())
                .param("away", visit.awayFromChair())
                .param("latitude", visit.spot().map(Spot::latitude).orElse(null))
                .param("longitude", visit.spot().map(Spot::longitude).orElse(null))
                .param("on", visit.on())
                .param("by", visit.by())
                .update();
    }

    void insertBaseline(PersonId person, LocalDate on) {
        db.sql("insert into readiness_baseline (person_id, taken_on) values (:person, :on)")
                .param("person", person.value())
                .param("on", on)
                .update();
    }

    void insertConsent(PersonId person, ConsentMethod method, LocalDate on, UUID by) {
        db.sql("""
                        insert into readiness_consent (person_id, method, consented_on, recorded_by)
                        values (:person, :method, :on, :by)
                        """)
                .param("person", person.value())
                .param("method", method.name())
                .param("on", on)
                .param("by", by)
                .update();
    }

    /// The first day on which each of these people consented.
    Map<PersonId, LocalDate> consents(Collection<PersonId> people) {
        var consents = new HashMap<PersonId, LocalDate>();
        db.sql("""
                        select person_id, min(consented_on) as consented_on from readiness_consent
                        where person_id = any(:people::uuid[]) group by person_id
                        """).param("people", ids(people)).query(row -> {
            consents.put(
                    new PersonId(row.getObject("person_id", UUID.class)),
                    row.getObject("consented_on", LocalDate.class));
        });
        return consents;
    }

    /// The latest check of each of these people, also an expired one.
    Map<PersonId, CreditCheck> checks(Collection<PersonId> people) {
        return db
                .sql("""
                        select distinct on (person_id) * from readiness_credit_check
                        where person_id = any(:people::uuid[])
                        order by person_id, checked_on desc, number desc
                        """)
                .param("people", ids(people))
                .query((row, number) -> new CreditCheck(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        CreditStatus.valueOf(row.getString("status")),
                        Source.valueOf(row.getString("source")),
                        row.getObject("checked_on", LocalDate.class),
                        row.getObject("expires_on", LocalDate.class),
                        row.getObject("recorded_by", UUID.class)))
                .list()
                .stream()
                .collect(toMap(CreditCheck::person, check -> check));
    }

    /// The latest visit to each member of each of these groups.
    Map<LoanGroupId, Map<PersonId, Visit>> visits(Collection<LoanGroupId> groups) {
        var visits = new HashMap<LoanGroupId, Map<PersonId, Visit>>();
        db.sql("""
                        select distinct on (group_id, person_id) * from readiness_visit
                        where group_id = any(:groups::uuid[])
                        order by group_id, person_id, visited_on desc, number desc
                        """)
                .param("groups", groups.stream().map(LoanGroupId::value).toArray(UUID[]::new))
                .query(row -> {
                    var visit = new Visit(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            Verdict.valueOf(row.getString("verdict")),
                            row.getString("note"),
                            row.getBoolean("away_from_chair"),
                            row.getObject("latitude_e6") == null
                                    ? Optional.empty()
                                    : Optional.of(new Spot(row.getInt("latitude_e6"), row.getInt("longitude_e6"))),
                            row.getObject("visited_on", LocalDate.class),
                            row.getObject("visited_by", UUID.class));
                    visits.computeIfAbsent(new LoanGroupId(row.getObject("group_id", UUID.class)), _ -> new HashMap<>())
                            .put(visit.person(), visit);
                });
        return visits;
    }

    /// The day of the baseline of each of these people who has one.
    Map<PersonId, LocalDate> baselines(Collection<PersonId> people) {
        var baselines = new HashMap<PersonId, LocalDate>();
        db.sql("select * from readiness_baseline where person_id = any(:people::uuid[])")
                .param("people", ids(people))
                .query(row -> {
                    baselines.put(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            row.getObject("taken_on", LocalDate.class));
                });
        return baselines;
    }

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}

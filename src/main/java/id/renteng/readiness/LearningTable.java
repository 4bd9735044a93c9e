package id.renteng.readiness;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// All SQL on `readiness_learning` and `readiness_eligibility`. Rows are only ever added.
@Repository
class LearningTable {

    private final JdbcClient db;

    LearningTable(JdbcClient db) {
        this.db = db;
    }

    /// @param kind `PROCEDURE` or `OWN_WORDS`
    record Learned(PersonId person, TaskCode kind, boolean passed, String words, LocalDate on, UUID by) {}

    void insert(Learned learned) {
        db.sql("""
                        insert into readiness_learning (person_id, kind, passed, words, told_on, recorded_by)
                        values (:person, :kind, :passed, :words, :on, :by)
                        """)
                .param("person", learned.person().value())
                .param("kind", learned.kind().name())
                .param("passed", learned.passed())
                .param("words", learned.words())
                .param("on", learned.on())
                .param("by", learned.by())
                .update();
    }

    void insert(Eligibility checked, UUID by) {
        checked.findings()
                .forEach((matter, finding) -> db.sql("""
                        insert into readiness_eligibility
                            (person_id, matter, finding, source, checked_on, recorded_by)
                        values (:person, :matter, :finding, :source, :on, :by)
                        """)
                        .param("person", checked.person().value())
                        .param("matter", matter.name())
                        .param("finding", finding.name())
                        .param("source", checked.source())
                        .param("on", checked.on())
                        .param("by", by)
                        .update());
    }

    /// Who has passed which kind: once is enough for the quiz, for own words the latest counts.
    Map<TaskCode, Set<PersonId>> passed(Collection<PersonId> people) {
        var passed = new EnumMap<TaskCode, Set<PersonId>>(TaskCode.class);
        passed.put(TaskCode.PROCEDURE, new HashSet<>());
        passed.put(TaskCode.OWN_WORDS, new HashSet<>());
        db.sql("""
                        select distinct on (person_id, kind) person_id, kind, passed from readiness_learning
                        where person_id = any(:people::uuid[])
                        order by person_id, kind, (kind = 'PROCEDURE' and passed) desc, number desc
                        """).param("people", ids(people)).query(row -> {
            if (row.getBoolean("passed")) {
                Objects.requireNonNull(passed.get(TaskCode.valueOf(row.getString("kind"))))
                        .add(new PersonId(row.getObject("person_id", UUID.class)));
            }
        });
        return passed;
    }

    /// The latest of each of these people; `words` are as the assessor wrote them.
    Map<PersonId, Learned> ownWords(Collection<PersonId> people) {
        return latest(db.sql("""
                        select distinct on (person_id) * from readiness_learning
                        where person_id = any(:people::uuid[]) and kind = 'OWN_WORDS'
                        order by person_id, number desc
                        """).param("people", ids(people)));
    }

    /// The quiz that counts of each of these people: the latest passed, or else the latest; `words` are as `4/5`.
    Map<PersonId, Learned> quizzes(Collection<PersonId> people) {
        return latest(db.sql("""
                        select distinct on (person_id) * from readiness_learning
                        where person_id = any(:people::uuid[]) and kind = 'PROCEDURE'
                        order by person_id, passed desc, number desc
                        """).param("people", ids(people)));
    }

    private static Map<PersonId, Learned> latest(StatementSpec sql) {
        var found = new HashMap<PersonId, Learned>();
        sql.query(row -> {
            var learned = new Learned(
                    new PersonId(row.getObject("person_id", UUID.class)),
                    TaskCode.valueOf(row.getString("kind")),
                    row.getBoolean("passed"),
                    row.getString("words"),
                    row.getObject("told_on", LocalDate.class),
                    row.getObject("recorded_by", UUID.class));
            found.put(learned.person(), learned);
        });
        return found;
    }

    /// The latest finding of each matter of each of these people, with the day of the oldest of them.
    Map<PersonId, Eligibility> eligibility(Collection<PersonId> people) {
        var found = new HashMap<PersonId, Eligibility>();
        db.sql("""
                        select distinct on (person_id, matter) * from readiness_eligibility
                        where person_id = any(:people::uuid[])
                        order by person_id, matter, number desc
                        """).param("people", ids(people)).query(row -> {
            var one = new Eligibility(
                    new PersonId(row.getObject("person_id", UUID.class)),
                    Map.of(
                            Eligibility.Matter.valueOf(row.getString("matter")),
                            Eligibility.Finding.valueOf(row.getString("finding"))),
                    row.getString("source"),
                    row.getObject("checked_on", LocalDate.class));
            found.merge(one.person(), one, Eligibility::with);
        });
        return found;
    }

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}

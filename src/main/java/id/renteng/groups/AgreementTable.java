package id.renteng.groups;

import id.renteng.groups.Answer.Means;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `groups_asking` and `groups_answer`: questions and answers are added, none is changed but for the last
/// day of a question.
@Repository
class AgreementTable {

    private final JdbcClient db;

    AgreementTable(JdbcClient db) {
        this.db = db;
    }

    /// The question that is open for a draft.
    Optional<Asking> open(FormationId id) {
        return db.sql("""
                        select a.* from groups_formation f
                        join groups_asking a on a.formation_id = f.id and a.number = f.asking
                        where f.id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> new Asking(
                        row.getInt("number"),
                        row.getObject("asked_on", LocalDate.class),
                        row.getObject("answer_by", LocalDate.class),
                        answers(id, row.getInt("number"))))
                .optional();
    }

    private List<Answer> answers(FormationId id, int asking) {
        return db.sql("""
                        select distinct on (person_id) * from groups_answer
                        where formation_id = :id and asking = :asking order by person_id, number desc
                        """)
                .param("id", id.value())
                .param("asking", asking)
                .query((row, _) -> toAnswer(row))
                .list();
    }

    /// Asks the people of a draft, and makes this its open question.
    void ask(FormationId id, LocalDate on, LocalDate answerBy, UUID by) {
        db.sql("""
                        with asked as (
                            insert into groups_asking
                                (formation_id, number, text_version, asked_on, answer_by, asked_by)
                            select :id, coalesce(max(number), 0) + 1, :version, :on, :until, :by
                            from groups_asking where formation_id = :id
                            returning number)
                        update groups_formation set asking = asked.number, saved_at = now() from asked where id = :id
                        """)
                .param("id", id.value())
                .param("version", AgreementText.VERSION)
                .param("on", on)
                .param("until", answerBy)
                .param("by", by)
                .update();
    }

    void giveTime(FormationId id, int asking, LocalDate answerBy) {
        db.sql("update groups_asking set answer_by = :until where formation_id = :id and number = :asking")
                .param("until", answerBy)
                .param("id", id.value())
                .param("asking", asking)
                .update();
    }

    void insert(FormationId id, int asking, Answer answer, UUID by) {
        db.sql("""
                        insert into groups_answer
                            (formation_id, asking, person_id, answer, reason, means, witness, answered_on, recorded_by)
                        values (:id, :asking, :person, :answer, :reason, :means, :witness, :on, :by)
                        """)
                .param("id", id.value())
                .param("asking", asking)
                .param("person", answer.person().value())
                .param("answer", name(answer))
                .param("reason", answer instanceof Answer.No no ? no.reason().name() : null)
                .param("means", means(answer))
                .param("witness", answer.witness())
                .param("on", answer.on())
                .param("by", by)
                .update();
    }

    /// The question of each draft in which somebody is asked now, the most urgent first.
    Map<FormationId, Asking> asks(PersonId person) {
        var answers = answersWhereAsked(person);
        var asks = new LinkedHashMap<FormationId, Asking>();
        db.sql("""
                        select f.id, a.number, a.asked_on, a.answer_by from groups_formation f
                        join groups_asking a on a.formation_id = f.id and a.number = f.asking
                        where f.people @> array[:person]::uuid[] and f.asking is not null and f.sent is null
                        order by a.answer_by, f.id
                        """).param("person", person.value()).query(row -> {
            var draft = new FormationId(row.getObject("id", UUID.class));
            asks.put(
                    draft,
                    new Asking(
                            row.getInt("number"),
                            row.getObject("asked_on", LocalDate.class),
                            row.getObject("answer_by", LocalDate.class),
                            answers.getOrDefault(draft, List.of())));
        });
        return asks;
    }

    private Map<FormationId, List<Answer>> answersWhereAsked(PersonId person) {
        var answers = new HashMap<FormationId, List<Answer>>();
        db.sql("""
                        select distinct on (n.formation_id, n.person_id) n.* from groups_formation f
                        join groups_answer n on n.formation_id = f.id and n.asking = f.asking
                        where f.people @> array[:person]::uuid[] and f.asking is not null and f.sent is null
                        order by n.formation_id, n.person_id, n.number desc
                        """).param("person", person.value()).query(row -> {
            var draft = new FormationId(row.getObject("formation_id", UUID.class));
            answers.computeIfAbsent(draft, _ -> new ArrayList<>()).add(toAnswer(row));
        });
        return answers;
    }

    /// The day of the last yes before a group was formed.
    Optional<LocalDate> agreedOn(LoanGroupId group) {
        return db.sql("""
                        select n.answered_on from groups_formation f
                        join groups_answer n on n.formation_id = f.id and n.asking = f.asking and n.answer = 'YES'
                        where f.sent = :group order by n.answered_on desc limit 1
                        """).param("group", group.value()).query(LocalDate.class).optional();
    }

    /// Who said no, or nothing in time, to any question of a draft, and is not in it now; the last one first.
    List<Answer> declined(FormationId id) {
        return db.sql("""
                        select * from (
                            select distinct on (person_id) * from groups_answer
                            where formation_id = :id order by person_id, number desc) as latest
                        where answer <> 'YES'
                        and not exists (select from groups_formation f
                                        where f.id = :id and f.people @> array[latest.person_id])
                        order by number desc
                        """)
                .param("id", id.value())
                .query((row, _) -> toAnswer(row))
                .list();
    }

    private static Answer toAnswer(ResultSet row) throws SQLException {
        var person = new PersonId(row.getObject("person_id", UUID.class));
        var on = row.getObject("answered_on", LocalDate.class);
        var answer = row.getString("answer");
        return switch (answer) {
            case "YES" -> new Answer.Yes(person, means(row), on);
            case "NO" -> new Answer.No(person, ReasonForNo.valueOf(row.getString("reason")), means(row), on);
            case "SILENT" -> new Answer.Silent(person, on);
            default -> throw new IllegalStateException("answer " + answer);
        };
    }

    private static Means means(ResultSet row) throws SQLException {
        return row.getString("means").equals("PAPER")
                ? new Means.Paper(row.getString("witness"))
                : new Means.OwnAccount();
    }

    private static String name(Answer answer) {
        return switch (answer) {
            case Answer.Yes _ -> "YES";
            case Answer.No _ -> "NO";
            case Answer.Silent _ -> "SILENT";
        };
    }

    private static String means(Answer answer) {
        return switch (answer) {
            case Answer.Yes(var _, var means, var _) -> name(means);
            case Answer.No(var _, var _, var means, var _) -> name(means);
            case Answer.Silent _ -> "NONE";
        };
    }

    private static String name(Means means) {
        return switch (means) {
            case Means.OwnAccount() -> "OWN_ACCOUNT";
            case Means.Paper _ -> "PAPER";
        };
    }
}

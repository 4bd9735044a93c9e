package id.renteng.groups;

import id.renteng.groups.JoinQuestion.Said;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `groups_join_question` and `groups_join_answer`.
@Repository
class JoinQuestionTable {

    private final JdbcClient db;

    JoinQuestionTable(JdbcClient db) {
        this.db = db;
    }

    /// Asks, in place of a question that was open.
    void ask(JoinQuestion question, UUID by) {
        end(question.group(), question.person(), "ASKED_ANEW");
        db.sql("""
                        insert into groups_join_question (id, loan_group_id, person_id, asked_on, answer_by, asked_by)
                        values (:id, :group, :person, :on, :until, :by)
                        """)
                .param("id", question.id().value())
                .param("group", question.group().value())
                .param("person", question.person().value())
                .param("on", question.askedOn())
                .param("until", question.answerBy())
                .param("by", by)
                .update();
    }

    /// Ends the question that is open, as `JOINED` or `ASKED_ANEW`.
    void end(LoanGroupId group, PersonId person, String state) {
        db.sql("""
                        update groups_join_question set state = :state
                        where loan_group_id = :group and person_id = :person and state = 'OPEN'
                        """)
                .param("state", state)
                .param("group", group.value())
                .param("person", person.value())
                .update();
    }

    void answer(JoinQuestionId id, PersonId person, Said said, UUID by) {
        db.sql("""
                        insert into groups_join_answer (question_id, person_id, yes, answered_on, recorded_by)
                        values (:id, :person, :yes, :on, :by)
                        """)
                .param("id", id.value())
                .param("person", person.value())
                .param("yes", said.yes())
                .param("on", said.on())
                .param("by", by)
                .update();
    }

    Optional<JoinQuestion> find(JoinQuestionId id) {
        return read(db.sql("select * from groups_join_question where id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    /// Those that may be answered on a day, the most urgent first.
    List<JoinQuestion> open(LoanGroupId group, LocalDate today) {
        return read(db.sql("""
                        select * from groups_join_question
                        where loan_group_id = :group and state = 'OPEN' and answer_by >= :today order by answer_by, id
                        """).param("group", group.value()).param("today", today));
    }

    /// Those in which somebody is asked on a day whether she joins herself, or whether another joins her group;
    /// the most urgent first.
    List<JoinQuestion> asks(PersonId person, LocalDate today) {
        return read(db.sql("""
                        select q.* from groups_join_question q
                        where q.state = 'OPEN' and q.answer_by >= :today
                        and (q.person_id = :person
                             or q.loan_group_id in (select m.loan_group_id from groups_member m
                                                    where m.person_id = :person and m.left_on is null))
                        order by q.answer_by, q.id
                        """).param("person", person.value()).param("today", today));
    }

    private List<JoinQuestion> read(JdbcClient.StatementSpec query) {
        var rows = query.query((row, _) -> toQuestion(row)).list();
        var answers = answers(rows.stream().map(JoinQuestion::id).toList());
        return rows.stream()
                .map(one -> new JoinQuestion(
                        one.id(),
                        one.group(),
                        one.person(),
                        one.askedOn(),
                        one.answerBy(),
                        answers.getOrDefault(one.id(), Map.of())))
                .toList();
    }

    private Map<JoinQuestionId, Map<PersonId, Said>> answers(Collection<JoinQuestionId> of) {
        var answers = new HashMap<JoinQuestionId, Map<PersonId, Said>>();
        db.sql("""
                        select distinct on (question_id, person_id) question_id, person_id, yes, answered_on
                        from groups_join_answer where question_id = any(:questions)
                        order by question_id, person_id, number desc
                        """).param("questions", Ids.array(of)).query(row -> {
            var question = new JoinQuestionId(row.getObject("question_id", UUID.class));
            answers.computeIfAbsent(question, _ -> new HashMap<>())
                    .put(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            new Said(row.getBoolean("yes"), row.getObject("answered_on", LocalDate.class)));
        });
        return answers;
    }

    private static JoinQuestion toQuestion(ResultSet row) throws SQLException {
        return new JoinQuestion(
                new JoinQuestionId(row.getObject("id", UUID.class)),
                new LoanGroupId(row.getObject("loan_group_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("answer_by", LocalDate.class),
                Map.of());
    }
}

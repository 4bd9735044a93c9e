package id.renteng.groups;

import id.renteng.groups.JoinQuestion.Over;
import id.renteng.groups.JoinQuestion.Said;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `groups_join_question` and `groups_join_answer`: answers are only ever added.
@Repository
class JoinQuestionTable {

    private final JdbcClient db;

    JoinQuestionTable(JdbcClient db) {
        this.db = db;
    }

    /// Asks about the group as it is now, in place of a question that was open.
    void ask(JoinQuestionId id, LoanGroupId group, PersonId person, LocalDate on, LocalDate answerBy, UUID by) {
        end(group, person, "ASKED_ANEW");
        db.sql("""
                        insert into groups_join_question
                            (id, loan_group_id, person_id, text_version, members, officers, account_id,
                             asked_on, answer_by, asked_by)
                        select :id, loan_group_id, :person, :version, members, officers, account_id, :on, :until, :by
                        from groups_asked_about where loan_group_id = :group
                        """)
                .param("id", id.value())
                .param("group", group.value())
                .param("person", person.value())
                .param("version", AgreementText.VERSION)
                .param("on", on)
                .param("until", answerBy)
                .param("by", by)
                .update();
    }

    /// Never less than the members were told.
    void giveTime(JoinQuestionId id, LocalDate answerBy) {
        db.sql("update groups_join_question set answer_by = greatest(answer_by, :until::date) where id = :id")
                .param("until", answerBy)
                .param("id", id.value())
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

    /// @return false if it had ended before
    boolean withdraw(JoinQuestionId id, JoinQuestion.Withdrawal because, UUID by) {
        return db.sql("""
                        update groups_join_question set state = 'WITHDRAWN', withdrawn_because = :because,
                            withdrawn_by = :by, withdrawn_at = now()
                        where id = :id and state = 'OPEN'
                        """)
                        .param("because", because.name())
                        .param("by", by)
                        .param("id", id.value())
                        .update()
                == 1;
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
        return read(db.sql("select * from groups_join_question_now where id = :id")
                        .param("id", id.value()))
                .stream()
                .findFirst();
    }

    /// What was asked last about somebody, whether it can be answered or not.
    Optional<JoinQuestion> latest(LoanGroupId group, PersonId person) {
        return read(db.sql("""
                        select * from groups_join_question_now
                        where loan_group_id = :group and person_id = :person order by asked_at desc, id limit 1
                        """).param("group", group.value()).param("person", person.value())).stream()
                .findFirst();
    }

    /// Those that nobody has decided about, the most urgent first; also those that nobody can answer any more.
    List<JoinQuestion> undecided(LoanGroupId group) {
        return read(db.sql("""
                        select * from groups_join_question_now
                        where loan_group_id = :group and state = 'OPEN' order by answer_by, id
                        """).param("group", group.value()));
    }

    /// Those that somebody can answer: whether she joins herself, or whether another joins her group; the most urgent
    /// first.
    List<JoinQuestion> asks(PersonId person) {
        return read(db.sql("""
                        select * from groups_join_question_now
                        where over is null
                        and (person_id = :person
                             or loan_group_id in (select m.loan_group_id from groups_member m
                                                  where m.person_id = :person and m.left_on is null))
                        order by answer_by, id
                        """).param("person", person.value()));
    }

    private List<JoinQuestion> read(JdbcClient.StatementSpec query) {
        var rows = query.query((row, _) -> toQuestion(row)).list();
        var said = said(rows.stream().map(JoinQuestion::id).toList());
        return rows.stream()
                .map(one -> new JoinQuestion(
                        one.id(),
                        one.group(),
                        one.person(),
                        one.askedOn(),
                        one.answerBy(),
                        one.over(),
                        said.answers().getOrDefault(one.id(), Map.of()),
                        said.refusing().getOrDefault(one.id(), Set.of())))
                .toList();
    }

    private record AllSaid(
            Map<JoinQuestionId, Map<PersonId, Said>> answers, Map<JoinQuestionId, Set<PersonId>> refusing) {}

    /// The latest word of each, in these questions and in those before about the same person.
    private AllSaid said(Collection<JoinQuestionId> of) {
        var all = new AllSaid(new HashMap<>(), new HashMap<>());
        db.sql("""
                        select distinct on (q.id, n.person_id)
                               q.id, n.person_id, n.yes, n.answered_on, n.question_id = q.id as here
                        from groups_join_question q
                        join groups_join_question before on before.loan_group_id = q.loan_group_id
                            and before.person_id = q.person_id and before.asked_at <= q.asked_at
                        join groups_join_answer n on n.question_id = before.id
                        where q.id = any(:questions)
                        order by q.id, n.person_id, n.number desc
                        """).param("questions", Ids.array(of)).query(row -> {
            var question = new JoinQuestionId(row.getObject("id", UUID.class));
            var person = new PersonId(row.getObject("person_id", UUID.class));
            if (row.getBoolean("here")) {
                all.answers()
                        .computeIfAbsent(question, _ -> new HashMap<>())
                        .put(person, new Said(row.getBoolean("yes"), row.getObject("answered_on", LocalDate.class)));
            } else if (!row.getBoolean("yes")) {
                all.refusing().computeIfAbsent(question, _ -> new HashSet<>()).add(person);
            }
        });
        return all;
    }

    private static JoinQuestion toQuestion(ResultSet row) throws SQLException {
        return new JoinQuestion(
                new JoinQuestionId(row.getObject("id", UUID.class)),
                new LoanGroupId(row.getObject("loan_group_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("answer_by", LocalDate.class),
                Optional.ofNullable(row.getString("over")).map(Over::valueOf),
                Map.of(),
                Set.of());
    }
}

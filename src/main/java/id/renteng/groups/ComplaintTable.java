package id.renteng.groups;

import id.renteng.groups.Complaint.Decided;
import id.renteng.groups.Complaint.Details;
import id.renteng.groups.Complaint.Examined;
import id.renteng.groups.Complaint.Received;
import id.renteng.groups.Complaint.Topic;
import id.renteng.groups.Complaint.Verdict;
import id.renteng.kernel.OverTime.Over;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `groups_complaint`.
@Repository
class ComplaintTable {

    /// In place of words whose time is over.
    private static final String ERASED = "(dihapus, masa simpannya habis)";

    private final JdbcClient db;

    ComplaintTable(JdbcClient db) {
        this.db = db;
    }

    /// @return its number
    long insert(PersonId person, Topic topic, String words, LocalDate on) {
        return db.sql("""
                        insert into groups_complaint (person_id, loan_group_id, topic, words, made_on)
                        values (:person, (select loan_group_id from groups_member
                                          where person_id = :person and left_on is null), :topic, :words, :on)
                        returning number
                        """)
                .param("person", person.value())
                .param("topic", topic.name())
                .param("words", words)
                .param("on", on)
                .query(Long.class)
                .single();
    }

    /// @param followHash of the code by which who made it may ask
    /// @return its number
    long insertUnnamed(Topic topic, String words, String phone, String followHash, LocalDate on) {
        return db.sql("""
                        insert into groups_complaint (topic, words, phone, follow_hash, made_on)
                        values (:topic, :words, :phone, :hash, :on) returning number
                        """)
                .param("topic", topic.name())
                .param("words", words)
                .param("phone", phone)
                .param("hash", followHash)
                .param("on", on)
                .query(Long.class)
                .single();
    }

    int unnamedOn(LocalDate day) {
        return db.sql("select count(*) from groups_complaint where person_id is null and made_on = :day")
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /// Who complained by name, of what was decided before this day and still has its words.
    Set<PersonId> complained(LocalDate until) {
        return Set.copyOf(db.sql("""
                        select distinct person_id from groups_complaint
                         where state = 'DECIDED' and decided_on < :until and words <> :erased and person_id is not null
                        """)
                .param("until", until)
                .param("erased", ERASED)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    Over over(LocalDate until, Set<PersonId> held) {
        return db.sql("""
                        select count(*) filter (where coalesce(person_id <> all(:held::uuid[]), true)) as due,
                               count(*) filter (where person_id = any(:held::uuid[])) as held
                          from groups_complaint
                         where state = 'DECIDED' and decided_on < :until and words <> :erased
                        """)
                .param("until", until)
                .param("erased", ERASED)
                .param("held", texts(held))
                .query((row, number) -> new Over(row.getInt("due"), row.getInt("held")))
                .single();
    }

    int eraseWords(LocalDate until, Set<PersonId> held) {
        return db.sql("""
                        update groups_complaint set words = :erased, answer = :erased, phone = ''
                         where state = 'DECIDED' and decided_on < :until and words <> :erased
                           and coalesce(person_id <> all(:held::uuid[]), true)
                        """)
                .param("until", until)
                .param("erased", ERASED)
                .param("held", texts(held))
                .update();
    }

    private static String[] texts(Set<PersonId> people) {
        return people.stream().map(person -> person.value().toString()).toArray(String[]::new);
    }

    Optional<Complaint> unnamed(long number, String followHash) {
        return db.sql("select * from groups_complaint where number = :number and follow_hash = :hash")
                .param("number", number)
                .param("hash", followHash)
                .query(ComplaintTable::toComplaint)
                .optional();
    }

    Optional<Complaint> find(long number) {
        return db.sql("select * from groups_complaint where number = :number")
                .param("number", number)
                .query(ComplaintTable::toComplaint)
                .optional();
    }

    Optional<Complaint> lock(long number) {
        return db.sql("select * from groups_complaint where number = :number for update")
                .param("number", number)
                .query(ComplaintTable::toComplaint)
                .optional();
    }

    void update(Complaint complaint) {
        switch (complaint) {
            case Received(var details) -> throw new IllegalArgumentException("no move leads back: " + details.number());
            case Examined(var details, var by, var since) ->
                db.sql("""
                                update groups_complaint set state = 'EXAMINED', taken_by = :by, taken_on = :on
                                where number = :number
                                """)
                        .param("by", by)
                        .param("on", since)
                        .param("number", details.number())
                        .update();
            case Decided decided ->
                db.sql("""
                                update groups_complaint
                                set state = 'DECIDED', verdict = :verdict, answer = :answer, decided_on = :on
                                where number = :number
                                """)
                        .param("verdict", decided.verdict().name())
                        .param("answer", decided.answer())
                        .param("on", decided.on())
                        .param("number", decided.details().number())
                        .update();
        }
    }

    List<Complaint> of(PersonId person) {
        return db.sql("select * from groups_complaint where person_id = :person order by number desc limit 100")
                .param("person", person.value())
                .query(ComplaintTable::toComplaint)
                .list();
    }

    /// Those that wait first, the oldest before the others.
    List<Complaint> all(int limit) {
        return db.sql("""
                        select * from groups_complaint order by (state = 'DECIDED'), number limit :limit
                        """)
                .param("limit", limit)
                .query(ComplaintTable::toComplaint)
                .list();
    }

    private static Complaint toComplaint(ResultSet row, int line) throws SQLException {
        var group = row.getObject("loan_group_id", UUID.class);
        var person = row.getObject("person_id", UUID.class);
        var details = new Details(
                row.getLong("number"),
                person == null ? null : new PersonId(person),
                group == null ? null : new LoanGroupId(group),
                Topic.valueOf(row.getString("topic")),
                row.getString("words"),
                row.getObject("made_on", LocalDate.class),
                row.getString("phone"));
        var by = row.getObject("taken_by", UUID.class);
        var since = row.getObject("taken_on", LocalDate.class);
        var state = row.getString("state");
        return switch (state) {
            case "RECEIVED" -> new Received(details);
            case "EXAMINED" -> new Examined(details, by, since);
            case "DECIDED" ->
                new Decided(
                        details,
                        by,
                        since,
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("answer"),
                        row.getObject("decided_on", LocalDate.class));
            default -> throw new IllegalStateException("complaint %d has state %s".formatted(details.number(), state));
        };
    }
}

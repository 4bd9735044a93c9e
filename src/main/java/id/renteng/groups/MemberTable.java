package id.renteng.groups;

import id.renteng.kernel.Written;
import id.renteng.registry.KeptAboutHer.Chapter;
import id.renteng.registry.KeptAboutHer.Line;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL that changes who is in a group: lines of `groups_member` end and begin, none is rewritten.
@Repository
class MemberTable {

    private final JdbcClient db;

    MemberTable(JdbcClient db) {
        this.db = db;
    }

    /// Keeps others from putting any of these people into a group until the transaction ends. Two groups that want the
    /// same person come one after the other, and the second reads that she is taken.
    void lock(Collection<PersonId> people) {
        db.sql("""
                        select count(pg_advisory_xact_lock(hashtextextended('groups_member ' || ordered.person, 0)))
                        from (select person from unnest(:people) as person order by person) as ordered
                        """).param("people", Ids.array(people)).query(Long.class).single();
    }

    /// Keeps who said yes to somebody who joined.
    void accepted(LoanGroupId group, PersonId person, Heard heard, UUID by) {
        db.sql("""
                        insert into groups_acceptance
                            (loan_group_id, person_id, agreeing, own_account, agreed_on, witness, recorded_by)
                        values (:group, :person, :agreeing, :own, :on, :witness, :by)
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .param("agreeing", Ids.array(heard.agreeing()))
                .param("own", Ids.array(heard.own()))
                .param("on", heard.on())
                .param("witness", heard.witness())
                .param("by", by)
                .update();
    }

    /// Every group that these people ever were in, in the order of time.
    List<Line> everOf(Collection<PersonId> people) {
        return db.sql("""
                        select 'COACHED_GROUP' as chapter, g.id, g.name, m.joined_on, m.left_on
                        from groups_coached_member m join groups_coached g on g.id = m.coached_id
                        where m.person_id = any(:people)
                        union all
                        select 'LOAN_GROUP', g.id, g.name, m.joined_on, m.left_on
                        from groups_member m join groups_loan_group g on g.id = m.loan_group_id
                        where m.person_id = any(:people)
                        order by joined_on
                        """)
                .param("people", Ids.array(people))
                .query((row, _) -> new Line(
                        Chapter.valueOf(row.getString("chapter")),
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("joined_on", LocalDate.class),
                        until(row.getObject("left_on", LocalDate.class))))
                .list();
    }

    private static String until(@Nullable LocalDate left) {
        return left == null ? "" : "sampai " + Written.BAHASA.date(left);
    }

    /// The first day on which these people may be together in a loan group of this coached group: it is registered,
    /// they have joined it, and they have left any loan group before.
    LocalDate earliestForming(CoachedGroupId coached, Collection<PersonId> people) {
        return db.sql("""
                        select greatest(
                            (select registered_on from groups_coached where id = :coached),
                            (select max(joined_on) from groups_coached_member
                             where coached_id = :coached and person_id = any(:people) and left_on is null),
                            (select max(left_on) from groups_member where person_id = any(:people)))
                        """)
                .param("coached", coached.value())
                .param("people", Ids.array(people))
                .query(LocalDate.class)
                .single();
    }

    /// The first day on which somebody may join or leave a coached group: it is registered, and she has joined it, or
    /// left the one before.
    LocalDate earliestInCoached(CoachedGroupId coached, Collection<PersonId> people) {
        return db.sql("""
                        select greatest(
                            (select registered_on from groups_coached where id = :coached),
                            (select max(greatest(joined_on, left_on)) from groups_coached_member
                             where person_id = any(:people)),
                            (select max(left_on) from groups_member where person_id = any(:people)))
                        """)
                .param("coached", coached.value())
                .param("people", Ids.array(people))
                .query(LocalDate.class)
                .single();
    }

    /// The day of the last change in a loan group.
    LocalDate lastChange(LoanGroupId id) {
        return db.sql("""
                        select greatest(g.status_on, g.formed_on, max(m.joined_on), max(m.left_on))
                        from groups_loan_group g left join groups_member m on m.loan_group_id = g.id
                        where g.id = :id group by g.id
                        """).param("id", id.value()).query(LocalDate.class).single();
    }

    void join(LoanGroupId id, PersonId person, LocalDate on) {
        db.sql("""
                        insert into groups_member (loan_group_id, person_id, office, position, joined_on, member_since)
                        select :group, :person, 'MEMBER', coalesce(max(position), 0) + 1, :on, :on
                        from groups_member where loan_group_id = :group
                        """)
                .param("group", id.value())
                .param("person", person.value())
                .param("on", on)
                .update();
    }

    /// Who left, the last one first; a line that ended because an office changed hands is no leaving.
    List<Membership.Left> leftOf(LoanGroupId id) {
        return db.sql("""
                        select person_id, office, member_since, left_on, left_because from groups_member
                        where loan_group_id = :group and left_because <> 'OFFICE_CHANGED'
                        order by left_on desc, position
                        """)
                .param("group", id.value())
                .query((row, _) -> new Membership.Left(
                        new PersonId(row.getObject(1, UUID.class)),
                        Office.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        LeavingReason.valueOf(row.getString(5))))
                .list();
    }

    void end(LoanGroupId id, Membership.Left left) {
        int ended = db.sql("""
                        update groups_member set left_on = :on, left_because = :reason
                        where loan_group_id = :group and person_id = :person and left_on is null
                        """)
                .param("on", left.on())
                .param("reason", left.reason().name())
                .param("group", id.value())
                .param("person", left.person().value())
                .update();
        if (ended != 1) throw new IllegalStateException("%s is not in %s".formatted(left.person(), id));
    }

    /// Ends the lines of these members and begins new ones with the new offices, on the same day.
    void changeOffices(LoanGroupId id, Map<PersonId, Office> offices, LocalDate on) {
        for (var ended : end(id, offices.keySet(), on)) {
            db.sql("""
                            insert into groups_member
                                (loan_group_id, person_id, office, position, joined_on, member_since)
                            values (:group, :person, :office, :position, :on, :since)
                            """)
                    .param("group", id.value())
                    .param("person", ended.person().value())
                    .param(
                            "office",
                            Objects.requireNonNull(offices.get(ended.person())).name())
                    .param("position", ended.position())
                    .param("on", on)
                    .param("since", ended.since())
                    .update();
        }
    }

    private List<Ended> end(LoanGroupId id, Collection<PersonId> people, LocalDate on) {
        return db.sql("""
                        update groups_member set left_on = :on, left_because = 'OFFICE_CHANGED'
                        where loan_group_id = :group and person_id = any(:people) and left_on is null
                        returning person_id, position, member_since
                        """)
                .param("on", on)
                .param("group", id.value())
                .param("people", Ids.array(people))
                .query((row, _) -> new Ended(
                        new PersonId(row.getObject(1, UUID.class)), row.getInt(2), row.getObject(3, LocalDate.class)))
                .list();
    }

    private record Ended(PersonId person, int position, LocalDate since) {}
}

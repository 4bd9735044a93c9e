package id.renteng.training;

import id.renteng.groups.LoanGroupId;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `training_invitation` and `training_waiting`. With an invitation goes that she is to be told of it.
@Repository
class OfferTable {

    private final JdbcClient db;

    OfferTable(JdbcClient db) {
        this.db = db;
    }

    /// Invites somebody, also one who had declined or let an earlier invitation to the same class pass.
    ///
    /// @param movedUp whether she came from the waiting list
    void invite(
            ClassId in, PersonId person, @Nullable LoanGroupId group, Instant at, LocalDate answerBy, boolean movedUp) {
        db.sql("""
                        with invited as (
                            insert into training_invitation (class_id, person_id, group_id, invited_at, answer_by, state)
                            values (:class, :person, :group, :at, :by, 'INVITED')
                            on conflict (class_id, person_id) do update
                            set group_id = excluded.group_id, invited_at = excluded.invited_at,
                                answer_by = excluded.answer_by, state = 'INVITED', answered_on = null,
                                answered_at = null, reason = ''
                            returning class_id, person_id, invited_at)
                        insert into training_telling (class_id, person_id, kind, since)
                        select class_id, person_id, :kind, invited_at from invited
                        """)
                .param("class", in.value())
                .param("person", person.value())
                .param("group", group == null ? null : group.value(), Types.OTHER)
                .param("at", Timestamp.from(at))
                .param("by", answerBy)
                .param("kind", (movedUp ? Telling.Kind.MOVED_UP : Telling.Kind.SEAT).name())
                .update();
    }

    /// Takes her yes or no.
    void answer(ClassId in, PersonId person, boolean yes, Instant at, LocalDate on, String reason) {
        int changed = db.sql("""
                        update training_invitation
                        set state = :to, answered_on = :on, answered_at = :at, reason = :reason
                        where class_id = :class and person_id = :person and state = 'INVITED'
                        """)
                .param("class", in.value())
                .param("person", person.value())
                .param("to", (yes ? Offer.State.ACCEPTED : Offer.State.DECLINED).name())
                .param("on", on)
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .update();
        if (changed != 1) throw new IllegalStateException("%s: not invited to %s".formatted(person, in));
    }

    /// Lets an invitation pass unanswered.
    void expire(ClassId in, PersonId person, LocalDate on) {
        db.sql("""
                        update training_invitation set state = 'EXPIRED', answered_on = :on
                        where class_id = :class and person_id = :person and state = 'INVITED'
                        """)
                .param("class", in.value())
                .param("person", person.value())
                .param("on", on)
                .update();
    }

    /// Who waits for the answered class takes nobody's place twice: the waiting lists of these classes are made
    /// anew.
    void replaceWaiting(Collection<RunClass> classes) {
        for (var one : classes) {
            db.sql("delete from training_waiting where class_id = :class")
                    .param("class", one.id().value())
                    .update();
            db.sql("""
                            insert into training_waiting (class_id, person_id, place, points)
                            select :class, w.person, w.place, w.points
                            from unnest(:people::uuid[], :places::int[], :points::bigint[]) as w(person, place, points)
                            """)
                    .param("class", one.id().value())
                    .param(
                            "people",
                            one.waiting().stream().map(w -> w.person().value()).toArray(UUID[]::new))
                    .param(
                            "places",
                            one.waiting().stream().map(RunClass.Waiting::place).toArray(Integer[]::new))
                    .param(
                            "points",
                            one.waiting().stream().map(RunClass.Waiting::points).toArray(Long[]::new))
                    .update();
        }
    }

    /// Who of a waiting list was never invited to the class and has no seat or invitation now, the first first.
    List<PersonId> queue(ClassId in, LocalDate on) {
        return queues(List.of(in), on).getOrDefault(in, List.of());
    }

    /// The same of several classes; one in whose list nobody is left is not among them.
    Map<ClassId, List<PersonId>> queues(Collection<ClassId> in, LocalDate on) {
        var queues = new HashMap<ClassId, List<PersonId>>();
        db.sql("""
                        select w.class_id, w.person_id from training_waiting w
                        where w.class_id = any(:classes::uuid[])
                          and not exists (select from training_invitation i where i.person_id = w.person_id
                                          and (i.class_id = w.class_id or i.state = 'INVITED'))
                          and not exists (select from training_participant p
                                          join training_class c on c.id = p.class_id
                                          where p.person_id = w.person_id and c.closed_on is null
                                            and (select max(s.held_on) from training_session s
                                                 where s.class_id = c.id) >= :on)
                        order by w.class_id, w.place
                        """)
                .param("classes", in.stream().map(ClassId::value).toArray(UUID[]::new))
                .param("on", on)
                .query(row -> {
                    queues.computeIfAbsent(new ClassId(row.getObject("class_id", UUID.class)), _ -> new ArrayList<>())
                            .add(new PersonId(row.getObject("person_id", UUID.class)));
                });
        return queues;
    }

    /// The classes in whose waiting list somebody stands and that begin after a day.
    List<ClassId> waitedFor(PersonId person, LocalDate on) {
        return db.sql("""
                        select w.class_id from training_waiting w
                        join training_class c on c.id = w.class_id
                        where w.person_id = :person and c.closed_on is null
                          and (select min(s.held_on) from training_session s where s.class_id = c.id) > :on
                        order by w.class_id
                        """)
                .param("person", person.value())
                .param("on", on)
                .query((row, number) -> new ClassId(row.getObject("class_id", UUID.class)))
                .list();
    }

    /// Whose invitations to a class wait for an answer.
    Set<PersonId> invited(ClassId in) {
        return db.sql("select person_id from training_invitation where class_id = :class and state = 'INVITED'")
                .param("class", in.value())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }

    /// Those of these who were ever invited to a class have said yes: they are on its list.
    void accept(ClassId in, Collection<PersonId> people, Instant at, LocalDate on) {
        db.sql("""
                        update training_invitation
                        set state = 'ACCEPTED', answered_on = :on, answered_at = :at, reason = ''
                        where class_id = :class and person_id = any(:people::uuid[])
                        """)
                .param("class", in.value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("on", on)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Keeps that the office took somebody off the list, and why; also of her whom nobody had invited.
    ///
    /// @param to `TAKEN_OFF`, or `WITHDRAWN` if she asked for it herself
    void takeOff(
            ClassId in,
            PersonId person,
            @Nullable LoanGroupId group,
            Offer.State to,
            Instant at,
            LocalDate on,
            String reason) {
        db.sql("""
                        insert into training_invitation
                            (class_id, person_id, group_id, invited_at, answer_by, state, answered_on, reason)
                        values (:class, :person, :group, :at, :on, :to, :on, :reason)
                        on conflict (class_id, person_id) do update
                        set state = excluded.state, answered_on = excluded.answered_on, reason = excluded.reason
                        """)
                .param("class", in.value())
                .param("person", person.value())
                .param("group", group == null ? null : group.value(), Types.OTHER)
                .param("at", Timestamp.from(at))
                .param("to", to.name())
                .param("on", on)
                .param("reason", reason)
                .update();
    }

    /// Says of everybody who was invited to a class or is on its list that it was cancelled.
    void cancel(ClassId in, Instant at, LocalDate on, String reason) {
        db.sql("""
                        insert into training_invitation
                            (class_id, person_id, group_id, invited_at, answer_by, state, answered_on, reason)
                        select p.class_id, p.person_id, p.group_id, :at, :on, 'CANCELLED', :on, :reason
                        from training_participant p where p.class_id = :class
                        on conflict (class_id, person_id) do update
                        set state = excluded.state, answered_on = excluded.answered_on, reason = excluded.reason
                        """)
                .param("class", in.value())
                .param("at", Timestamp.from(at))
                .param("on", on)
                .param("reason", reason)
                .update();
        db.sql("""
                        update training_invitation set state = 'CANCELLED', answered_on = :on, reason = :reason
                        where class_id = :class and state = 'INVITED'
                        """)
                .param("class", in.value())
                .param("on", on)
                .param("reason", reason)
                .update();
    }

    /// Who still waits for a class, the first first: who was invited to it had her answer, unless it was cancelled.
    List<PersonId> waiting(ClassId in) {
        return db.sql("""
                        select w.person_id from training_waiting w
                        where w.class_id = :class
                          and not exists (select from training_invitation i
                                          where i.class_id = w.class_id and i.person_id = w.person_id
                                            and i.state <> 'CANCELLED')
                        order by w.place
                        """)
                .param("class", in.value())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /// Puts people of a class before all others into the waiting lists of other classes, and who waited for it
    /// behind all others; its own list is empty then.
    ///
    /// @param first by the class they go to, in their order
    /// @param last  by the class they go to, in their order
    void moveToOtherLists(ClassId from, Map<ClassId, List<PersonId>> first, Map<ClassId, List<PersonId>> last) {
        first.forEach(this::putFirst);
        last.forEach(this::putLast);
        db.sql("delete from training_waiting where class_id = :from")
                .param("from", from.value())
                .update();
    }

    private void putFirst(ClassId in, List<PersonId> people) {
        var who = people.stream().map(PersonId::value).toArray(UUID[]::new);
        db.sql("delete from training_waiting where class_id = :class and person_id = any(:who::uuid[])")
                .param("class", in.value())
                .param("who", who)
                .update();
        db.sql("update training_waiting set place = place + :added where class_id = :class")
                .param("added", people.size())
                .param("class", in.value())
                .update();
        db.sql("""
                        insert into training_waiting (class_id, person_id, place, points)
                        select :class, w.person, w.place, 0
                        from unnest(:who::uuid[]) with ordinality as w(person, place)
                        """).param("class", in.value()).param("who", who).update();
    }

    private void putLast(ClassId in, List<PersonId> people) {
        db.sql("""
                        insert into training_waiting (class_id, person_id, place, points)
                        select :class, w.person,
                               w.place + (select coalesce(max(x.place), 0) from training_waiting x
                                          where x.class_id = :class), 0
                        from unnest(:who::uuid[]) with ordinality as w(person, place)
                        on conflict (class_id, person_id) do nothing
                        """)
                .param("class", in.value())
                .param("who", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    /// An answer is due before the first session, also of a class that was moved.
    void answerBefore(ClassId in, LocalDate firstSession) {
        db.sql("""
                        update training_invitation set answer_by = least(answer_by, :first::date - 1)
                        where class_id = :class and state = 'INVITED'
                        """).param("class", in.value()).param("first", firstSession).update();
    }

    Optional<Offer> find(ClassId in, PersonId person) {
        return db.sql("""
                        select i.*, training_told_on(i.class_id, i.person_id) as told_on from training_invitation i
                        where i.class_id = :class and i.person_id = :person
                        """)
                .param("class", in.value())
                .param("person", person.value())
                .query((row, number) -> toOffer(row))
                .optional();
    }

    List<Offer> of(ClassId in) {
        return db.sql("""
                        select i.*, training_told_on(i.class_id, i.person_id) as told_on from training_invitation i
                        where i.class_id = :class order by i.invited_at, i.person_id
                        """)
                .param("class", in.value())
                .query((row, number) -> toOffer(row))
                .list();
    }

    List<Offer> of(PersonId person) {
        return db.sql("""
                        select i.*, training_told_on(i.class_id, i.person_id) as told_on from training_invitation i
                        where i.person_id = :person order by i.invited_at desc, i.class_id
                        """)
                .param("person", person.value())
                .query((row, number) -> toOffer(row))
                .list();
    }

    List<Offer> overdue(LocalDate on) {
        return db.sql("""
                        select i.*, training_told_on(i.class_id, i.person_id) as told_on from training_invitation i
                        where i.state = 'INVITED' and i.answer_by < :on order by i.class_id, i.person_id
                        """).param("on", on).query((row, number) -> toOffer(row)).list();
    }

    private static Offer toOffer(ResultSet row) throws SQLException {
        var group = row.getObject("group_id", UUID.class);
        return new Offer(
                new ClassId(row.getObject("class_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                group == null ? null : new LoanGroupId(group),
                row.getObject("answer_by", LocalDate.class),
                row.getObject("told_on", LocalDate.class),
                Offer.State.valueOf(row.getString("state")),
                row.getObject("answered_on", LocalDate.class),
                row.getString("reason"));
    }
}

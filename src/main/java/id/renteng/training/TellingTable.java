package id.renteng.training;

import id.renteng.registry.PersonId;
import id.renteng.training.Telling.Kind;
import id.renteng.training.Telling.Way;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// All SQL on `training_telling`, but for what [OfferTable] writes with an invitation and [ClassChangeTable] with a
/// change.
@Repository
class TellingTable {

    private final JdbcClient db;

    TellingTable(JdbcClient db) {
        this.db = db;
    }

    /// What is to be told, before anybody asked how.
    ///
    /// @param ids     the rows that are told with it
    /// @param movedUp whether it is of a seat to which she came from the waiting list
    record Open(
            Set<Long> ids,
            ClassId in,
            PersonId person,
            Kind kind,
            boolean movedUp,
            Instant since,
            @Nullable LocalDate answerBy,
            String reason) {}

    /// Everything that is still to be told on a day, the first to run out first and then the longest waiting.
    List<Open> open(LocalDate on) {
        return open(on, null, null, false);
    }

    /// The same without the seats that somebody may take.
    List<Open> news(LocalDate on) {
        return open(on, null, null, true);
    }

    /// The same of one class.
    List<Open> open(LocalDate on, ClassId in) {
        return open(on, in, null, false);
    }

    /// The same to one person.
    List<Open> open(LocalDate on, PersonId person) {
        return open(on, null, person, false);
    }

    /// A move is told as long as a session is to come, a seat until the class is closed, and that a
    /// certificate is valid again to who heard that it was not.
    private List<Open> open(LocalDate on, @Nullable ClassId in, @Nullable PersonId person, boolean news) {
        return asked(db.sql("""
                        with standing as (
                            select t.id, t.class_id, t.person_id, t.since, m.reason as why, i.answer_by, x.code,
                                   t.kind in ('SEAT', 'MOVED_UP') as of_seat, t.kind = 'MOVED_UP' as moved_up,
                                   case when t.kind in ('SEAT', 'MOVED_UP') and (i.state = 'EXPIRED' or i.answer_by < :on)
                                        then 'LAPSED'
                                        when t.kind = 'CANCELLED' and h.kind = 'SKILL'
                                             and not training_has_class(t.person_id, m.changed_on, :on)
                                        then 'NO_OTHER_CLASS' else t.kind end as kind
                            from training_telling t
                            join training_class c on c.id = t.class_id
                            join training_theme h on h.code = c.theme_code
                            left join training_class_change m on m.id = t.change_id
                            left join training_invitation i on i.class_id = t.class_id and i.person_id = t.person_id
                            left join training_participant p on p.class_id = t.class_id and p.person_id = t.person_id
                            left join training_certificate x on x.class_id = t.class_id and x.person_id = t.person_id
                            where t.told_on is null
                              and (:class::uuid is null or t.class_id = :class)
                              and (:person::uuid is null or t.person_id = :person)
                              and case t.kind
                                  when 'MOVED' then c.closed_on is null
                                      and (select max(s.held_on) from training_session s where s.class_id = c.id) >= :on
                                      and (p.person_id is not null and training_known_since(t) is null
                                           or i.state = 'INVITED' and i.invited_at <= t.since)
                                  when 'REVOKED' then x.revoked_on is not null
                                  when 'RESTORED' then x.revoked_on is null
                                      and (select r.told_on from training_telling r
                                           where r.class_id = t.class_id and r.person_id = t.person_id
                                             and r.kind = 'REVOKED' and r.id < t.id
                                           order by r.id desc limit 1) is not null
                                  when 'CANCELLED' then true
                                  else p.person_id is null and c.closed_on is null and i.state in ('INVITED', 'EXPIRED')
                                  end),
                        said as (
                            select distinct on (class_id, person_id) *,
                                   array_agg(id) over (partition by class_id, person_id) as ids
                            from standing order by class_id, person_id, of_seat desc, id desc)
                        select s.*, coalesce(s.why, (select a.reason from training_certificate_act a
                                                     where a.code = s.code and s.kind in ('REVOKED', 'RESTORED')
                                                     order by a.id desc limit 1), '') as reason
                        from said s
                        where not :news or s.kind not in ('SEAT', 'MOVED_UP')
                        order by case when s.of_seat then s.answer_by end, s.since, s.class_id, s.person_id
                        """).param("on", on).param("news", news), in, person)
                .query((row, number) -> toOpen(row))
                .list();
    }

    private static StatementSpec asked(StatementSpec sql, @Nullable ClassId in, @Nullable PersonId person) {
        return sql.param("class", in == null ? null : in.value(), Types.OTHER)
                .param("person", person == null ? null : person.value(), Types.OTHER);
    }

    /// What was told to the people of a class, the latest first.
    List<Telling.Done> done(ClassId in) {
        return db.sql("""
                        select person_id, kind, told_on, told_by, told_way from training_telling
                        where class_id = :class and told_on is not null order by told_on desc, id desc
                        """)
                .param("class", in.value())
                .query((row, number) -> new Telling.Done(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("told_on", LocalDate.class),
                        row.getObject("told_by", UUID.class),
                        way(row.getString("told_way"))))
                .list();
    }

    /// Somebody's certificate was revoked, or restored.
    void certificate(Kind kind, ClassId in, PersonId person, Instant at) {
        db.sql("insert into training_telling (person_id, class_id, kind, since) values (:person, :class, :kind, :at)")
                .param("person", person.value())
                .param("class", in.value())
                .param("kind", kind.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Says that these know what of a class they were shown; who had been told before stays so, and who had answered
    /// knew of her seat by herself. What was shown counts though it stands no more: she was told it.
    ///
    /// @return how many of them had not been told before
    int told(ClassId in, Collection<PersonId> people, Collection<Long> shown, Way how, LocalDate on, UUID by) {
        return db.sql("""
                        with told as (
                            update training_telling t set told_on = :on, told_by = :by, told_way = :how
                            where t.class_id = :class and t.person_id = any(:people::uuid[])
                              and t.id = any(:shown::bigint[]) and t.told_on is null
                              and (t.kind not in ('SEAT', 'MOVED_UP') or exists (
                                  select from training_invitation i
                                  where i.class_id = t.class_id and i.person_id = t.person_id
                                    and i.state in ('INVITED', 'EXPIRED')))
                            returning t.person_id)
                        select count(distinct person_id) from told
                        """)
                .param("class", in.value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("shown", shown.toArray(Long[]::new))
                .param("how", how.name())
                .param("on", on)
                .param("by", by)
                .query(Integer.class)
                .single();
    }

    /// Who of these is in, invited to or waiting for no class of a skill.
    Set<PersonId> withoutClass(Collection<PersonId> people, LocalDate on) {
        return db.sql("select p from unnest(:people::uuid[]) as p where not training_has_class(p, :on, :on)")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("on", on)
                .query((row, number) -> new PersonId(row.getObject("p", UUID.class)))
                .set();
    }

    private static @Nullable Way way(@Nullable String kept) {
        return kept == null ? null : Way.valueOf(kept);
    }

    private static Open toOpen(ResultSet row) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        boolean ofSeat = row.getBoolean("of_seat");
        return new Open(
                Set.of((Long[]) row.getArray("ids").getArray()),
                new ClassId(row.getObject("class_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                kind,
                row.getBoolean("moved_up"),
                row.getTimestamp("since").toInstant(),
                ofSeat ? row.getObject("answer_by", LocalDate.class) : null,
                row.getString("reason"));
    }
}

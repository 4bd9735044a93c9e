package id.renteng.groups;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `groups_notice`.
@Repository
class NoticeTable {

    private final JdbcClient db;

    NoticeTable(JdbcClient db) {
        this.db = db;
    }

    /// To everybody who is in this loan group now.
    void toMembers(LoanGroupId group, Notice.Kind kind, PersonId about) {
        db.sql("""
                        insert into groups_notice (person_id, kind, about_id)
                        select person_id, :kind, :about from groups_member
                        where loan_group_id = :group and left_on is null
                        """)
                .param("group", group.value())
                .param("kind", kind.name())
                .param("about", about.value())
                .update();
    }

    /// To her, and to everybody who is in a loan group with her now.
    void toCompanions(PersonId about, Notice.Kind kind) {
        db.sql("""
                        insert into groups_notice (person_id, kind, about_id)
                        select :about, :kind, :about
                        union
                        select m.person_id, :kind, :about
                        from groups_member own join groups_member m on m.loan_group_id = own.loan_group_id
                        where own.person_id = :about and own.left_on is null and m.left_on is null
                        """).param("about", about.value()).param("kind", kind.name()).update();
    }

    List<Notice> of(PersonId person, int limit) {
        return db.sql("""
                        select kind, about_id, at from groups_notice
                        where person_id = :person and at > now() - interval '90 days'
                        order by number desc limit :limit
                        """)
                .param("person", person.value())
                .param("limit", limit)
                .query((row, _) -> toNotice(row))
                .list();
    }

    /// Whose first notice that nobody said yet is which, in that order; without who is in a coached group outside this
    /// area.
    ///
    /// @param after the number of the last one before; 0 to begin
    List<First> firstUntold(Area area, long after, int limit) {
        return db.sql("""
                        select n.number, n.person_id from groups_notice n
                        where n.told_on is null and n.number > :after
                        and not exists (select from groups_notice e
                                        where e.person_id = n.person_id and e.told_on is null and e.number < n.number)
                        and (cardinality(:areas) = 0 or not exists (
                            select from groups_coached_member m join groups_coached g on g.id = m.coached_id
                            where m.person_id = n.person_id and m.left_on is null
                            and not exists (select from unnest(:areas) as code
                                            where g.kelurahan = code or g.kelurahan like code || '.%')))
                        order by n.number limit :limit
                        """)
                .param("after", after)
                .param("areas", area.array())
                .param("limit", limit)
                .query((row, _) -> new First(row.getLong(1), new PersonId(row.getObject(2, UUID.class))))
                .list();
    }

    record First(long number, PersonId person) {}

    /// What nobody said to these people yet, the oldest first, with the loan group that each is in now.
    List<Untold> untold(Collection<PersonId> people) {
        return db.sql("""
                        select n.number, n.person_id, n.kind, n.about_id, n.at, coalesce(g.name, '') as name
                        from groups_notice n
                        left join groups_member m on m.person_id = n.person_id and m.left_on is null
                        left join groups_loan_group g on g.id = m.loan_group_id
                        where n.told_on is null and n.person_id = any(:people)
                        order by n.number
                        """)
                .param("people", Ids.array(people))
                .query((row, _) -> toUntold(row))
                .list();
    }

    /// @param group the name of her loan group; empty for who is in none
    record Untold(long number, PersonId person, Notice notice, String group) {}

    private static Untold toUntold(ResultSet row) throws SQLException {
        return new Untold(
                row.getLong("number"),
                new PersonId(row.getObject("person_id", UUID.class)),
                toNotice(row),
                row.getString("name"));
    }

    private static Notice toNotice(ResultSet row) throws SQLException {
        return new Notice(
                Notice.Kind.valueOf(row.getString("kind")),
                new PersonId(row.getObject("about_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    /// When each of her notices that nobody said yet was written, up to a number, in their order; locked.
    List<Instant> lockUntold(PersonId person, long upTo) {
        return db.sql("""
                        select at from groups_notice
                        where person_id = :person and number <= :upTo and told_on is null
                        order by number for update
                        """)
                .param("person", person.value())
                .param("upTo", upTo)
                .query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .list();
    }

    void told(PersonId person, long upTo, LocalDate on, Actor by) {
        db.sql("""
                        update groups_notice set told_on = :on, told_by = :by
                        where person_id = :person and number <= :upTo and told_on is null
                        """)
                .param("person", person.value())
                .param("upTo", upTo)
                .param("on", on)
                .param("by", by.user())
                .update();
    }

    /// Who was told on which day by whom, the latest first.
    List<Told> told(int limit) {
        return db.sql("""
                        select person_id, told_on, told_by, count(*) as notices, max(number) as latest
                        from groups_notice where told_on is not null
                        group by person_id, told_on, told_by
                        order by told_on desc, latest desc limit :limit
                        """)
                .param("limit", limit)
                .query((row, _) -> new Told(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getInt("notices"),
                        row.getObject("told_on", LocalDate.class),
                        row.getObject("told_by", UUID.class)))
                .list();
    }
}

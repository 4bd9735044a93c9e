package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.OffsetDateTime;
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
                .query((row, _) -> new Notice(
                        Notice.Kind.valueOf(row.getString(1)),
                        new PersonId(row.getObject(2, UUID.class)),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }
}

package id.renteng.training;

import id.renteng.registry.PersonId;
import id.renteng.training.CatalogueChange.Fact;
import id.renteng.training.ClassChange.Kind;
import id.renteng.training.ClassChange.Notice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `training_class_change`. With a change goes who is to be told of it.
@Repository
class ClassChangeTable {

    private final JdbcClient db;

    ClassChangeTable(JdbcClient db) {
        this.db = db;
    }

    /// Keeps a change with who is to be told what of it.
    void insert(ClassChange change) {
        db.sql("""
                        insert into training_class_change
                            (id, class_id, kind, facts, was, became, reason, changed_on, changed_at, changed_by)
                        values (:id, :class, :kind, :facts::text[], :was::text[], :became::text[], :reason, :on, :at, :by)
                        """)
                .param("id", change.id())
                .param("class", change.in().value())
                .param("kind", change.kind().name())
                .param("facts", change.facts().stream().map(Fact::name).toArray(String[]::new))
                .param("was", change.facts().stream().map(Fact::was).toArray(String[]::new))
                .param("became", change.facts().stream().map(Fact::became).toArray(String[]::new))
                .param("reason", change.reason())
                .param("on", change.on())
                .param("at", Timestamp.from(change.at()))
                .param("by", change.by())
                .update();
        db.sql("""
                        insert into training_telling (person_id, class_id, kind, change_id, since)
                        select w.person, :class, :kind, :change, :at from unnest(:people::uuid[]) as w(person)
                        """)
                .param("class", change.in().value())
                .param("kind", change.kind().name())
                .param("change", change.id())
                .param("at", Timestamp.from(change.at()))
                .param(
                        "people",
                        change.notices().stream()
                                .map(one -> one.person().value())
                                .toArray(UUID[]::new))
                .update();
    }

    /// Everything that happened to a class, the latest first.
    List<ClassChange> of(ClassId in) {
        return withNotices(
                db.sql("select * from training_class_change where class_id = :class order by changed_at desc")
                        .param("class", in.value())
                        .query((row, number) -> toChange(row))
                        .list());
    }

    /// What somebody is or was to be told of her classes, the latest first, with her notice alone.
    List<ClassChange> of(PersonId person) {
        return db.sql("""
                        select c.*, training_known_since(t) as told_on
                        from training_class_change c join training_telling t on t.change_id = c.id
                        where t.person_id = :person order by c.changed_at desc
                        """)
                .param("person", person.value())
                .query((row, number) -> with(toChange(row), List.of(toNotice(row, person))))
                .list();
    }

    /// The latest move of each of these classes, without its notices.
    List<ClassChange> moves(Collection<ClassId> of) {
        return db.sql("""
                        select distinct on (class_id) * from training_class_change
                        where class_id = any(:classes::uuid[]) and kind = 'MOVED' order by class_id, changed_at desc
                        """)
                .param("classes", of.stream().map(ClassId::value).toArray(UUID[]::new))
                .query((row, number) -> toChange(row))
                .list();
    }

    /// Whether somebody is in a class that was moved since she came into it.
    boolean isMovedFor(ClassId in, PersonId person) {
        return db.sql("""
                        select exists (
                            select from training_telling t
                            where t.class_id = :class and t.person_id = :person and t.kind = 'MOVED')
                        """)
                .param("class", in.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    private List<ClassChange> withNotices(List<ClassChange> changes) {
        var notices = new HashMap<UUID, List<Notice>>();
        db.sql("""
                        select t.change_id, t.person_id, training_known_since(t) as told_on from training_telling t
                        where t.change_id = any(:changes::uuid[]) order by t.person_id
                        """)
                .param("changes", changes.stream().map(ClassChange::id).toArray(UUID[]::new))
                .query(row -> {
                    notices.computeIfAbsent(row.getObject("change_id", UUID.class), _ -> new ArrayList<>())
                            .add(toNotice(row, new PersonId(row.getObject("person_id", UUID.class))));
                });
        return changes.stream()
                .map(change -> with(change, notices.getOrDefault(change.id(), List.of())))
                .toList();
    }

    private static Notice toNotice(ResultSet row, PersonId person) throws SQLException {
        return new Notice(person, row.getObject("told_on", LocalDate.class));
    }

    private static ClassChange with(ClassChange of, List<Notice> notices) {
        return new ClassChange(
                of.id(), of.in(), of.kind(), of.facts(), of.reason(), of.on(), of.at(), of.by(), notices);
    }

    private static ClassChange toChange(ResultSet row) throws SQLException {
        return new ClassChange(
                row.getObject("id", UUID.class),
                new ClassId(row.getObject("class_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                CatalogueHistoryTable.facts(row),
                row.getString("reason"),
                row.getObject("changed_on", LocalDate.class),
                row.getTimestamp("changed_at").toInstant(),
                row.getObject("changed_by", UUID.class),
                List.of());
    }
}

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `training_class_change` and its `training_notice`.
@Repository
class ClassChangeTable {

    private final JdbcClient db;

    ClassChangeTable(JdbcClient db) {
        this.db = db;
    }

    /// Keeps a change with who is to be told. It takes the place of what these people were still to be told of the
    /// class before.
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
        var people = ids(change.notices().stream().map(Notice::person).toList());
        db.sql("""
                        delete from training_notice n using training_class_change c
                        where c.id = n.change_id and c.class_id = :class and n.told_on is null
                          and n.person_id = any(:people::uuid[])
                        """).param("class", change.in().value()).param("people", people).update();
        db.sql("insert into training_notice (change_id, person_id) select :change, unnest(:people::uuid[])")
                .param("change", change.id())
                .param("people", people)
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
                        select c.*, n.told_on from training_class_change c join training_notice n on n.change_id = c.id
                        where n.person_id = :person order by c.changed_at desc
                        """)
                .param("person", person.value())
                .query((row, number) ->
                        with(toChange(row), List.of(new Notice(person, row.getObject("told_on", LocalDate.class)))))
                .list();
    }

    /// How many people are still to be told, by class: of a class that was moved only those who are still in it.
    Map<ClassId, Integer> untold() {
        var untold = new LinkedHashMap<ClassId, Integer>();
        db.sql("""
                        select c.class_id, count(*) as people
                        from training_notice n join training_class_change c on c.id = n.change_id
                        where n.told_on is null
                          and (c.kind = 'CANCELLED'
                            or exists (select from training_participant p
                                       where p.class_id = c.class_id and p.person_id = n.person_id)
                            or exists (select from training_invitation i
                                       where i.class_id = c.class_id and i.person_id = n.person_id
                                         and i.state = 'INVITED'))
                        group by c.class_id order by min(c.changed_at), c.class_id
                        """).query(row -> {
            untold.put(new ClassId(row.getObject("class_id", UUID.class)), row.getInt("people"));
        });
        return untold;
    }

    /// Whether somebody is in a class that was moved since she came into it.
    boolean isMovedFor(ClassId in, PersonId person) {
        return db.sql("""
                        select exists (
                            select from training_notice n join training_class_change c on c.id = n.change_id
                            where c.class_id = :class and n.person_id = :person and c.kind = 'MOVED')
                        """)
                .param("class", in.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /// Says that these were told of a class; who had been told before stays so.
    int told(ClassId in, Collection<PersonId> people, LocalDate on, UUID by) {
        return db.sql("""
                        update training_notice n set told_on = :on, told_by = :by
                        from training_class_change c
                        where c.id = n.change_id and c.class_id = :class and n.told_on is null
                          and n.person_id = any(:people::uuid[])
                        """)
                .param("class", in.value())
                .param("people", ids(people))
                .param("on", on)
                .param("by", by)
                .update();
    }

    private List<ClassChange> withNotices(List<ClassChange> changes) {
        var notices = new HashMap<UUID, List<Notice>>();
        db.sql("select * from training_notice where change_id = any(:changes::uuid[]) order by person_id")
                .param("changes", changes.stream().map(ClassChange::id).toArray(UUID[]::new))
                .query(row -> {
                    notices.computeIfAbsent(row.getObject("change_id", UUID.class), _ -> new ArrayList<>())
                            .add(new Notice(
                                    new PersonId(row.getObject("person_id", UUID.class)),
                                    row.getObject("told_on", LocalDate.class)));
                });
        return changes.stream()
                .map(change -> with(change, notices.getOrDefault(change.id(), List.of())))
                .toList();
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

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}

package id.renteng.training;

import id.renteng.groups.LoanGroupId;
import id.renteng.registry.KeptAboutHer.Chapter;
import id.renteng.registry.KeptAboutHer.Line;
import id.renteng.registry.PersonId;
import id.renteng.training.Roster.Participant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `training_participant` and `training_attendance`.
@Repository
class ParticipantTable {

    private final JdbcClient db;

    ParticipantTable(JdbcClient db) {
        this.db = db;
    }

    /// Every class that these people were ever enrolled in, with what came of it, in the order of time.
    List<Line> everOf(Collection<PersonId> people) {
        return db.sql("""
                        select p.class_id, t.name, p.enrolled_on,
                               case when p.result = 'PASSED' and c.closed_on is not null
                                        and not training_passed(p.class_id, p.person_id, p.result)
                                    then 'REVOKED' else p.result end as result
                        from training_participant p
                        join training_class c on c.id = p.class_id
                        join training_theme t on t.code = c.theme_code
                        where p.person_id = any(:people::uuid[])
                        order by p.enrolled_on
                        """)
                .param("people", ids(people))
                .query((row, _) -> new Line(
                        Chapter.TRAINING,
                        row.getObject("class_id", UUID.class),
                        row.getString("name"),
                        row.getObject("enrolled_on", LocalDate.class),
                        outcome(row.getString("result"))))
                .list();
    }

    private static String outcome(@Nullable String result) {
        return switch (result) {
            case null -> "";
            case "PASSED" -> "lulus";
            case "REVOKED" -> "lulus, sertifikat dicabut";
            default -> "belum lulus";
        };
    }

    void insert(ClassId of, Collection<PersonId> people, @Nullable LoanGroupId group, LocalDate on) {
        int added = db.sql("""
                        insert into training_participant (class_id, person_id, group_id, enrolled_on)
                        select :class, unnest(:people::uuid[]), :group, :on
                        """)
                .param("class", of.value())
                .param("people", ids(people))
                .param("group", group == null ? null : group.value(), java.sql.Types.OTHER)
                .param("on", on)
                .update();
        if (added != people.size())
            throw new IllegalStateException("enrolled %d of %d".formatted(added, people.size()));
    }

    void remove(ClassId of, PersonId person) {
        int removed = db.sql("delete from training_participant where class_id = :class and person_id = :person")
                .param("class", of.value())
                .param("person", person.value())
                .update();
        if (removed != 1) throw new IllegalStateException("%s is not enrolled in %s".formatted(person, of));
    }

    /// Everybody of a class that is not held.
    void removeAll(ClassId of) {
        db.sql("delete from training_participant where class_id = :class")
                .param("class", of.value())
                .update();
    }

    /// Says for everybody of the class who was at a session; takes the place of what was said before.
    void attend(ClassId of, LocalDate session, Collection<PersonId> present) {
        db.sql("""
                        insert into training_attendance (class_id, held_on, person_id, present)
                        select class_id, :session, person_id, person_id = any(:present::uuid[])
                        from training_participant where class_id = :class
                        on conflict (class_id, held_on, person_id) do update set present = excluded.present
                        """)
                .param("class", of.value())
                .param("session", session)
                .param("present", ids(present))
                .update();
    }

    void test(ClassId of, TestPart part, Map<PersonId, Integer> scores) {
        db.sql(
                        switch (part) {
                            case BEFORE -> """
                        update training_participant p set pre_test = s.score
                        from unnest(:people::uuid[], :scores::int[]) as s(person, score)
                        where p.class_id = :class and p.person_id = s.person
                        """;
                            case AFTER -> """
                        update training_participant p set post_test = s.score
                        from unnest(:people::uuid[], :scores::int[]) as s(person, score)
                        where p.class_id = :class and p.person_id = s.person
                        """;
                        })
                .param("class", of.value())
                .param("people", ids(scores.keySet()))
                .param("scores", scores.values().toArray(Integer[]::new))
                .update();
    }

    void result(ClassId of, Collection<PersonId> people, Outcome outcome, LocalDate on) {
        int changed = db.sql("""
                        update training_participant set result = :result, result_on = :on
                        where class_id = :class and person_id = any(:people::uuid[])
                        """)
                .param("class", of.value())
                .param("people", ids(people))
                .param("result", outcome.name())
                .param("on", on)
                .update();
        if (changed != people.size()) throw new IllegalStateException("results: %d".formatted(changed));
    }

    List<Participant> of(ClassId of) {
        var attendance = attendance(of);
        return db.sql("""
                        select * from training_participant where class_id = :class
                        order by enrolled_on, group_id, person_id
                        """)
                .param("class", of.value())
                .query((row, number) -> toParticipant(row, attendance))
                .list();
    }

    /// Somebody's part in each of her classes; the class enrolled in last comes first.
    Map<ClassId, Participant> of(PersonId person) {
        var hers = new LinkedHashMap<ClassId, Participant>();
        var attendance = attendance(person);
        db.sql("select * from training_participant where person_id = :person order by enrolled_on desc, class_id")
                .param("person", person.value())
                .query(row -> {
                    var of = new ClassId(row.getObject("class_id", UUID.class));
                    hers.put(of, toParticipant(row, Map.of(person, attendance.getOrDefault(of, Map.of()))));
                });
        return hers;
    }

    private Map<ClassId, Map<LocalDate, Boolean>> attendance(PersonId person) {
        var taken = new HashMap<ClassId, Map<LocalDate, Boolean>>();
        db.sql("select class_id, held_on, present from training_attendance where person_id = :person")
                .param("person", person.value())
                .query(row -> {
                    taken.computeIfAbsent(new ClassId(row.getObject("class_id", UUID.class)), _ -> new HashMap<>())
                            .put(row.getObject("held_on", LocalDate.class), row.getBoolean("present"));
                });
        return taken;
    }

    /// The passes of people in closed classes, the latest last.
    List<PassedClass> passed(Collection<PersonId> people) {
        return db.sql("""
                        select p.person_id, p.class_id, p.result_on, t.code, t.kind, t.name, t.name_en,
                            (select count(*) from training_attendance a
                             where a.class_id = p.class_id and a.person_id = p.person_id and a.present)
                                * (extract(epoch from c.ends_at - c.begins_at) / 60)::int as minutes
                        from training_participant p
                        join training_class c on c.id = p.class_id
                        join training_theme t on t.code = c.theme_code
                        where p.person_id = any(:people::uuid[]) and c.closed_on is not null
                          and training_passed(p.class_id, p.person_id, p.result)
                        order by p.result_on, p.class_id
                        """)
                .param("people", ids(people))
                .query((row, number) -> new PassedClass(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new ClassId(row.getObject("class_id", UUID.class)),
                        CatalogueTable.toTheme(row, number),
                        row.getObject("result_on", LocalDate.class),
                        row.getInt("minutes")))
                .list();
    }

    private Map<PersonId, Map<LocalDate, Boolean>> attendance(ClassId of) {
        var taken = new HashMap<PersonId, Map<LocalDate, Boolean>>();
        db.sql("select person_id, held_on, present from training_attendance where class_id = :class")
                .param("class", of.value())
                .query(row -> {
                    taken.computeIfAbsent(new PersonId(row.getObject("person_id", UUID.class)), _ -> new HashMap<>())
                            .put(row.getObject("held_on", LocalDate.class), row.getBoolean("present"));
                });
        return taken;
    }

    private static Participant toParticipant(ResultSet row, Map<PersonId, Map<LocalDate, Boolean>> attendance)
            throws SQLException {
        var person = new PersonId(row.getObject("person_id", UUID.class));
        var group = row.getObject("group_id", UUID.class);
        var result = row.getString("result");
        return new Participant(
                person,
                group == null ? null : new LoanGroupId(group),
                row.getObject("enrolled_on", LocalDate.class),
                attendance.getOrDefault(person, Map.of()),
                result == null ? null : Outcome.valueOf(result),
                row.getObject("pre_test", Integer.class),
                row.getObject("post_test", Integer.class));
    }

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}

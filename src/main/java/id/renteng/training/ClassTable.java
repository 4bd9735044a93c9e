package id.renteng.training;

import id.renteng.kernel.Money;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// All SQL on `training_class` and its `training_session`.
@Repository
class ClassTable {

    private final JdbcClient db;

    ClassTable(JdbcClient db) {
        this.db = db;
    }

    void insert(TrainingClass planned, UUID plannedBy) {
        db.sql("""
                        insert into training_class
                            (id, theme_code, centre_code, seats, planned_by, begins_at, ends_at, room_code, instructor_code,
                             provides, cost_rupiah, budget_line, prerequisites)
                        values (:id, :theme, :centre, :seats, :by, :from, :until, nullif(:room, ''), nullif(:instructor, ''),
                                :provides::text[], :cost, :budget, :prerequisites::text[])
                        """)
                .param("from", planned.setting().from())
                .param("until", planned.setting().until())
                .param("room", planned.setting().room())
                .param("instructor", planned.setting().instructor())
                .param(
                        "provides",
                        planned.setting().provides().stream().sorted().toArray(String[]::new))
                .param("cost", planned.setting().cost().rupiah())
                .param("budget", planned.setting().budgetLine())
                .param(
                        "prerequisites",
                        planned.setting().prerequisites().stream().sorted().toArray(String[]::new))
                .param("id", planned.id().value())
                .param("theme", planned.theme().code())
                .param("centre", planned.centre().code())
                .param("seats", planned.seats())
                .param("by", plannedBy)
                .update();
        db.sql("""
                        insert into training_session (class_id, held_on, room_code, instructor_code, during)
                        select c.id, s.held_on, c.room_code, c.instructor_code,
                               tsrange(s.held_on + c.begins_at, s.held_on + c.ends_at)
                        from training_class c, unnest(:sessions::date[]) as s(held_on) where c.id = :id
                        """)
                .param("id", planned.id().value())
                .param("sessions", texts(planned.sessions()))
                .update();
    }

    /// Keeps others from planning until the transaction ends, so that a room found free stays free.
    void lockAll() {
        db.sql("lock table training_class in share row exclusive mode").update();
    }

    /// The first of its days on which another class has the room at that time.
    Optional<LocalDate> roomTaken(TrainingClass of) {
        return taken(db.sql("""
                        select s.held_on from training_session s
                        join unnest(:days::date[]) as d(held_on) on s.room_code = :room and s.class_id <> :class
                         and s.during && tsrange(d.held_on + :from::time, d.held_on + :until::time)
                        order by s.held_on limit 1
                        """).param("room", of.setting().room()), of);
    }

    /// The first of its days on which its instructor has another class at that time.
    Optional<LocalDate> instructorTaken(TrainingClass of) {
        return taken(db.sql("""
                        select s.held_on from training_session s
                        join unnest(:days::date[]) as d(held_on)
                          on s.instructor_code = :instructor and s.class_id <> :class
                         and s.during && tsrange(d.held_on + :from::time, d.held_on + :until::time)
                        order by s.held_on limit 1
                        """).param("instructor", of.setting().instructor()), of);
    }

    private static Optional<LocalDate> taken(StatementSpec asked, TrainingClass of) {
        return asked.param("class", of.id().value())
                .param("days", texts(of.sessions()))
                .param("from", of.setting().from())
                .param("until", of.setting().until())
                .query(LocalDate.class)
                .optional();
    }

    /// The same as [#lock(ClassId)] for who will write the class itself. [#lockAll] takes the table first and then
    /// classes, so whoever writes a class takes them in that order too: else each would wait for the other.
    ///
    /// @throws java.util.NoSuchElementException if there is no such class
    void lockToWrite(ClassId id) {
        db.sql("lock table training_class in row exclusive mode").update();
        lock(id);
    }

    /// Keeps others from changing a class until the transaction ends.
    ///
    /// @throws java.util.NoSuchElementException if there is no such class
    void lock(ClassId id) {
        var _ = db.sql("select id from training_class where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow();
    }

    /// The same for several, always in the same order.
    void lock(Collection<ClassId> ids) {
        var _ = db.sql("select id from training_class where id = any(:ids::uuid[]) order by id for update")
                .param("ids", ids.stream().map(ClassId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    UUID plannedBy(ClassId id) {
        return db.sql("select planned_by from training_class where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    Optional<TrainingClass> find(ClassId id) {
        return db.sql("""
                        select c.id, c.seats, c.closed_on, c.cancelled_why, c.begins_at, c.ends_at, c.room_code, c.instructor_code,
                               i.name as instructor, c.provides,
                               c.cost_rupiah, c.budget_line, c.prerequisites, t.code, t.kind, t.name, t.name_en,
                               n.code as centre_code, n.name as centre_name, n.address, n.kelurahan, n.latitude, n.longitude,
                               array(select s.held_on from training_session s where s.class_id = c.id) as sessions
                        from training_class c
                        join training_theme t on t.code = c.theme_code
                        join training_centre n on n.code = c.centre_code
                        left join training_instructor i on i.code = c.instructor_code
                        where c.id = :id
                        """).param("id", id.value()).query(ClassTable::toClass).optional();
    }

    List<ClassSummary> page(boolean closed, int offset, int limit) {
        return db.sql("""
                        select c.id, c.seats, c.closed_on, c.cancelled_why, c.begins_at, c.ends_at, c.room_code, c.instructor_code,
                               i.name as instructor, c.provides,
                               c.cost_rupiah, c.budget_line, c.prerequisites, t.code, t.kind, t.name, t.name_en,
                               n.code as centre_code, n.name as centre_name, n.address, n.kelurahan, n.latitude, n.longitude,
                               array(select s.held_on from training_session s where s.class_id = c.id) as sessions,
                               count(p.person_id) as enrolled,
                               count(*) filter (where training_passed(c.id, p.person_id, p.result)) as passed
                        from training_class c
                        join training_theme t on t.code = c.theme_code
                        join training_centre n on n.code = c.centre_code
                        left join training_instructor i on i.code = c.instructor_code
                        left join training_participant p on p.class_id = c.id
                        where (c.closed_on is not null) = :closed
                        group by c.id, t.code, n.code, i.code
                        order by c.closed_on desc nulls last,
                                 (select max(s.held_on) from training_session s where s.class_id = c.id), c.id
                        offset :offset limit :limit
                        """)
                .param("closed", closed)
                .param("offset", offset)
                .param("limit", limit)
                .query(ClassTable::toSummary)
                .list();
    }

    List<ClassSummary> all(Collection<ClassId> ids) {
        return db.sql("""
                        select c.id, c.seats, c.closed_on, c.cancelled_why, c.begins_at, c.ends_at, c.room_code, c.instructor_code,
                               i.name as instructor, c.provides,
                               c.cost_rupiah, c.budget_line, c.prerequisites, t.code, t.kind, t.name, t.name_en,
                               n.code as centre_code, n.name as centre_name, n.address, n.kelurahan, n.latitude, n.longitude,
                               array(select s.held_on from training_session s where s.class_id = c.id) as sessions,
                               count(p.person_id) as enrolled,
                               count(*) filter (where training_passed(c.id, p.person_id, p.result)) as passed
                        from training_class c
                        join training_theme t on t.code = c.theme_code
                        join training_centre n on n.code = c.centre_code
                        left join training_instructor i on i.code = c.instructor_code
                        left join training_participant p on p.class_id = c.id
                        where c.id = any(:ids::uuid[])
                        group by c.id, t.code, n.code, i.code
                        order by c.id
                        """)
                .param("ids", ids.stream().map(ClassId::value).toArray(UUID[]::new))
                .query(ClassTable::toSummary)
                .list();
    }

    long count(boolean closed) {
        return db.sql("select count(*) from training_class where (closed_on is not null) = :closed")
                .param("closed", closed)
                .query(Long.class)
                .single();
    }

    void close(ClassId id, LocalDate on) {
        int changed = db.sql("update training_class set closed_on = :on where id = :id and closed_on is null")
                .param("id", id.value())
                .param("on", on)
                .update();
        if (changed != 1) throw new IllegalStateException("class %s is closed or gone".formatted(id));
    }

    /// Writes where and when a class is held from now on; the sessions that were held stay as they are.
    void move(TrainingClass moved, Collection<LocalDate> held) {
        db.sql("""
                        update training_class
                        set centre_code = :centre, begins_at = :from, ends_at = :until,
                            room_code = nullif(:room, ''), instructor_code = nullif(:instructor, '')
                        where id = :id
                        """)
                .param("id", moved.id().value())
                .param("centre", moved.centre().code())
                .param("from", moved.setting().from())
                .param("until", moved.setting().until())
                .param("room", moved.setting().room())
                .param("instructor", moved.setting().instructor())
                .update();
        db.sql("delete from training_check_in where class_id = :id and held_on <> all(:days::date[])")
                .param("id", moved.id().value())
                .param("days", texts(moved.sessions()))
                .update();
        db.sql("delete from training_session where class_id = :id and held_on <> all(:days::date[])")
                .param("id", moved.id().value())
                .param("days", texts(moved.sessions()))
                .update();
        db.sql("""
                        insert into training_session (class_id, held_on, room_code, instructor_code, during)
                        select c.id, s.held_on, c.room_code, c.instructor_code,
                               tsrange(s.held_on + c.begins_at, s.held_on + c.ends_at)
                        from training_class c, unnest(:days::date[]) as s(held_on)
                        where c.id = :id and s.held_on <> all(:held::date[])
                        on conflict (class_id, held_on) do update
                        set room_code = excluded.room_code, instructor_code = excluded.instructor_code,
                            during = excluded.during
                        """)
                .param("id", moved.id().value())
                .param("days", texts(moved.sessions()))
                .param("held", texts(held))
                .update();
    }

    /// Closes a class that is not held, and frees its room and its instructor.
    void cancel(ClassId id, LocalDate on, String why) {
        db.sql("""
                        update training_session set room_code = null, instructor_code = null, during = null
                        where class_id = :id
                        """).param("id", id.value()).update();
        db.sql("update training_class set closed_on = :on, cancelled_why = :why where id = :id")
                .param("id", id.value())
                .param("on", on)
                .param("why", why)
                .update();
    }

    /// The other classes of its theme that are open and begin after a day, the soonest first.
    List<ClassId> openOf(ClassId id, LocalDate after) {
        return db.sql("""
                        select c.id from training_class c join training_class own on own.theme_code = c.theme_code
                        cross join lateral (select min(s.held_on) as first from training_session s
                                            where s.class_id = c.id) begins
                        where own.id = :id and c.id <> :id and c.closed_on is null and begins.first > :after
                        order by begins.first, c.id
                        """)
                .param("id", id.value())
                .param("after", after)
                .query((row, number) -> new ClassId(row.getObject("id", UUID.class)))
                .list();
    }

    private static String[] texts(Collection<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }

    private static ClassSummary toSummary(ResultSet row, int rowNumber) throws SQLException {
        return new ClassSummary(toClass(row, rowNumber), row.getInt("enrolled"), row.getInt("passed"));
    }

    private static TrainingClass toClass(ResultSet row, int rowNumber) throws SQLException {
        return new TrainingClass(
                new ClassId(row.getObject("id", UUID.class)),
                CatalogueTable.toTheme(row, rowNumber),
                CatalogueTable.toCentre(row, row.getString("centre_code"), row.getString("centre_name")),
                dates(row.getArray("sessions")),
                row.getInt("seats"),
                toSetting(row),
                orEmpty(row.getString("instructor")),
                row.getObject("closed_on", LocalDate.class),
                row.getString("cancelled_why"));
    }

    private static Setting toSetting(ResultSet row) throws SQLException {
        return new Setting(
                orEmpty(row.getString("room_code")),
                orEmpty(row.getString("instructor_code")),
                row.getObject("begins_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                Set.copyOf(NeedsTable.texts(row.getArray("provides"))),
                new Money(row.getLong("cost_rupiah")),
                row.getString("budget_line"),
                Set.copyOf(NeedsTable.texts(row.getArray("prerequisites"))));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static List<LocalDate> dates(Array days) throws SQLException {
        return Arrays.stream((java.sql.Date[]) days.getArray())
                .map(java.sql.Date::toLocalDate)
                .toList();
    }
}

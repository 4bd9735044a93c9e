package id.renteng.training;

import static id.renteng.training.NeedsTable.texts;

import id.renteng.kernel.BasisPoints;
import id.renteng.training.CatalogueChange.Thing;
import id.renteng.training.CatalogueRefusal.ClassesHeld;
import id.renteng.training.matching.Grouping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the office writes into `training_theme`, `training_programme`, `training_centre` and `training_room`,
/// and reads back with its dates.
@Repository
class CatalogueThingTable {

    private final JdbcClient db;

    CatalogueThingTable(JdbcClient db) {
        this.db = db;
    }

    /// One change of the catalogue at a time. Who waits here sees what the one before has written.
    void lockAll() {
        db.sql("""
                        lock table training_theme, training_centre, training_room, training_instructor
                        in share row exclusive mode
                        """).update();
    }

    List<Entry<CentreFacts>> centres() {
        return db.sql("select * from training_centre order by name, code")
                .query((row, number) -> entry(row, toCentre(row)))
                .list();
    }

    boolean hasCentreIn(String kelurahan) {
        return db.sql("select exists (select from training_centre where kelurahan = :kelurahan)")
                .param("kelurahan", kelurahan)
                .query(Boolean.class)
                .single();
    }

    void save(String code, CentreFacts facts, LocalDate since) {
        var spot = facts.spot();
        db.sql("""
                        insert into training_centre
                            (code, name, address, kelurahan, provides, latitude, longitude, valid_from)
                        values (:code, :name, :address, :kelurahan, :provides::text[], :latitude, :longitude, :since)
                        on conflict (code) do update
                        set name = excluded.name, address = excluded.address, kelurahan = excluded.kelurahan,
                            provides = excluded.provides, latitude = excluded.latitude, longitude = excluded.longitude
                        """)
                .param("code", code)
                .param("name", facts.name())
                .param("address", facts.address())
                .param("kelurahan", facts.kelurahan())
                .param("provides", codes(facts.provides()))
                .param("latitude", spot == null ? null : spot.latitude(), Types.INTEGER)
                .param("longitude", spot == null ? null : spot.longitude(), Types.INTEGER)
                .param("since", since)
                .update();
    }

    List<Entry<RoomFacts>> rooms() {
        return db.sql("select * from training_room order by centre_code, name, code")
                .query((row, number) -> entry(
                        row, new RoomFacts(row.getString("centre_code"), row.getString("name"), row.getInt("seats"))))
                .list();
    }

    void save(String code, RoomFacts facts, LocalDate since) {
        db.sql("""
                        insert into training_room (code, centre_code, name, seats, valid_from)
                        values (:code, :centre, :name, :seats, :since)
                        on conflict (code) do update set name = excluded.name, seats = excluded.seats
                        """)
                .param("code", code)
                .param("centre", facts.centre())
                .param("name", facts.name())
                .param("seats", facts.seats())
                .param("since", since)
                .update();
    }

    /// The most seats that a class which is not closed has in a room; 0 if none is held there.
    int seatsTaken(String room) {
        return db.sql(
                        "select coalesce(max(seats), 0) from training_class where room_code = :room and closed_on is null")
                .param("room", room)
                .query(Integer.class)
                .single();
    }

    /// Of skills and of the compulsory group training.
    List<Entry<ThemeFacts>> themes() {
        return db.sql("select * from training_theme order by kind, name, code")
                .query((row, number) -> entry(row, toTheme(row)))
                .list();
    }

    boolean isGroupTraining(String theme) {
        return db.sql("select count(*) from training_theme where code = :theme and kind = 'LWK'")
                        .param("theme", theme)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    void save(String code, ThemeFacts facts, LocalDate since) {
        db.sql("""
                        insert into training_theme (code, kind, name, name_en, closes, raises, trades, prerequisites,
                                                    grouping, valid_from)
                        values (:code, 'SKILL', :name, :nameEn, :closes::text[], :raises::text[], :trades::text[],
                                :prerequisites::text[], :grouping, :since)
                        on conflict (code) do update
                        set name = excluded.name, name_en = excluded.name_en, closes = excluded.closes,
                            raises = excluded.raises, trades = excluded.trades,
                            prerequisites = excluded.prerequisites, grouping = excluded.grouping
                        """)
                .param("code", code)
                .param("name", facts.name())
                .param("nameEn", facts.nameEn())
                .param("closes", codes(facts.closes()))
                .param("raises", codes(facts.raises()))
                .param("trades", codes(facts.trades()))
                .param("prerequisites", codes(facts.prerequisites()))
                .param("grouping", facts.grouping().name())
                .param("since", since)
                .update();
    }

    /// All programmes of a theme, the latest first.
    List<Programme> programmes(String theme) {
        return db.sql("select * from training_programme where theme_code = :theme order by valid_from desc")
                .param("theme", theme)
                .query((row, number) -> toProgramme(row))
                .list();
    }

    Optional<Programme> programme(String theme, LocalDate on) {
        return db.sql("""
                        select * from training_programme where theme_code = :theme and valid_from <= :on
                        order by valid_from desc limit 1
                        """)
                .param("theme", theme)
                .param("on", on)
                .query((row, number) -> toProgramme(row))
                .optional();
    }

    /// Whether a class of a theme whose first session is on a day has met by now.
    boolean hasMet(String theme, LocalDate first, LocalDateTime now) {
        return db.sql("""
                        select exists (
                            select from training_class c
                            where c.theme_code = :theme and c.cancelled_why = '' and :first + c.begins_at <= :now
                              and (select min(s.held_on) from training_session s where s.class_id = c.id) = :first)
                        """)
                .param("theme", theme)
                .param("first", first)
                .param("now", now)
                .query(Boolean.class)
                .single();
    }

    void save(String theme, Programme programme) {
        var score = programme.scoreMin();
        db.sql("""
                        insert into training_programme
                            (theme_code, valid_from, sessions, minutes, attendance_bp_min, score_min)
                        values (:theme, :from, :sessions, :minutes, :attendance, :score)
                        on conflict (theme_code, valid_from) do update
                        set sessions = excluded.sessions, minutes = excluded.minutes,
                            attendance_bp_min = excluded.attendance_bp_min, score_min = excluded.score_min
                        """)
                .param("theme", theme)
                .param("from", programme.from())
                .param("sessions", programme.sessions())
                .param("minutes", programme.minutes())
                .param(
                        "attendance",
                        programme.attendanceMin().map(BasisPoints::value).orElse(null),
                        Types.INTEGER)
                .param("score", score.isPresent() ? score.getAsInt() : null, Types.INTEGER)
                .update();
    }

    /// Says from which day on nothing new is planned with a thing; null takes that back.
    void end(Thing thing, String code, @Nullable LocalDate on) {
        int changed = db.sql(
                        switch (thing) {
                            case CENTRE -> "update training_centre set valid_until = :on where code = :code";
                            case ROOM -> "update training_room set valid_until = :on where code = :code";
                            case THEME -> "update training_theme set valid_until = :on where code = :code";
                            case INSTRUCTOR -> "update training_instructor set valid_until = :on where code = :code";
                        })
                .param("code", code)
                .param("on", on, Types.DATE)
                .update();
        if (changed != 1) throw new IllegalStateException("no %s %s".formatted(thing, code));
    }

    /// The classes that are not closed and are held with a thing, if there are any.
    Optional<ClassesHeld> held(Thing thing, String code) {
        return db.sql(
                        switch (thing) {
                            case CENTRE -> """
                        select count(distinct c.id) as classes, max(s.held_on) as last_on
                        from training_class c join training_session s on s.class_id = c.id
                        where c.centre_code = :code and c.closed_on is null
                        """;
                            case ROOM -> """
                        select count(distinct c.id) as classes, max(s.held_on) as last_on
                        from training_class c join training_session s on s.class_id = c.id
                        where c.room_code = :code and c.closed_on is null
                        """;
                            case THEME -> """
                        select count(distinct c.id) as classes, max(s.held_on) as last_on
                        from training_class c join training_session s on s.class_id = c.id
                        where (c.theme_code = :code or :code = any(c.prerequisites)) and c.closed_on is null
                        """;
                            case INSTRUCTOR -> """
                        select count(distinct c.id) as classes, max(s.held_on) as last_on
                        from training_class c join training_session s on s.class_id = c.id
                        where c.instructor_code = :code and c.closed_on is null
                        """;
                        })
                .param("code", code)
                .query((row, number) -> new ClassesHeld(
                        row.getInt("classes"),
                        Optional.ofNullable(row.getObject("last_on", LocalDate.class))
                                .orElse(LocalDate.EPOCH)))
                .optional()
                .filter(held -> held.classes() > 0);
    }

    static <T extends Facts> Entry<T> entry(ResultSet row, T facts) throws SQLException {
        return new Entry<>(
                row.getString("code"),
                facts,
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }

    private static CentreFacts toCentre(ResultSet row) throws SQLException {
        var centre = CatalogueTable.toCentre(row, row.getString("code"), row.getString("name"));
        var provides = Set.copyOf(texts(row.getArray("provides")));
        return new CentreFacts(centre.name(), centre.address(), centre.kelurahan(), provides, centre.spot());
    }

    private static ThemeFacts toTheme(ResultSet row) throws SQLException {
        return new ThemeFacts(
                row.getString("name"),
                row.getString("name_en"),
                Set.copyOf(texts(row.getArray("closes"))),
                Set.copyOf(texts(row.getArray("raises"))),
                Set.copyOf(texts(row.getArray("trades"))),
                Set.copyOf(texts(row.getArray("prerequisites"))),
                Grouping.valueOf(row.getString("grouping")));
    }

    private static Programme toProgramme(ResultSet row) throws SQLException {
        var attendance = row.getObject("attendance_bp_min", Integer.class);
        var score = row.getObject("score_min", Integer.class);
        return new Programme(
                row.getObject("valid_from", LocalDate.class),
                row.getInt("sessions"),
                row.getInt("minutes"),
                Optional.ofNullable(attendance).map(BasisPoints::new),
                score == null ? OptionalInt.empty() : OptionalInt.of(score));
    }

    private static String[] codes(Collection<String> all) {
        return all.stream().sorted().toArray(String[]::new);
    }
}

package id.renteng.training;

import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Spot;
import id.renteng.training.TrainingRule.Pass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `training_theme`, `training_centre` and `training_rule`.
@Repository
class CatalogueTable {

    private final JdbcClient db;

    CatalogueTable(JdbcClient db) {
        this.db = db;
    }

    List<Theme> themes(LocalDate on) {
        return db.sql("""
                        select * from training_theme
                        where valid_from <= :on and (valid_until is null or :on < valid_until)
                        order by kind, name
                        """).param("on", on).query(CatalogueTable::toTheme).list();
    }

    List<Theme> themes() {
        return db.sql("select * from training_theme order by kind, name")
                .query(CatalogueTable::toTheme)
                .list();
    }

    boolean isAssessedApart(String theme) {
        return db.sql("select assessed_apart from training_theme where code = :theme")
                .param("theme", theme)
                .query(Boolean.class)
                .single();
    }

    Set<String> assessedApart() {
        return Set.copyOf(db.sql("select code from training_theme where assessed_apart")
                .query(String.class)
                .list());
    }

    void assessApart(Collection<String> themes) {
        db.sql("""
                        update training_theme set assessed_apart = code = any(:themes::text[])
                        where assessed_apart <> (code = any(:themes::text[]))
                        """).param("themes", themes.toArray(String[]::new)).update();
    }

    List<Centre> centres(LocalDate on) {
        return db.sql("""
                        select * from training_centre
                        where valid_from <= :on and (valid_until is null or :on < valid_until)
                        order by name
                        """)
                .param("on", on)
                .query((row, number) -> toCentre(row, row.getString("code"), row.getString("name")))
                .list();
    }

    List<Room> rooms() {
        return db.sql("select * from training_room order by centre_code, name")
                .query(CatalogueTable::toRoom)
                .list();
    }

    List<Room> rooms(LocalDate on) {
        return db.sql("""
                        select * from training_room
                        where valid_from <= :on and (valid_until is null or :on < valid_until)
                        order by centre_code, name
                        """).param("on", on).query(CatalogueTable::toRoom).list();
    }

    private static Room toRoom(ResultSet row, int rowNumber) throws SQLException {
        return new Room(
                row.getString("code"), row.getString("centre_code"), row.getString("name"), row.getInt("seats"));
    }

    Optional<TrainingRule> rule(LocalDate on) {
        return db.sql("select * from training_rule where valid_from <= :on order by valid_from desc limit 1")
                .param("on", on)
                .query((row, number) -> new TrainingRule(
                        ofGroupTraining(row),
                        new Pass(new BasisPoints(row.getInt("attendance_bp_min")), OptionalInt.empty(), false),
                        row.getInt("seats_default"),
                        row.getInt("seats_max"),
                        row.getInt("sessions_max"),
                        row.getInt("seats_per_year"),
                        row.getInt("no_show_wait_days"),
                        row.getInt("answer_days")))
                .optional();
    }

    private static Pass ofGroupTraining(ResultSet row) throws SQLException {
        var own = row.getObject("lwk_attendance_bp_min", Integer.class);
        int attendance = own == null ? row.getInt("attendance_bp_min") : own;
        var score = row.getObject("lwk_score_min", Integer.class);
        return new Pass(
                new BasisPoints(attendance),
                score == null ? OptionalInt.empty() : OptionalInt.of(score),
                row.getBoolean("lwk_asks_own_words"));
    }

    /// The themes to be passed before a theme, by theme.
    Map<String, Set<String>> prerequisites() {
        var all = new HashMap<String, Set<String>>();
        db.sql("select code, prerequisites from training_theme").query(row -> {
            all.put(row.getString("code"), Set.copyOf(NeedsTable.texts(row.getArray("prerequisites"))));
        });
        return all;
    }

    /// Units of competence by theme, in the order of their codes.
    Map<String, List<Unit>> units() {
        var all = new HashMap<String, List<Unit>>();
        db.sql("select * from training_theme_unit order by theme_code, code").query(row -> {
            all.computeIfAbsent(row.getString("theme_code"), _ -> new ArrayList<>())
                    .add(new Unit(row.getString("code"), row.getString("name")));
        });
        return all;
    }

    /// Keeps others from changing a theme until the transaction ends; false if there is none.
    boolean lockTheme(String code) {
        return db.sql("select code from training_theme where code = :code for update")
                .param("code", code)
                .query(String.class)
                .optional()
                .isPresent();
    }

    void insert(String theme, Unit unit) {
        db.sql("insert into training_theme_unit (theme_code, code, name) values (:theme, :code, :name)")
                .param("theme", theme)
                .param("code", unit.code())
                .param("name", unit.name())
                .update();
    }

    boolean remove(String theme, String unit) {
        return db.sql("delete from training_theme_unit where theme_code = :theme and code = :code")
                        .param("theme", theme)
                        .param("code", unit)
                        .update()
                == 1;
    }

    static Centre toCentre(ResultSet row, String code, String name) throws SQLException {
        var latitude = row.getObject("latitude", Integer.class);
        var longitude = row.getObject("longitude", Integer.class);
        var spot = latitude == null || longitude == null ? null : new Spot(latitude, longitude);
        return new Centre(code, name, row.getString("address"), row.getString("kelurahan"), spot);
    }

    static Theme toTheme(ResultSet row, int rowNumber) throws SQLException {
        return new Theme(
                row.getString("code"),
                Theme.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("name_en"));
    }
}

package id.renteng.training;

import id.renteng.kernel.BasisPoints;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    boolean isAssessedApart(String theme) {
        return db.sql("select assessed_apart from training_theme where code = :theme")
                .param("theme", theme)
                .query(Boolean.class)
                .single();
    }

    List<Centre> centres(LocalDate on) {
        return db.sql("""
                        select * from training_centre
                        where valid_from <= :on and (valid_until is null or :on < valid_until)
                        order by name
                        """)
                .param("on", on)
                .query((row, number) ->
                        new Centre(row.getString("code"), row.getString("name"), row.getString("address")))
                .list();
    }

    List<Room> rooms() {
        return db.sql("select * from training_room order by centre_code, name")
                .query((row, number) -> new Room(
                        row.getString("code"),
                        row.getString("centre_code"),
                        row.getString("name"),
                        row.getInt("seats")))
                .list();
    }

    Optional<TrainingRule> rule(LocalDate on) {
        return db.sql("select * from training_rule where valid_from <= :on order by valid_from desc limit 1")
                .param("on", on)
                .query((row, number) -> new TrainingRule(
                        new BasisPoints(row.getInt("attendance_bp_min")),
                        row.getInt("seats_default"),
                        row.getInt("seats_max"),
                        row.getInt("sessions_max"),
                        row.getInt("seats_per_year"),
                        row.getInt("no_show_wait_days"),
                        row.getInt("answer_days")))
                .optional();
    }

    static Theme toTheme(ResultSet row, int rowNumber) throws SQLException {
        return new Theme(
                row.getString("code"),
                Theme.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("name_en"));
    }
}

package id.renteng.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the calendar reads of sessions.
@Repository
class CalendarTable {

    private final JdbcClient db;

    CalendarTable(JdbcClient db) {
        this.db = db;
    }

    /// The sessions of some days, those of cancelled classes left out; by day and hour.
    ///
    /// @param centre a code; empty for all
    List<Meeting> meetings(LocalDate from, LocalDate until, String centre) {
        return db.sql("""
                        select s.held_on, c.id, c.centre_code, c.begins_at, c.ends_at, c.seats, t.code, t.kind, t.name,
                               t.name_en, coalesce(s.room_code, c.room_code, '') as room, coalesce(i.name, '') as instructor,
                               (select count(*) from training_participant p where p.class_id = c.id) as enrolled
                        from training_session s
                        join training_class c on c.id = s.class_id
                        join training_theme t on t.code = c.theme_code
                        left join training_instructor i on i.code = coalesce(s.instructor_code, c.instructor_code)
                        where s.held_on between :from and :until and c.cancelled_why = ''
                          and (:centre = '' or c.centre_code = :centre)
                        order by s.held_on, c.begins_at, c.id
                        """)
                .param("from", from)
                .param("until", until)
                .param("centre", centre)
                .query(CalendarTable::toMeeting)
                .list();
    }

    private static Meeting toMeeting(ResultSet row, int rowNumber) throws SQLException {
        return new Meeting(
                row.getObject("held_on", LocalDate.class),
                new ClassId(row.getObject("id", UUID.class)),
                CatalogueTable.toTheme(row, rowNumber),
                row.getString("centre_code"),
                row.getString("room"),
                row.getString("instructor"),
                row.getObject("begins_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getInt("seats"),
                row.getInt("enrolled"));
    }
}

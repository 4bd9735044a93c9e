package id.renteng.financing;

import id.renteng.groups.ListedGroups;
import id.renteng.groups.LoanGroupId;
import id.renteng.kernel.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the table `financing_reminder`; [DayTable] writes it.
@Repository
class ReminderTable {

    private final JdbcClient db;

    ReminderTable(JdbcClient db) {
        this.db = db;
    }

    /// Those of some days that are not settled since, the latest day first.
    List<Reminder> of(ListedGroups part, Role role, LocalDate from, LocalDate until, int limit) {
        return db.sql("""
                        select r.*, l.group_id from financing_reminder r join financing_loan l on l.id = r.loan_id
                        where r.remind_on between :from and :until and r.role = :role
                            and l.status = 'ACTIVE' and l.bank_since <= r.due_on
                            and (:everywhere or l.group_id = any(:groups))
                        order by r.remind_on desc, l.number limit :limit
                        """)
                .param("everywhere", part.everywhere())
                .param("groups", part.ids())
                .param("from", from)
                .param("until", until)
                .param("role", role.name())
                .param("limit", limit)
                .query(ReminderTable::toReminder)
                .list();
    }

    /// The same for one group.
    List<Reminder> of(LoanGroupId group, Role role, LocalDate from, LocalDate until) {
        return db.sql("""
                        select r.*, l.group_id from financing_loan l join financing_reminder r on r.loan_id = l.id
                        where l.group_id = :group and r.remind_on between :from and :until and r.role = :role
                            and l.status = 'ACTIVE' and l.bank_since <= r.due_on
                        order by r.remind_on desc, r.kind
                        """)
                .param("group", group.value())
                .param("from", from)
                .param("until", until)
                .param("role", role.name())
                .query(ReminderTable::toReminder)
                .list();
    }

    /// What was queued for a loan on a day, each as kind, role and due date.
    Set<List<Object>> queued(LoanId loan, LocalDate on) {
        return db
                .sql("select kind, role, due_on from financing_reminder where loan_id = :loan and remind_on = :on")
                .param("loan", loan.value())
                .param("on", on)
                .query((row, _) -> List.<Object>of(
                        Reminder.Kind.valueOf(row.getString("kind")),
                        Role.valueOf(row.getString("role")),
                        row.getObject("due_on", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static Reminder toReminder(ResultSet row, int rowNumber) throws SQLException {
        return new Reminder(
                new LoanId(row.getObject("loan_id", UUID.class)),
                new LoanGroupId(row.getObject("group_id", UUID.class)),
                row.getObject("due_on", LocalDate.class),
                Reminder.Kind.valueOf(row.getString("kind")),
                row.getObject("remind_on", LocalDate.class));
    }
}

package id.renteng.web.loans;

import static id.renteng.web.loans.LoanDesk.MONTH_1;
import static id.renteng.web.loans.LoanDesk.path;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.PaidOut.Group;
import id.renteng.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@AutoConfigureMockMvc
@Import(LoanDesk.class)
class ReminderPagesTests {

    @Autowired
    LoanDesk desk;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Test
    void the_officer_and_the_chair_see_whom_to_remind_until_it_is_paid() {
        var group = desk.group();
        queue(group, "OFFICER");
        queue(group, "CHAIR");
        var officer = desk.officer();
        var chair = desk.person(group, 'A');
        assertThat(desk.open("/reminders", officer)).hasStatusOk().bodyText().contains(path(group), "masih kurang");
        assertThat(desk.open("/reminders", chair)).hasStatusOk().bodyText().contains(path(group), "Ingatkan");
        assertThat(desk.open("/reminders", desk.person(desk.group(), 'A')))
                .bodyText()
                .doesNotContain(path(group));
        assertThat(desk.open("/reminders", desk.as(Role.HEAD, null, null))).hasStatus(403);
        desk.posted(group, desk.sheet(group, MONTH_1), "1.716.667");
        assertThat(desk.open("/reminders", officer)).bodyText().doesNotContain(path(group));
    }

    private void queue(Group group, String role) {
        db.sql("insert into financing_reminder values (:loan, :due, 'LATE', :role, :on)")
                .param("loan", group.loan().value())
                .param("due", MONTH_1)
                .param("role", role)
                .param("on", LocalDate.now(clock))
                .update();
    }
}

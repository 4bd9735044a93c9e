package id.renteng.web.loans;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.financing.Reminder;
import id.renteng.financing.Reminders;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.web.For;
import id.renteng.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The reminders that closes of day queued.
@Controller
class ReminderPages {

    private final Reminders reminders;
    private final LoanGroups groups;

    ReminderPages(Reminders reminders, LoanGroups groups) {
        this.reminders = reminders;
        this.groups = groups;
    }

    @GetMapping("/reminders")
    @For({OFFICER, CHAIR})
    ModelAndView list(Actor by) {
        var queued = reminders.of(by);
        var names = groups.all(queued.stream().map(Reminder::group).toList());
        var rows = queued.stream()
                .map(one -> {
                    var group = names.get(one.group());
                    return new RemindersPage.Row(
                            one, group == null ? "?" : group.details().name());
                })
                .toList();
        return new Page("loans/reminders", new RemindersPage(rows, by.is(CHAIR)));
    }
}

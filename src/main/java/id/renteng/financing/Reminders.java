package id.renteng.financing;

import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whom to remind of what: queued by each close of day for the morning after it.
@Service
@Transactional(readOnly = true)
public class Reminders {

    private static final int DAYS = 7;
    private static final int ROWS = 200;

    private final ReminderTable reminders;
    private final LoanGroups groups;
    private final Clock clock;

    Reminders(ReminderTable reminders, LoanGroups groups, Clock clock) {
        this.reminders = reminders;
        this.groups = groups;
        this.clock = clock;
    }

    /// What an officer is to see to in the city, or a chair in her group: of the last seven days, the latest first,
    /// without what was paid since; at most 200.
    public List<Reminder> of(Actor by) {
        by.mustBe(Role.OFFICER, Role.CHAIR);
        var today = LocalDate.now(clock);
        var from = today.minusDays(DAYS - 1);
        if (by.is(Role.OFFICER)) return reminders.of(groups.in(by.area()), Role.OFFICER, from, today, ROWS);
        return Optional.ofNullable(by.person())
                .flatMap(person -> groups.ofPerson(new PersonId(person)))
                .map(group -> reminders.of(group, Role.CHAIR, from, today))
                .orElse(List.of());
    }
}

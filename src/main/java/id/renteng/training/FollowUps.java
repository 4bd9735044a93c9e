package id.renteng.training;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.training.FollowUpRefusal.NotDue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What training came to, three and six months later.
@Service
public class FollowUps {

    private final FollowUpTable table;
    private final ClassTable classes;
    private final Clock clock;

    FollowUps(FollowUpTable table, ClassTable classes, Clock clock) {
        this.table = table;
        this.classes = classes;
        this.clock = clock;
    }

    /// Records what somebody answered, or that she was not reached. Refused when [NotDue].
    ///
    /// @throws java.util.NoSuchElementException if there is no such class
    @Transactional
    @Command(
            value = "follow-up-recorded",
            by = {OFFICER, VERIFIER, TRAINER})
    public Result<FollowUp, FollowUpRefusal> record(FollowUp told, Actor by) {
        classes.lock(told.in());
        boolean due = table.due(LocalDate.now(clock)).stream()
                .anyMatch(one -> one.in().equals(told.in())
                        && one.person().equals(told.person())
                        && one.months() == told.months());
        if (!due) return refused(new NotDue());
        table.insert(told, by.user());
        return done(told);
    }

    /// Who is to be asked now, who waits longest first.
    @Transactional(readOnly = true)
    public List<FollowUp.Due> due() {
        return table.due(LocalDate.now(clock));
    }

    /// What changed, after three and after six months.
    @Transactional(readOnly = true)
    public List<FollowUp.Sum> sums() {
        var due = table.due(LocalDate.now(clock));
        return FollowUp.MONTHS.stream()
                .map(months -> new FollowUp.Sum(
                        months,
                        table.asked(months)
                                + (int) due.stream()
                                        .filter(one -> one.months() == months)
                                        .count(),
                        table.reached(months),
                        table.changes(months),
                        table.work(months)))
                .toList();
    }

    /// How many of all who are or were to be asked answered.
    @Transactional(readOnly = true)
    public FollowUp.Rate rate() {
        return table.rate(LocalDate.now(clock));
    }
}

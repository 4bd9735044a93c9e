package id.renteng.training;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;
import static java.util.stream.Collectors.toSet;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.registry.Circumstances;
import id.renteng.registry.PersonCircumstances;
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
    private final PersonCircumstances circumstances;
    private final Clock clock;

    FollowUps(FollowUpTable table, ClassTable classes, PersonCircumstances circumstances, Clock clock) {
        this.table = table;
        this.classes = classes;
        this.circumstances = circumstances;
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
        boolean due = due().stream()
                .anyMatch(one -> one.in().equals(told.in())
                        && one.person().equals(told.person())
                        && one.months() == told.months());
        if (!due) return refused(new NotDue());
        table.insert(told, by.user());
        return done(told);
    }

    /// Who is to be asked now, who waits longest first. The dead are not, nor they whose data may only be kept; who
    /// moved away can still tell what training changed, and counts among those who were to be asked.
    @Transactional(readOnly = true)
    public List<FollowUp.Due> due() {
        var due = table.due(LocalDate.now(clock));
        var known = circumstances.all(due.stream().map(FollowUp.Due::person).collect(toSet()));
        return due.stream()
                .filter(one -> isToBeAsked(known.getOrDefault(one.person(), Circumstances.UNKNOWN)))
                .toList();
    }

    private static boolean isToBeAsked(Circumstances of) {
        return !of.hasDied() && !of.restricted();
    }

    /// What changed, after three and after six months.
    @Transactional(readOnly = true)
    public List<FollowUp.Sum> sums() {
        var due = due();
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
        return table.rate(due().size());
    }
}

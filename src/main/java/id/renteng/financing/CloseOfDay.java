package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.DayRefusal.BeforeFirst;
import id.renteng.financing.DayRefusal.NotOver;
import id.renteng.kernel.Result;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/// Closes days: what fell due, who is how late and in which class, portfolio at risk in both views, and the base of the
/// subsidy, for every running loan. Each day is closed once, from what was known when its close began; what is recorded
/// later shows in later days. `docs/operating/close-of-day.md` tells how it goes on after a broken run.
@Service
public class CloseOfDay {

    private final DayClosing closing;
    private final Clock clock;

    CloseOfDay(DayClosing closing, Clock clock) {
        this.closing = closing;
        this.clock = clock;
    }

    /// The last day that has ended.
    public LocalDate yesterday() {
        return LocalDate.now(clock).minusDays(1);
    }

    /// Closes a day, and first, in order, every day that was missed since the last one closed. A day that is closed
    /// already is answered with its figures.
    public Result<ClosedDay, DayRefusal> close(LocalDate day) {
        var today = LocalDate.now(clock);
        if (!day.isBefore(today)) return refused(new NotOver(today));
        var first = closing.first();
        if (first.isPresent() && day.isBefore(first.get())) return refused(new BeforeFirst(first.get()));
        var next = closing.lastClosed()
                .map(last -> last.plusDays(1))
                .or(() -> first)
                .orElse(day);
        for (var missed = next; !missed.isAfter(day); missed = missed.plusDays(1)) closeOne(missed);
        return done(closing.figures(day));
    }

    private void closeOne(LocalDate day) {
        closing.open(day);
        boolean more = true;
        while (more) more = closing.closeNextLoans(day);
        closing.finish(day);
    }
}

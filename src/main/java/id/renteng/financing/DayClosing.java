package id.renteng.financing;

import id.renteng.financing.ageing.QualityTables;
import id.renteng.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The steps of closing one day. Each is one transaction and can be done again: a close that was broken off anywhere
/// goes on where it was, with the same outcome.
@Component
class DayClosing {

    /// Each step reads what falls due in the whole city on a few days: large steps read it seldom.
    private static final int LOANS_AT_ONCE = 250_000;

    private static final int ENTRIES_AT_ONCE = 1_000;

    private final DayTable days;
    private final DayFigureTable figures;
    private final PenaltyTable penalties;
    private final Ledger ledger;

    DayClosing(DayTable days, DayFigureTable figures, PenaltyTable penalties, Ledger ledger) {
        this.days = days;
        this.figures = figures;
        this.penalties = penalties;
        this.ledger = ledger;
    }

    /// Waits for every posting that is under way, and draws the line: only acts until now are in this day's figures.
    @Transactional
    void open(LocalDate day) {
        days.holdPostings();
        days.open(day);
    }

    /// @return whether loans are left
    @Transactional
    boolean closeNextLoans(LocalDate day) {
        var open = days.lock(day);
        if (open.isEmpty() || open.get().isThrough()) return false;
        var chunk = open.get().next(LOANS_AT_ONCE);
        days.closeLoans(chunk, QualityTables.standard().limitsOn(day));
        book(chunk);
        days.advance(chunk);
        return chunk.until() < open.get().loansUntil();
    }

    /// Each loan's penalties of a day are one entry, named after both: booked again, it changes nothing.
    private void book(DayTable.Chunk chunk) {
        var charges = penalties.of(chunk);
        for (int from = 0; from < charges.size(); from += ENTRIES_AT_ONCE) {
            var some = charges.subList(from, Math.min(charges.size(), from + ENTRIES_AT_ONCE));
            ledger.book(some.stream().map(Recipes::charged).toList());
        }
    }

    @Transactional
    void finish(LocalDate day) {
        var open = days.lock(day);
        if (open.isEmpty()) return;
        days.insertTotals(day);
        days.insertAtRisk(day);
        days.close(day);
    }

    @Transactional(readOnly = true)
    ClosedDay figures(LocalDate day) {
        return figures.figures(day, day, "").stream().findFirst().orElseGet(() -> new ClosedDay(day, List.of()));
    }

    @Transactional(readOnly = true)
    Optional<LocalDate> first() {
        return days.first();
    }

    @Transactional(readOnly = true)
    Optional<LocalDate> lastClosed() {
        return days.lastClosed();
    }
}

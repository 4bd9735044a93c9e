package id.renteng.financing;

import id.renteng.financing.ageing.QualityTables;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The steps of closing one day. Each is one transaction and can be done again: a close that was broken off anywhere
/// goes on where it was, with the same outcome.
@Component
class DayClosing {

    private static final int LOANS_AT_ONCE = 50_000;

    private final DayTable days;

    DayClosing(DayTable days) {
        this.days = days;
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
        days.advance(chunk);
        return chunk.until() < open.get().loansUntil();
    }

    @Transactional
    void finish(LocalDate day) {
        var open = days.lock(day);
        if (open.isEmpty()) return;
        days.insertBanks(day);
        days.insertAtRisk(day);
        days.close(day);
    }

    @Transactional(readOnly = true)
    ClosedDay figures(LocalDate day) {
        return days.figures(day);
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

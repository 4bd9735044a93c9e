package id.renteng.financing;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What closed days say of all running loans together: portfolio at risk as the bank sees it and as if nobody had
/// covered, and how much others paid.
@Service
@Transactional(readOnly = true)
public class Portfolio {

    private final DayFigureTable days;

    Portfolio(DayFigureTable days) {
        this.days = days;
    }

    /// The closed days of a month, the latest first; a bank sees its own loans, the city those of all banks.
    public List<ClosedDay> month(Actor by, YearMonth month) {
        return days.figures(month.atDay(1), month.atEndOfMonth(), bankOf(by)).reversed();
    }

    /// The last day that is closed; empty before the first.
    public Optional<LocalDate> lastClosed() {
        return days.last().map(DayFigureTable.Closed::day);
    }

    /// @return the bank somebody is bound to; empty for who sees all
    static String bankOf(Actor by) {
        by.mustBe(Role.OFFICER, Role.HEAD, Role.AUDITOR, Role.BANK_MAKER, Role.BANK_CHECKER);
        return by.is(Role.BANK_MAKER, Role.BANK_CHECKER)
                ? Optional.ofNullable(by.bank()).orElseThrow()
                : "";
    }
}

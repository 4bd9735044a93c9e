package id.renteng.training;

import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which class meets when and where.
@Service
public class TrainingCalendar {

    private final CalendarTable sessions;

    TrainingCalendar(CalendarTable sessions) {
        this.sessions = sessions;
    }

    /// The sessions of a month, by day and hour.
    ///
    /// @param centre a code; empty for all
    @Transactional(readOnly = true)
    public List<Meeting> of(YearMonth month, String centre) {
        return sessions.meetings(month.atDay(1), month.atEndOfMonth(), centre);
    }
}

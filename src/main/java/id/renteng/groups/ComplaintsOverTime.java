package id.renteng.groups;

import id.renteng.kernel.OverTime;
import id.renteng.registry.LegalHolds;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The words of complaints that were decided long ago. What it was about and how it ended stays, for the figures; who
/// complained with her name and is held by a loan keeps her words.
@Component
class ComplaintsOverTime implements OverTime {

    private final ComplaintTable complaints;
    private final LegalHolds holds;

    ComplaintsOverTime(ComplaintTable complaints, LegalHolds holds) {
        this.complaints = complaints;
        this.holds = holds;
    }

    @Override
    public String kind() {
        return "COMPLAINT";
    }

    @Override
    public Over over(LocalDate until) {
        return complaints.over(until, holds.among(complaints.complained(until)));
    }

    @Override
    public int erase(LocalDate until) {
        return complaints.eraseWords(until, holds.among(complaints.complained(until)));
    }
}

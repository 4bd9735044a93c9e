package id.renteng.web.groups;

import java.time.LocalDate;
import java.util.List;

/// An officer's own drafts of loan groups.
public record FormationsPage(List<Line> lines) {

    /// @param waiting the step that still waits for an answer
    public record Line(
            String id, String name, String coachedName, int members, LocalDate formedOn, int waiting, int steps) {}
}

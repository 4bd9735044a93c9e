package id.renteng.web.groups;

import java.time.LocalDate;
import java.util.List;

/// The loan groups somebody is asked to join, and who would join hers.
public record MyGroupQuestionsPage(List<Line> lines, List<Joining> joinings) {

    /// @param own    she is the one who would join
    /// @param inTime false once nobody can say yes to it any more
    /// @param answer what she said, `yes` or `no`; empty while she has not
    public record Joining(
            String href,
            String newcomer,
            String group,
            boolean own,
            LocalDate answerBy,
            boolean inTime,
            String answer) {}

    public record Line(String id, String name, int people, LocalDate answerBy, boolean answered) {}
}

package id.renteng.web.groups;

import java.time.LocalDate;
import java.util.List;

/// The loan groups somebody is asked to join, and who would join hers.
public record MyGroupQuestionsPage(List<Line> lines, List<Joining> joinings) {

    /// @param own    she is the one who would join
    /// @param answer what she said, `yes` or `no`; empty while she has not
    public record Joining(String href, String newcomer, String group, boolean own, LocalDate answerBy, String answer) {}

    public record Line(String id, String name, int people, LocalDate answerBy, boolean answered) {}
}

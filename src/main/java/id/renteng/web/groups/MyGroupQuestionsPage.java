package id.renteng.web.groups;

import java.time.LocalDate;
import java.util.List;

/// The loan groups somebody is asked to join.
public record MyGroupQuestionsPage(List<Line> lines) {

    public record Line(String id, String name, int people, LocalDate answerBy, boolean answered) {}
}

package id.renteng.web.readiness;

import id.renteng.readiness.Learning.QuizTaken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the members of a group answered the five questions.
public record QuizListPage(String group, String back, List<Row> rows) {

    /// @param quiz null for who was not asked
    public record Row(String name, String href, @Nullable QuizTaken quiz) {}
}

package id.renteng.web.readiness;

import id.renteng.readiness.Learning.QuizTaken;
import id.renteng.readiness.Question;
import id.renteng.readiness.QuizScore;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The quiz on the procedure, or how it came out.
///
/// @param action  where it is sent
/// @param answers as chosen so far
/// @param score   null while it is being answered
/// @param before  how she answered before; null where she did not
/// @param back    the page before this one
public record QuizPage(
        String name,
        String action,
        Map<Question, Integer> answers,
        @Nullable QuizScore score,
        @Nullable QuizTaken before,
        String back,
        Errors errors) {

    public List<Question> questions() {
        return Arrays.asList(Question.values());
    }

    public List<Choice> choices(Question question, Text t) {
        return IntStream.rangeClosed(1, Question.ANSWERS)
                .mapToObj(i -> new Choice(String.valueOf(i), t.of("quiz." + question.name() + "." + i)))
                .toList();
    }

    public String chosen(Question question) {
        var answer = answers.get(question);
        return answer == null ? "" : answer.toString();
    }
}

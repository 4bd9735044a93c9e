package id.renteng.readiness;

import java.util.Map;

/// How somebody answered the questions about the procedure.
///
/// @param answers the number of the answer given to each question, from 1
public record QuizScore(Map<Question, Integer> answers) {

    private static final int RIGHT_TO_PASS = 4;

    public QuizScore {
        answers = Map.copyOf(answers);
    }

    public boolean isRight(Question question) {
        return Integer.valueOf(question.right()).equals(answers.get(question));
    }

    public int right() {
        return (int) answers.keySet().stream().filter(this::isRight).count();
    }

    public boolean isPassed() {
        return right() >= RIGHT_TO_PASS;
    }
}

package id.renteng.operation.calculation;

import id.renteng.training.matching.Explainer;
import id.renteng.training.matching.Matcher;
import id.renteng.training.matching.WrongProblem;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/// Who sits in which training class: the proved best plan and its reasons. `docs/match.md` describes both formats.
@Command(
        name = "match",
        description = "Match people to training classes: JSON on standard input, plan and reasons on standard output.",
        mixinStandardHelpOptions = true)
public final class MatchCommand implements Callable<Integer> {

    private final InputStream in;
    private final Consumer<String> say;

    public MatchCommand(InputStream in, Consumer<String> say) {
        this.in = in;
        this.say = say;
    }

    @Override
    public Integer call() {
        return Calculation.run(in, say, MatchCommand::answer);
    }

    static JsonNode answer(Fields input) {
        try {
            var plan = Matcher.solve(MatchInput.read(input));
            return MatchOutput.write(plan, Explainer.explain(plan));
        } catch (WrongProblem wrong) {
            throw new WrongInput(wrong.path(), wrong.getMessage() + ".");
        }
    }
}

package id.renteng.operation.calculation;

import id.renteng.financing.schedule.Instalment;
import id.renteng.financing.schedule.Schedule;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The instalments of a loan, to the rupiah, from its terms. `docs/schedule.md` describes both formats.
@Command(
        name = "schedule",
        description = "Compute a repayment schedule: terms as JSON on standard input, rows as JSON on standard output.",
        mixinStandardHelpOptions = true)
public final class ScheduleCommand implements Callable<Integer> {

    private final InputStream in;
    private final Consumer<String> say;

    public ScheduleCommand(InputStream in, Consumer<String> say) {
        this.in = in;
        this.say = say;
    }

    @Override
    public Integer call() {
        return Calculation.run(in, say, ScheduleCommand::answer);
    }

    static JsonNode answer(Fields input) {
        var terms = TermsInput.read(input);
        input.nothingElse();
        var schedule = Schedule.of(terms);
        var answer = Calculation.object();
        var rows = answer.putArray("rows");
        schedule.rows().forEach(row -> rows.add(row(row)));
        return answer.put("totalInterest", schedule.totalInterest().rupiah())
                .put("effectiveAnnualRateBp", schedule.effectiveAnnualRateBp());
    }

    private static ObjectNode row(Instalment row) {
        return Calculation.object()
                .put("no", row.no())
                .put("dueOn", row.dueOn().toString())
                .put("principal", row.principal().rupiah())
                .put("interest", row.interest().rupiah())
                .put("total", row.total().rupiah())
                .put("balance", row.balance().rupiah());
    }
}

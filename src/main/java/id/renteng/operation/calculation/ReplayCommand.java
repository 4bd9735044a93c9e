package id.renteng.operation.calculation;

import id.renteng.financing.replay.Event;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/// The life of one group's loan, event by event. `docs/replay.md` describes both formats.
@Command(
        name = "replay",
        description = "Replay the life of a group's loan: scheme, members and events as JSON on standard input.",
        mixinStandardHelpOptions = true)
public final class ReplayCommand implements Callable<Integer> {

    private final InputStream in;
    private final Consumer<String> say;

    public ReplayCommand(InputStream in, Consumer<String> say) {
        this.in = in;
        this.say = say;
    }

    @Override
    public Integer call() {
        return Calculation.run(in, say, ReplayCommand::answer);
    }

    static JsonNode answer(Fields input) {
        var names = new Names();
        if (input.has("about")) input.text("about");
        var scheme = input.in("scheme");
        var given = scheme.in("terms");
        var terms = TermsInput.read(given);
        given.nothingElse();
        var rules = RulesInput.read(scheme);
        var lender = LenderInput.read(scheme);
        scheme.nothingElse();
        var history = Opening.read(input, terms, rules, names);
        var events = input.each("events").stream()
                .map(fields -> new NamedEvent(fields.text("event"), EventInput.read(fields, names)))
                .toList();
        var tell = input.choice("tell", Tell.class, Tell.ALL);
        input.nothingElse();
        return new Transcript(names, lender, tell).of(history, events);
    }

    /// How much is told.
    enum Tell {
        /// The state after each event and at the end.
        ALL,
        /// The state at the end only.
        END
    }

    /// An event with its name in the input.
    record NamedEvent(String name, Event event) {}
}

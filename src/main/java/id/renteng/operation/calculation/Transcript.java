package id.renteng.operation.calculation;

import id.renteng.financing.replay.History;
import id.renteng.financing.replay.Refusal;
import id.renteng.operation.calculation.ReplayCommand.NamedEvent;
import id.renteng.operation.calculation.ReplayCommand.Tell;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Tells what every event came to.
record Transcript(Names names, String lender, Tell tell) {

    ObjectNode of(History opening, List<NamedEvent> events) {
        var transcript = Calculation.object();
        var told = transcript.putArray("events");
        var history = opening;
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i).event();
            var seen = history.see(event);
            history = seen.history();
            var line = told.addObject()
                    .put("no", i + 1)
                    .put("event", events.get(i).name())
                    .put("on", event.on().toString())
                    .put("done", seen.refusal().isEmpty());
            seen.refusal().ifPresent(why -> line.set("refused", refused(why)));
            if (tell == Tell.ALL) line.set("state", state(history));
        }
        transcript.set("end", state(history));
        return transcript;
    }

    private ObjectNode state(History history) {
        return new State(names, lender, history, history.latest()).json();
    }

    private ObjectNode refused(Refusal why) {
        var refused = Calculation.object()
                .put("reason", why.reason().name())
                .put("message", why.reason().sentence());
        why.person().ifPresent(person -> refused.put("member", names.of(person)));
        why.amount().ifPresent(amount -> refused.put("amount", amount.rupiah()));
        why.event().ifPresent(event -> refused.put("event", event));
        return refused;
    }
}

package id.renteng.operation.calculation;

import id.renteng.training.matching.Part;
import id.renteng.training.matching.Plan;
import id.renteng.training.matching.Points;
import id.renteng.training.matching.Reasons;
import id.renteng.training.matching.Reasons.ClassReason;
import id.renteng.training.matching.Reasons.PersonReason;
import id.renteng.training.matching.Reasons.SeatReason;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a plan and its reasons.
final class MatchOutput {

    private MatchOutput() {}

    static JsonNode write(Plan plan, Reasons reasons) {
        var answer = Calculation.object();
        answer.putObject("objective")
                .put("total", plan.points().total())
                .put("optimal", plan.proof().isOptimal())
                .put("bound", plan.proof().bound())
                .put("method", plan.proof().method().name())
                .set("byPart", parts(plan.points()));
        var assignment = answer.putArray("assignment");
        for (var seat : plan.seats()) {
            assignment
                    .addObject()
                    .put("person", seat.learner().id())
                    .put("class", seat.offering().id());
        }
        var people = answer.putArray("people");
        reasons.people().forEach(reason -> people.add(person(reason)));
        var classes = answer.putArray("classes");
        reasons.classes().forEach(reason -> classes.add(oneClass(reason)));
        return answer.set("demand", counts(reasons.demand()));
    }

    private static ObjectNode person(PersonReason reason) {
        var person = Calculation.object().put("id", reason.learner());
        var seats = person.putArray("seats");
        reason.seats().forEach(seat -> seats.add(seat(seat)));
        var waiting = person.putArray("waiting");
        for (var one : reason.waiting()) {
            waiting.addObject()
                    .put("class", one.offering())
                    .put("points", one.points())
                    .put("place", one.place())
                    .put("of", one.of());
        }
        return person.set("blocked", counts(reason.blocked()));
    }

    private static ObjectNode seat(SeatReason reason) {
        var seat = Calculation.object().put("class", reason.offering()).put("locked", reason.settled());
        seat.put("points", reason.points().total()).set("byPart", parts(reason.points()));
        reason.metres().ifPresentOrElse(metres -> seat.put("metres", metres), () -> seat.putNull("metres"));
        reason.weak()
                .ifPresentOrElse(
                        weak -> seat.putObject("weak")
                                .put("dimension", weak.dimension())
                                .put("level", weak.level()),
                        () -> seat.putNull("weak"));
        reason.otherwise()
                .ifPresentOrElse(
                        other -> seat.putObject("otherwise")
                                .put("class", other.offering())
                                .put("points", other.points())
                                .put("place", other.place()),
                        () -> seat.putNull("otherwise"));
        return seat;
    }

    private static ObjectNode oneClass(ClassReason reason) {
        var one = Calculation.object()
                .put("id", reason.offering())
                .put("seats", reason.seats())
                .put("free", reason.free());
        reason.least().ifPresentOrElse(points -> one.put("least", points), () -> one.putNull("least"));
        var people = one.putArray("people");
        reason.people().forEach(people::add);
        var waiting = one.putArray("waiting");
        reason.waiting().forEach(waiting::add);
        return one.set("wider", counts(reason.wider()));
    }

    /// All parts, also those of no points.
    private static ObjectNode parts(Points points) {
        var parts = Calculation.object();
        for (var part : Part.values()) parts.put(part.name(), points.of(part));
        return parts;
    }

    private static <K extends Comparable<K>> ObjectNode counts(Map<K, Integer> counts) {
        var object = Calculation.object();
        new TreeMap<>(counts).forEach((what, count) -> object.put(what.toString(), count));
        return object;
    }
}

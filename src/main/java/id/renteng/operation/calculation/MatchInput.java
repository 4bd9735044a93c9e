package id.renteng.operation.calculation;

import id.renteng.kernel.Spot;
import id.renteng.training.matching.Earlier;
import id.renteng.training.matching.FreeTime;
import id.renteng.training.matching.Grouping;
import id.renteng.training.matching.Learner;
import id.renteng.training.matching.Offering;
import id.renteng.training.matching.Problem;
import id.renteng.training.matching.Rules;
import id.renteng.training.matching.Session;
import id.renteng.training.matching.Topic;
import id.renteng.training.matching.Weights;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads a problem of matching.
final class MatchInput {

    private static final int SEATS_USUAL = 16;
    private static final int SEATS_MAX = 100_000;
    private static final int PER_YEAR_USUAL = 2;
    private static final int TIMES_MAX = 100;
    private static final int METRES_MAX = 1_000_000;

    private MatchInput() {}

    static Problem read(Fields in) {
        var rules = new Rules(
                in.count("year", 1900, 2200),
                in.count("perYear", 0, TIMES_MAX, PER_YEAR_USUAL),
                in.count("perRun", 0, TIMES_MAX, 1),
                in.count("farthestMetres", 0, METRES_MAX, 0));
        var weights = in.maybe("weights").map(MatchInput::weights).orElse(Weights.USUAL);
        var topics = each(in, "themes", MatchInput::topic);
        var offerings = each(in, "classes", MatchInput::offering);
        var learners = each(in, "people", MatchInput::learner);
        var seed = in.text("seed");
        in.nothingElse();
        return new Problem(topics, offerings, learners, weights, rules, seed);
    }

    private static Weights weights(Fields in) {
        var usual = Weights.USUAL;
        var read = new Weights(
                points(in, "legalGap", usual.legalGap()),
                points(in, "weakest", usual.weakest()),
                List.of(
                        points(in, "interest1", usual.interest().get(0)),
                        points(in, "interest2", usual.interest().get(1)),
                        points(in, "interest3", usual.interest().get(2))),
                points(in, "trade", usual.trade()),
                points(in, "near", usual.near()),
                in.count("nearMetres", 1, METRES_MAX, usual.nearMetres()),
                points(in, "neverTrained", usual.neverTrained()),
                points(in, "group", usual.group()));
        in.nothingElse();
        return read;
    }

    private static int points(Fields in, String name, int usual) {
        return in.count(name, 0, Weights.POINTS_MAX, usual);
    }

    private static Topic topic(Fields in) {
        return new Topic(
                in.text("id"),
                set(in, "closes"),
                set(in, "raises"),
                set(in, "trades"),
                set(in, "prerequisites"),
                in.choice("groups", Grouping.class, Grouping.ANY));
    }

    private static Offering offering(Fields in) {
        return new Offering(
                in.text("id"),
                in.text("theme"),
                in.count("seats", 0, SEATS_MAX, SEATS_USUAL),
                in.has("sessions") ? each(in, "sessions", MatchInput::session) : List.of(),
                spot(in).orElse(null),
                set(in, "provides"),
                set(in, "prerequisites"));
    }

    private static Session session(Fields in) {
        return ordered(in, () -> new Session(in.date("on"), in.time("from"), in.time("until")));
    }

    private static Learner learner(Fields in) {
        var interests = in.texts("interests");
        if (interests.size() > Learner.INTERESTS_MAX) {
            throw in.wrong("interests", "must hold at most %d themes".formatted(Learner.INTERESTS_MAX));
        }
        if (Set.copyOf(interests).size() < interests.size()) {
            throw in.wrong("interests", "must not hold a theme twice");
        }
        return new Learner(
                in.text("id"),
                interests,
                in.has("trade") ? in.text("trade") : "",
                set(in, "gaps"),
                levels(in),
                in.has("free") ? each(in, "free", MatchInput::free) : List.of(),
                spot(in).orElse(null),
                in.count("farthestMetres", 0, METRES_MAX, 0),
                set(in, "needs"),
                in.has("group") ? in.text("group") : null,
                in.has("earlier") ? each(in, "earlier", MatchInput::earlier) : List.of(),
                set(in, "locked"),
                set(in, "barred"));
    }

    private static Map<String, Integer> levels(Fields in) {
        var levels = new HashMap<String, Integer>();
        in.maybe("levels").ifPresent(given -> {
            for (var dimension : given.names()) levels.put(dimension, given.count(dimension, 0, Learner.LEVEL_MAX));
        });
        return levels;
    }

    private static FreeTime free(Fields in) {
        return ordered(in, () -> new FreeTime(in.choice("day", DayOfWeek.class), in.time("from"), in.time("until")));
    }

    private static Earlier earlier(Fields in) {
        return new Earlier(in.text("theme"), in.date("on"), in.flag("passed", false));
    }

    private static Optional<Spot> spot(Fields in) {
        return in.maybe("place").map(place -> {
            var spot = new Spot(place.millionths("latitude", 90), place.millionths("longitude", 180));
            place.nothingElse();
            return spot;
        });
    }

    private static <T> T ordered(Fields in, java.util.function.Supplier<T> read) {
        if (!in.time("from").isBefore(in.time("until"))) throw in.wrong("until", "must be after from");
        return read.get();
    }

    private static Set<String> set(Fields in, String name) {
        return new HashSet<>(in.texts(name));
    }

    private static <T> List<T> each(Fields in, String name, Function<Fields, T> read) {
        var all = new ArrayList<T>();
        for (var fields : in.each(name)) {
            all.add(read.apply(fields));
            fields.nothingElse();
        }
        return all;
    }
}

package id.renteng.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One line of the history of the catalogue.
///
/// @param code   of the thing
/// @param facts  what became different; of a thing that was added, everything about it
/// @param reason why, where it must be said; else empty
public record CatalogueChange(Thing thing, String code, Act act, List<Fact> facts, String reason, Instant at, UUID by) {

    /// What the catalogue has.
    public enum Thing {
        CENTRE,
        ROOM,
        THEME,
        INSTRUCTOR
    }

    /// What was done to it.
    public enum Act {
        ADDED,
        CHANGED,
        /// Nothing new is planned with it from that day on.
        RETIRED,
        REOPENED
    }

    /// @param name   what it is a fact of, such as `address`
    /// @param was    empty where there was none
    /// @param became empty where there is none any more
    public record Fact(String name, String was, String became) {}

    public CatalogueChange {
        facts = List.copyOf(facts);
        reason = reason.strip();
    }

    /// What is different between two states of one thing, in the order in which it is told.
    static List<Fact> between(Map<String, String> was, Map<String, String> became) {
        var names = new LinkedHashSet<>(was.keySet());
        names.addAll(became.keySet());
        var facts = new ArrayList<Fact>();
        for (var name : names) {
            var fact = new Fact(name, was.getOrDefault(name, ""), became.getOrDefault(name, ""));
            if (!fact.was().equals(fact.became())) facts.add(fact);
        }
        return facts;
    }
}

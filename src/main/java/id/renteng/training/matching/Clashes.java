package id.renteng.training.matching;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Which classes one person may not take together: at most one of each of these sets.
final class Clashes {

    private Clashes() {}

    /// The classes of each topic, and the classes that meet at the same moment. Sessions of a day all meet where the
    /// last of them begins, so the beginnings are enough.
    static List<Set<Integer>> sets(List<Offering> offerings) {
        var sets = new LinkedHashSet<Set<Integer>>();
        sets.addAll(topics(offerings));
        sets.addAll(moments(offerings));
        sets.removeIf(set -> set.size() < 2);
        return List.copyOf(sets);
    }

    /// Whether some of these classes may not be taken together.
    static boolean any(List<Offering> classes) {
        for (int i = 0; i < classes.size(); i++) {
            for (int j = 0; j < i; j++) if (Eligibility.clash(classes.get(i), classes.get(j))) return true;
        }
        return false;
    }

    private static Collection<Set<Integer>> topics(List<Offering> offerings) {
        var topics = new TreeMap<String, Set<Integer>>();
        for (int c = 0; c < offerings.size(); c++) {
            topics.computeIfAbsent(offerings.get(c).topic(), _ -> new HashSet<>())
                    .add(c);
        }
        return topics.values();
    }

    private record Meeting(int offering, Session session) {}

    private static List<Set<Integer>> moments(List<Offering> offerings) {
        var days = new TreeMap<LocalDate, List<Meeting>>();
        for (int c = 0; c < offerings.size(); c++) {
            for (var session : offerings.get(c).sessions()) {
                days.computeIfAbsent(session.on(), _ -> new ArrayList<>()).add(new Meeting(c, session));
            }
        }
        var sets = new ArrayList<Set<Integer>>();
        for (var meetings : days.values()) {
            var byBeginning = new HashMap<LocalTime, Set<Integer>>();
            for (var one : meetings) {
                var beginning = one.session().from();
                byBeginning.computeIfAbsent(beginning, _ -> meetingAt(beginning, meetings));
            }
            sets.addAll(new TreeMap<>(byBeginning).values());
        }
        return sets;
    }

    private static Set<Integer> meetingAt(LocalTime moment, List<Meeting> meetings) {
        var found = new HashSet<Integer>();
        for (var meeting : meetings) {
            var session = meeting.session();
            if (!moment.isBefore(session.from()) && moment.isBefore(session.until())) found.add(meeting.offering());
        }
        return found;
    }
}

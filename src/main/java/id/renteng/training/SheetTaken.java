package id.renteng.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What came of a class's spreadsheet: what was taken over, and what was not and why.
///
/// @param enrolled how many people are new
/// @param sessions how many sessions had their attendance taken
/// @param scores   how many scores were written down, of both tests
/// @param results  how many results
/// @param refused  the problems of each row by its number; 0 stands for the class as a whole
public record SheetTaken(
        int enrolled, int sessions, int scores, int results, SortedMap<Integer, List<SheetProblem>> refused) {

    /// The row that stands for the whole class.
    public static final int WHOLE_CLASS = 0;

    public SheetTaken {
        refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
    }

    /// Whether a session, or all of it, was not taken: then mending single rows is not enough.
    public boolean isWhole() {
        return refused.containsKey(WHOLE_CLASS)
                || refused.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(SheetProblem.AttendanceUnclear.class::isInstance);
    }

    /// Gathers what comes of each part.
    static final class Tally {
        private final SortedMap<Integer, List<SheetProblem>> refused = new TreeMap<>();
        int enrolled;
        int sessions;
        int scores;
        int results;

        void refuse(int row, SheetProblem problem) {
            refused.computeIfAbsent(row, _ -> new ArrayList<>()).add(problem);
        }

        void refuse(ClassRefusal refusal) {
            refuse(WHOLE_CLASS, new SheetProblem.OfClass(refusal));
        }

        SheetTaken taken() {
            return new SheetTaken(enrolled, sessions, scores, results, refused);
        }
    }
}

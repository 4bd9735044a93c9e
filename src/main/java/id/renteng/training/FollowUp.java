package id.renteng.training;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What had changed for somebody some months after she passed a class.
///
/// @param months  3 or 6
/// @param reached whether she answered; if not, nothing else is known
/// @param changes of [#CHANGES]
public record FollowUp(
        ClassId in, PersonId person, int months, LocalDate askedOn, boolean reached, Set<String> changes, Work work) {

    /// What may have changed.
    public static final List<String> CHANGES = List.of("izin", "pencatatan", "penjualan", "pendapatan");

    /// When people are asked, in months after the class was closed.
    public static final List<Integer> MONTHS = List.of(3, 6);

    public enum Work {
        /// She runs her own business.
        OWN,
        /// She was employed or placed.
        EMPLOYED,
        NONE,
        UNKNOWN
    }

    public FollowUp {
        changes = Set.copyOf(changes);
        if (!MONTHS.contains(months)) throw new IllegalArgumentException("months " + months);
        if (!CHANGES.containsAll(changes)) throw new IllegalArgumentException("unknown among " + changes);
        if (!reached && (!changes.isEmpty() || work != Work.UNKNOWN)) {
            throw new IllegalArgumentException("who was not reached said nothing");
        }
    }

    /// Somebody to be asked.
    ///
    /// @param since the day from which she is to be asked
    public record Due(ClassId in, PersonId person, int months, LocalDate since) {

        /// Where it stands in the order of the list; compares as text.
        public String place() {
            return "%s_%s_%s".formatted(since, in.value(), person.value());
        }
    }

    /// What all who were asked after so many months told. Shares are of those who were reached; who was not says
    /// nothing.
    ///
    /// @param due     how many were to be asked by now
    /// @param reached how many of them answered
    /// @param changes how many told of each change, of [#CHANGES]
    /// @param work    how many said each
    public record Sum(int months, int due, int reached, Map<String, Integer> changes, Map<Work, Integer> work) {

        public Sum {
            changes = Map.copyOf(changes);
            work = Map.copyOf(work);
        }

        /// How many of 10,000 answered, rounded down; 0 where nobody was to be asked.
        public int rateBp() {
            return due == 0 ? 0 : (int) (10_000L * reached / due);
        }
    }

    /// How many were asked and how many of them were reached.
    public record Rate(int due, int asked, int reached) {}
}

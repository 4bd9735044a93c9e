package id.renteng.training;

import id.renteng.registry.PersonId;
import id.renteng.training.matching.Obstacle;
import id.renteng.training.matching.Part;
import id.renteng.training.matching.Weak;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One class as a run of matching sees it.
///
/// @param seats   that the run could give
/// @param taken   whom it gives them to, those worth most first
/// @param waiting who waits, the first to move up first
/// @param wider   while seats are free: how many more would come if that alone did not keep them out
public record RunClass(ClassId id, int seats, List<Taken> taken, List<Waiting> waiting, Map<Obstacle, Integer> wider) {

    /// @param metres     how far it is for her; null if a place is unknown, or in a run that did not say yet
    /// @param weak       the dimension that the class is to raise; null if it has no part in this
    /// @param other      the class she would have got otherwise, if any
    /// @param otherPlace zero if a seat is free there, else her place in its waiting list
    public record Taken(
            PersonId person,
            Map<Part, Long> byPart,
            boolean locked,
            @Nullable Integer metres,
            @Nullable Weak weak,
            @Nullable ClassId other,
            int otherPlace) {

        public long points() {
            return byPart.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public record Waiting(PersonId person, int place, long points) {}

    public int free() {
        return seats - taken.size();
    }
}

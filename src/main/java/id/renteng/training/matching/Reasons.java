package id.renteng.training.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Why everybody sits where she sits, or does not; and what each class looks like from its own side.
///
/// @param people  in the order of their identifiers
/// @param classes in the order of their identifiers
/// @param demand  for each topic, how many people without a seat wait for it first: which class to open next
public record Reasons(List<PersonReason> people, List<ClassReason> classes, Map<String, Integer> demand) {

    /// How many waiting lists one person stands in: those of the classes worth most for her.
    public static final int WAITING_MOST = 3;

    /// One person.
    ///
    /// @param seats   her seats; empty if she has none
    /// @param waiting where she waits if she has no seat of this run, the best class first
    /// @param blocked if no class is open to her: how many classes each obstacle keeps her out of
    public record PersonReason(
            String learner, List<SeatReason> seats, List<Waiting> waiting, Map<Obstacle, Integer> blocked) {}

    /// Why this class.
    ///
    /// @param points    of this seat, by part of the objective
    /// @param metres    how far it is for her; empty if a place is unknown
    /// @param weak      the dimension that the class is to raise; empty if it has no part in this
    /// @param otherwise what she would have got with this class out of reach and nobody else moving; empty
    ///                  if nothing
    public record SeatReason(
            String offering,
            Points points,
            boolean settled,
            OptionalInt metres,
            Optional<Weak> weak,
            Optional<Otherwise> otherwise) {}

    /// @param points of that seat
    /// @param place  zero if a seat is free there, else her place in its waiting list
    public record Otherwise(String offering, long points, int place) {}

    /// @param place from one
    /// @param of    how many wait for that class
    public record Waiting(String offering, long points, int place, int of) {}

    /// One class.
    ///
    /// @param least   the fewest points with which somebody got in; empty if nobody did, settled seats apart
    /// @param people  who sits in it, those worth most first
    /// @param waiting who waits for it, the first to move up first
    /// @param wider   while seats are free: how many without a seat would come if this alone did not stop them
    public record ClassReason(
            String offering,
            int seats,
            Optional<Long> least,
            List<String> people,
            List<String> waiting,
            Map<Obstacle, Integer> wider) {

        public int free() {
            return seats - people.size();
        }
    }
}

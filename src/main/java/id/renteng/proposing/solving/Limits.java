package id.renteng.proposing.solving;

/// What every group must keep.
///
/// @param kinMax    people related to each other in one group
/// @param metresMax between the homes of any two members
public record Limits(int min, int max, int kinMax, int metresMax) {

    /// How many groups so many people make: not too full, so that one more can still join.
    int groupsFor(int people) {
        int comfortable = Math.max(min, max - 2);
        int groups = Math.ceilDiv(people, comfortable);
        return Math.max(1, Math.min(groups, Math.max(1, people / min)));
    }
}

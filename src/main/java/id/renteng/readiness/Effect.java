package id.renteng.readiness;

/// What one way out of one member does to her whole group, before anybody signs.
///
/// @param members  how many members the group then has
/// @param missing  how many more it would need to be large enough
/// @param waitDays how long the others usually wait for it
/// @param free     members of the coached group who are in no loan group and whom no known credit history stops
public record Effect(Route route, int members, int missing, int waitDays, int free) {

    /// @param min how many members a loan group must have
    static Effect of(Route route, int usualDays, int membersNow, int min, int free) {
        int members = route == Route.STAY_COACHED ? membersNow - 1 : membersNow;
        return new Effect(route, members, Math.max(0, min - members), usualDays, free);
    }

    /// Whether the way leads to a group that may apply at all.
    public boolean leadsToLoan() {
        return route == Route.REPLACE ? free > 0 : missing <= free;
    }
}

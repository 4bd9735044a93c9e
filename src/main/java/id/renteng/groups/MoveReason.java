package id.renteng.groups;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Why a group, of either level, was sent back, suspended, restored, revoked or dissolved. The codes of domain notes
/// 7.3
/// that say something of a whole group; what somebody leaves a group for is a [LeavingReason].
public enum MoveReason {
    /// The members want no group any more.
    MEMBERS_DECIDED(Move.DISBAND, Move.DISSOLVE),
    /// Too few members are left.
    TOO_FEW_MEMBERS(Move.SEND_BACK, Move.DISBAND, Move.DISSOLVE),
    /// Its members go on in other groups.
    REGROUPED(Move.DISBAND, Move.DISSOLVE),
    /// Too few come to its meetings to decide anything.
    NO_QUORUM(Move.SUSPEND, Move.REVOKE, Move.DISBAND, Move.DISSOLVE),
    /// Some of its businesses are not there.
    NO_BUSINESS(Move.SEND_BACK, Move.SUSPEND, Move.REVOKE, Move.DISSOLVE),
    /// Some members live outside the city.
    RESIDENCE(Move.SEND_BACK, Move.SUSPEND, Move.DISSOLVE),
    /// Some members are too young or too old.
    AGE(Move.SEND_BACK, Move.DISSOLVE),
    /// Too many members of one family card.
    ONE_HOUSEHOLD(Move.SEND_BACK, Move.DISSOLVE),
    /// Members work for the state.
    STATE_WORKERS(Move.SEND_BACK, Move.SUSPEND, Move.DISSOLVE),
    /// Old arrears of members keep the group from a loan.
    CREDIT_HISTORY(Move.DISSOLVE),
    /// Members have another programme credit.
    OTHER_CREDIT(Move.DISSOLVE),
    /// Papers are missing or not filled in.
    PAPERS_INCOMPLETE(Move.SEND_BACK, Move.SUSPEND),
    /// The group did not pass its training.
    TEST_FAILED(Move.DISSOLVE),
    /// Something looks like fraud and is being examined.
    FRAUD_SUSPECTED(Move.SUSPEND),
    /// Names of people were used without their knowledge.
    NAMES_USED(Move.SEND_BACK, Move.SUSPEND, Move.REVOKE),
    /// Fraud was found.
    FRAUD_FOUND(Move.REVOKE, Move.DISSOLVE),
    /// The suspicion was not true.
    CLEARED(Move.RESTORE),
    /// What was wrong has been put right.
    PUT_RIGHT(Move.RESTORE),
    /// None of these; words say which.
    OTHER(Move.SEND_BACK, Move.SUSPEND, Move.RESTORE, Move.REVOKE, Move.DISBAND, Move.DISSOLVE);

    private final Set<Move> moves;

    MoveReason(Move... moves) {
        this.moves = EnumSet.copyOf(Arrays.asList(moves));
    }

    /// Moves of a group that carry a reason.
    public enum Move {
        /// A coached group that was proposed goes back to who proposed it.
        SEND_BACK,
        SUSPEND,
        RESTORE,
        REVOKE,
        /// A coached group ends.
        DISBAND,
        /// A loan group ends.
        DISSOLVE
    }

    public boolean fits(Move move) {
        return moves.contains(move);
    }

    /// The reasons that a move may have, in the order they are asked.
    public static List<MoveReason> of(Move move) {
        return Arrays.stream(values()).filter(reason -> reason.fits(move)).toList();
    }
}

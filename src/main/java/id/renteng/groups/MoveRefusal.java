package id.renteng.groups;

import java.time.LocalDate;

/// Why a group, of either level, did not move to another state, in the order these are checked.
public sealed interface MoveRefusal {

    /// A group does not make this move for this reason.
    record ReasonDoesNotFit(MoveReason reason) implements MoveRefusal {}

    /// The date is in the future.
    record DateInFuture() implements MoveRefusal {}

    /// The date is before the group came into its present state, or before its last change.
    record DateTooEarly(LocalDate earliest) implements MoveRefusal {}

    /// Its state does not allow this move.
    record NotNow() implements MoveRefusal {}

    /// Who proposed a group does not verify it.
    record SamePerson() implements MoveRefusal {}

    /// So many loan groups in it are not dissolved; they end first.
    record HasLoanGroups(int groups) implements MoveRefusal {}
}

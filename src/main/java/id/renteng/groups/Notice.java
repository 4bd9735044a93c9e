package id.renteng.groups;

import id.renteng.registry.PersonId;
import java.time.Instant;

/// Something a member must know because it could be done to her behind her back.
///
/// @param about whom it concerns; for a new chair or a newcomer, her
public record Notice(Kind kind, PersonId about, Instant at) {

    public enum Kind {
        /// Another person holds the chair.
        CHAIR_CHANGED,
        /// Somebody took a member's place.
        MEMBER_REPLACED,
        /// Money for somebody of the group is paid to another account.
        ACCOUNT_CHANGED,
        /// Somebody has said that she will leave the group.
        LEAVING_SAID,
        /// She stays after all.
        LEAVING_TAKEN_BACK,
        /// Somebody joined the group; her members said yes.
        MEMBER_JOINED,
        /// The cash of the group is kept in another account, or others sign for it.
        GROUP_ACCOUNT_CHANGED,
        /// Somebody of the group is reached under another number.
        PHONE_CHANGED,
        /// Nothing is paid out and nothing is asked for until a complaint is cleared up.
        FROZEN,
        /// The freeze has ended.
        UNFROZEN
    }
}

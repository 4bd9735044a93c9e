package id.renteng.financing.replay;

import id.renteng.financing.cover.ClaimRefusal;
import id.renteng.financing.cover.CoverRefusal;
import id.renteng.financing.cover.Coverable.Obstacle;
import id.renteng.financing.cover.LifeRefusal;
import id.renteng.financing.cover.ReturnRefusal;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.util.Optional;

/// An event that did not happen.
///
/// @param person whom it is about, if it is about one person
/// @param amount the most that would have been right, or what is owed
/// @param event  the event that stands in the way
public record Refusal(Reason reason, Optional<PersonId> person, Optional<Money> amount, Optional<Integer> event) {

    static Refusal of(Reason reason) {
        return new Refusal(reason, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Refusal of(Reason reason, PersonId person) {
        return new Refusal(reason, Optional.of(person), Optional.empty(), Optional.empty());
    }

    static Refusal of(Reason reason, Money amount) {
        return new Refusal(reason, Optional.empty(), Optional.of(amount), Optional.empty());
    }

    static Refusal event(Reason reason, int event) {
        return new Refusal(reason, Optional.empty(), Optional.empty(), Optional.of(event));
    }

    private static Refusal of(Reason reason, PersonId person, Money amount) {
        return new Refusal(reason, Optional.of(person), Optional.of(amount), Optional.empty());
    }

    static Refusal of(CoverRefusal refusal) {
        return switch (refusal) {
            case CoverRefusal.NotAMember(var person) -> of(Reason.NOT_A_MEMBER, person);
            case CoverRefusal.CoversHerself(var person) -> of(Reason.COVERS_HERSELF, person);
            case CoverRefusal.BehindHerself(var person, var owed) -> of(Reason.BEHIND_HERSELF, person, owed);
            case CoverRefusal.MoreThanShort(var shortfall) -> of(Reason.MORE_THAN_SHORT, shortfall);
            case CoverRefusal.AboveMeetingCap(var person, var cap) -> of(Reason.ABOVE_MEETING_CAP, person, cap);
            case CoverRefusal.AboveOpenCap(var person, var left) -> of(Reason.ABOVE_OPEN_CAP, person, left);
        };
    }

    static Refusal of(ClaimRefusal refusal) {
        return switch (refusal) {
            case ClaimRefusal.NotAMember() -> of(Reason.NOT_A_MEMBER);
            case ClaimRefusal.NothingOpen() -> of(Reason.NOTHING_OPEN);
            case ClaimRefusal.AlreadyUnable() -> of(Reason.ALREADY_UNABLE);
            case ClaimRefusal.NobodyLeft() -> of(Reason.NOBODY_LEFT);
        };
    }

    static Refusal of(LifeRefusal refusal) {
        return switch (refusal) {
            case LifeRefusal.NotAMember() -> of(Reason.NOT_A_MEMBER);
            case LifeRefusal.Gone() -> of(Reason.GONE);
            case LifeRefusal.OwesTheBank(var owed) -> of(Reason.OWES_THE_BANK, owed);
            case LifeRefusal.OwesMembers(var owed) -> of(Reason.OWES_MEMBERS, owed);
            case LifeRefusal.NothingLeft() -> of(Reason.NOTHING_LEFT);
            case LifeRefusal.AlreadyAMember() -> of(Reason.ALREADY_A_MEMBER);
            case LifeRefusal.AlreadyReleased() -> of(Reason.ALREADY_RELEASED);
        };
    }

    static Refusal of(ReturnRefusal refusal) {
        return switch (refusal) {
            case ReturnRefusal.NotSettled(var outstanding) -> of(Reason.NOT_SETTLED, outstanding);
            case ReturnRefusal.ClaimsOpen(var open) -> of(Reason.CLAIMS_OPEN, open);
            case ReturnRefusal.NothingKept() -> of(Reason.NOTHING_KEPT);
        };
    }

    static Refusal of(Obstacle obstacle, PersonId person) {
        return switch (obstacle) {
            case NOT_BOUND -> of(Reason.NOT_BOUND, person);
            case EXEMPT -> of(Reason.EXEMPT, person);
            case TOO_EARLY -> of(Reason.TOO_EARLY, person);
            case MEDIATION -> of(Reason.MEDIATION, person);
        };
    }
}

package id.renteng.web.loans;

import id.renteng.financing.HandoverRefusal;
import id.renteng.groups.CompositionRefusal;
import id.renteng.web.Errors;

/// What the pages say when nobody takes a member's place, at the field where it can be put right.
final class HandoverRefusals {

    private HandoverRefusals() {}

    static Errors of(HandoverRefusal refusal) {
        return switch (refusal) {
            case HandoverRefusal.AlreadyDecided() -> Errors.of("handover.refused.decided");
            case HandoverRefusal.SamePerson() -> Errors.of("handover.refused.same-person");
            case HandoverRefusal.NotRunning() -> Errors.of("handover.refused.not-running");
            case HandoverRefusal.GroupFrozen() -> Errors.of("handover.refused.frozen");
            case HandoverRefusal.DateInFuture() -> Errors.of("meeting.refused.future");
            case HandoverRefusal.BeforeLastPosting(var lastOn) -> Errors.of("meeting.refused.before-last", lastOn);
            case HandoverRefusal.ByRule(var reason) -> Refusals.of(reason, "leaver");
            case HandoverRefusal.ByGroup(var reason) -> of(reason);
            case HandoverRefusal.OwesElsewhere() -> Errors.NONE.and("newcomer", "handover.refused.owes-elsewhere");
            case HandoverRefusal.NotReady(var first) ->
                Errors.NONE.and("newcomer", "application.refused.not-ready." + first.name());
            case HandoverRefusal.MinutesMissing() -> Errors.NONE.and("minutes", "handover.refused.minutes");
            case HandoverRefusal.WitnessMissing() -> Errors.NONE.and("witness", "handover.refused.witness");
            case HandoverRefusal.SignedOnWrongDay() -> Errors.NONE.and("signedOn", "handover.refused.signed-on");
            case HandoverRefusal.TextChanged() -> Errors.of("handover.refused.text");
            case HandoverRefusal.AnotherWaits _ -> Errors.of("handover.refused.another-waits");
        };
    }

    static Errors of(CompositionRefusal refusal) {
        return switch (refusal) {
            case CompositionRefusal.HoldsOffice _ -> Errors.NONE.and("leaver", "handover.refused.office");
            case CompositionRefusal.NotAMember _ -> Errors.NONE.and("leaver", "bond.error.member");
            case CompositionRefusal.NotInCoachedGroup _, CompositionRefusal.InAnotherGroup _ ->
                Errors.NONE.and("newcomer", "handover.refused.group");
            case CompositionRefusal.DateTooEarly(var earliest) -> Errors.of("handover.refused.too-early", earliest);
            case CompositionRefusal.LoanRuns() -> Errors.NONE.and("because", "leaving.refused.loan");
            case CompositionRefusal.NoticeNotGiven(var days) ->
                Errors.NONE.and("because", "leaving.refused.not-said", days);
            case CompositionRefusal.NoticeRuns(var until) -> Errors.NONE.and("because", "leaving.refused.runs", until);
            case CompositionRefusal.OthersMustAgree _ -> Errors.NONE.and("because", "handover.refused.others");
            case CompositionRefusal.NotTogether _ -> Errors.NONE.and("newcomer", "handover.refused.together");
            case CompositionRefusal.Frozen _,
                    CompositionRefusal.DateInFuture _,
                    CompositionRefusal.OfficersNotThree _,
                    CompositionRefusal.WrongSize _,
                    CompositionRefusal.OwnPartOpen _,
                    CompositionRefusal.OwesMembers _,
                    CompositionRefusal.NotAllSaidYes _,
                    CompositionRefusal.SaidYesInFuture _,
                    CompositionRefusal.WitnessMissing _,
                    CompositionRefusal.ChairNeedsSecond _ -> Errors.of("handover.refused.group");
        };
    }
}

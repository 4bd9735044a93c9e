package id.renteng.web.loans;

import id.renteng.financing.BondRefusal;
import id.renteng.financing.ClaimsRefusal;
import id.renteng.financing.CorrectionRefusal;
import id.renteng.financing.MeetingRefusal;
import id.renteng.financing.PenaltyRefusal;
import id.renteng.financing.PurseReturnRefusal;
import id.renteng.financing.RepaymentRefusal;
import id.renteng.financing.Sheet.Cover;
import id.renteng.financing.cover.ClaimRefusal;
import id.renteng.financing.cover.CoverRefusal;
import id.renteng.financing.cover.LifeRefusal;
import id.renteng.financing.cover.ReturnRefusal;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;

/// What the pages say to each refusal, at the field where it can be put right.
final class Refusals {

    private Refusals() {}

    static Errors of(MeetingRefusal refusal, SheetForm form, LoanHead head) {
        return switch (refusal) {
            case MeetingRefusal.KeyUsedDifferently() -> Errors.of("meeting.refused.key");
            case MeetingRefusal.LoanSettled(var on) -> Errors.of("meeting.refused.settled", on);
            case MeetingRefusal.DateInFuture() -> at("on", "meeting.refused.future");
            case MeetingRefusal.BeforePayOut(var paidOutOn) -> at("on", "meeting.refused.before-pay-out", paidOutOn);
            case MeetingRefusal.AlreadyHeld(var on) -> at("on", "meeting.refused.already-held", on);
            case MeetingRefusal.BeforeLastPosting(var lastOn) -> at("on", "meeting.refused.before-last", lastOn);
            case MeetingRefusal.NotAMember(var person) -> Errors.of("meeting.refused.not-a-member", head.name(person));
            case MeetingRefusal.LineMissing(var person) -> Errors.of("meeting.refused.line-missing", head.name(person));
            case MeetingRefusal.NothingKept(var person) -> Errors.of("meeting.refused.nothing-kept", head.name(person));
            case MeetingRefusal.PaidMoreThanOwed(var person, var owed) ->
                at(SheetForm.of("paid", person), "meeting.refused.more-than-owed", head.name(person), owed);
            case MeetingRefusal.ShortfallUnexplained(var person, var shortfall) ->
                at(unexplained(person, form), "meeting.refused.unexplained", head.name(person), shortfall);
            case MeetingRefusal.CoverNotAgreed(var coverer) ->
                at(agreement(coverer, form), "meeting.refused.not-agreed", head.name(coverer));
            case MeetingRefusal.CoverRefused(var debtor, var reason) -> of(debtor, reason, head);
        };
    }

    static Errors of(RepaymentRefusal refusal) {
        return switch (refusal) {
            case RepaymentRefusal.KeyUsedDifferently() -> Errors.of("repayment.refused.key");
            case RepaymentRefusal.DateInFuture() -> at("on", "meeting.refused.future");
            case RepaymentRefusal.BeforeLastPosting(var lastOn) -> at("on", "meeting.refused.before-last", lastOn);
            case RepaymentRefusal.BeforePayOut(var paidOutOn) -> at("on", "meeting.refused.before-pay-out", paidOutOn);
            case RepaymentRefusal.PeriodClosed(var openFrom) -> at("on", "repayment.refused.period-closed", openFrom);
            case RepaymentRefusal.BankDecided(var on) -> at("on", "repayment.refused.bank-decided", on);
            case RepaymentRefusal.LaterDependsOn(var on) -> at("on", "repayment.refused.later", on);
            case RepaymentRefusal.DirectionNotHers() -> at("for", "repayment.refused.for");
            case RepaymentRefusal.NotAMember() -> at("payer", "repayment.error.payer");
            case RepaymentRefusal.MoreThanOwed(var owed) -> at("amount", "repayment.refused.more-than-owed", owed);
        };
    }

    static Errors of(CorrectionRefusal refusal) {
        return switch (refusal) {
            case CorrectionRefusal.NotReversible() -> Errors.of("correction.refused.not-reversible");
            case CorrectionRefusal.AlreadyReversed() -> Errors.of("correction.refused.already-reversed");
            case CorrectionRefusal.ReasonMissing() -> at("reason", "correction.refused.reason");
            case CorrectionRefusal.AnotherWaits _ -> Errors.of("correction.refused.another-waits");
            case CorrectionRefusal.LoanSettled(var on) -> Errors.of("correction.refused.settled", on);
            case CorrectionRefusal.BankDecided(var on) -> Errors.of("correction.refused.bank-decided", on);
            case CorrectionRefusal.LaterDependsOn(var _, var on) -> Errors.of("correction.refused.later", on);
            case CorrectionRefusal.PlaceStays _ -> Errors.of("correction.refused.place");
            case CorrectionRefusal.NotTheLast() -> Errors.of("correction.refused.not-the-last");
            case CorrectionRefusal.SheetRefused _ -> Errors.of("correction.refused.sheet");
            case CorrectionRefusal.AlreadyDecided() -> Errors.of("correction.refused.already-decided");
            case CorrectionRefusal.SamePerson() -> Errors.of("correction.refused.same-person");
        };
    }

    static Errors of(BondRefusal refusal) {
        return switch (refusal) {
            case BondRefusal.KeyUsedDifferently() -> Errors.of("repayment.refused.key");
            case BondRefusal.DateInFuture() -> at("on", "meeting.refused.future");
            case BondRefusal.BeforeLastPosting(var lastOn) -> at("on", "meeting.refused.before-last", lastOn);
            case BondRefusal.NothingKept() -> at("what", "bond.refused.not-kept");
            case BondRefusal.ByGroup(var reason) -> HandoverRefusals.of(reason);
            case BondRefusal.ByRule(var reason) -> of(reason, "member");
        };
    }

    static Errors of(PurseReturnRefusal refusal) {
        return switch (refusal) {
            case PurseReturnRefusal.KeyUsedDifferently() -> Errors.of("repayment.refused.key");
            case PurseReturnRefusal.DateInFuture() -> at("on", "meeting.refused.future");
            case PurseReturnRefusal.BeforeLastPosting(var lastOn) -> at("on", "meeting.refused.before-last", lastOn);
            case PurseReturnRefusal.ByRule(var reason) -> of(reason);
            case PurseReturnRefusal.GuarantorsMoney() -> Errors.of("return.refused.guarantor");
        };
    }

    static Errors of(PenaltyRefusal refusal) {
        return switch (refusal) {
            case PenaltyRefusal.KeyUsedDifferently() -> Errors.of("repayment.refused.key");
            case PenaltyRefusal.DateInFuture() -> at("on", "meeting.refused.future");
            case PenaltyRefusal.BeforeLastPosting(var lastOn) -> at("on", "meeting.refused.before-last", lastOn);
            case PenaltyRefusal.MoreThanOwed(var owed) -> at("amount", "penalty.refused.more", owed);
            case PenaltyRefusal.DueFirst(var due) -> at("amount", "penalty.refused.due-first", due);
            case PenaltyRefusal.NotHers() -> Errors.of("penalty.refused.not-hers");
            case PenaltyRefusal.ReasonMissing() -> at("reason", "penalty.refused.reason");
        };
    }

    static Errors of(ReturnRefusal reason) {
        return switch (reason) {
            case ReturnRefusal.NotSettled(var outstanding) -> Errors.of("return.refused.not-settled", outstanding);
            case ReturnRefusal.ClaimsOpen(var open) -> Errors.of("return.refused.claims", open);
            case ReturnRefusal.NothingKept() -> Errors.of("return.refused.nothing");
        };
    }

    /// @param member the field of whom it is about
    static Errors of(LifeRefusal reason, String member) {
        return switch (reason) {
            case LifeRefusal.NotAMember() -> at(member, "bond.error.member");
            case LifeRefusal.Gone() -> at(member, "bond.refused.gone");
            case LifeRefusal.OwesTheBank(var owed) -> at(member, "bond.refused.owes-bank", owed);
            case LifeRefusal.OwesMembers(var owed) -> at(member, "bond.refused.owes-members", owed);
            case LifeRefusal.AlreadyReleased() -> at(member, "bond.refused.released");
            case LifeRefusal.NothingLeft() -> at(member, "bond.refused.nothing-left");
            case LifeRefusal.AlreadyAMember() -> at("newcomer", "handover.refused.member");
        };
    }

    static Errors of(ClaimsRefusal refusal) {
        return switch (refusal) {
            case ClaimsRefusal.DateInFuture() -> at("on", "meeting.refused.future");
            case ClaimsRefusal.BeforeLastPosting(var lastOn) -> at("on", "meeting.refused.before-last", lastOn);
            case ClaimsRefusal.ByRule(var reason) ->
                switch (reason) {
                    case ClaimRefusal.NotAMember() -> Errors.of("claim.refused.not-a-member");
                    case ClaimRefusal.NothingOpen() -> Errors.of("claim.refused.nothing-open");
                    case ClaimRefusal.AlreadyUnable() -> Errors.of("claim.refused.already-unable");
                    case ClaimRefusal.NobodyLeft() -> Errors.of("claim.refused.nobody-left");
                };
        };
    }

    private static Errors of(PersonId debtor, CoverRefusal reason, LoanHead head) {
        return switch (reason) {
            case CoverRefusal.NotAMember(var person) -> Errors.of("meeting.refused.not-a-member", head.name(person));
            case CoverRefusal.CoversHerself(var person) ->
                at(SheetForm.of("how", debtor), "meeting.refused.herself", head.name(person));
            case CoverRefusal.BehindHerself(var person, var owed) ->
                owed.isZero()
                        ? at(SheetForm.of("how", debtor), "meeting.refused.unable", head.name(person))
                        : at(SheetForm.of("how", debtor), "meeting.refused.behind", head.name(person), owed);
            case CoverRefusal.MoreThanShort(var shortfall) ->
                at(SheetForm.of("how", debtor), "meeting.refused.more-than-short", head.name(debtor), shortfall);
            case CoverRefusal.AboveMeetingCap(var person, var cap) ->
                at(SheetForm.of("cover", debtor, person), "meeting.refused.meeting-cap", head.name(person), cap);
            case CoverRefusal.AboveOpenCap(var person, var left) ->
                at(SheetForm.of("cover", debtor, person), "meeting.refused.open-cap", head.name(person), left);
        };
    }

    /// The promise if a reason is given, else the reason.
    private static String unexplained(PersonId person, SheetForm form) {
        return SheetForm.of(form.value(SheetForm.of("reason", person)).isEmpty() ? "reason" : "promised", person);
    }

    private static String agreement(PersonId coverer, SheetForm form) {
        return form.sheet().covers().stream()
                .filter(cover ->
                        cover.coverer().equals(coverer) && cover.consent().isEmpty())
                .map(Cover::debtor)
                .map(debtor -> SheetForm.of("agree", debtor, coverer))
                .findFirst()
                .orElse("");
    }

    private static Errors at(String field, String key, Object... arguments) {
        return Errors.NONE.and(field, key, arguments);
    }
}

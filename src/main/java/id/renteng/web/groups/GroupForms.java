package id.renteng.web.groups;

import id.renteng.groups.CoachedGroup;
import id.renteng.groups.CoachedGroupRefusal;
import id.renteng.groups.CompositionRefusal;
import id.renteng.groups.FormationRefusal;
import id.renteng.groups.InaugurationRefusal;
import id.renteng.groups.LeavingRefusal;
import id.renteng.groups.MoveRefusal;
import id.renteng.groups.ParticularsRefusal;
import id.renteng.groups.Unfit;
import id.renteng.kernel.Days;
import id.renteng.readiness.LoanGroupState;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the pages of this area share: choices, dates, states, and refusals in words.
final class GroupForms {

    private GroupForms() {}

    static List<Choice> kecamatan(Regions regions) {
        return regions.kecamatan().stream()
                .map(district -> new Choice(district.code(), district.name()))
                .toList();
    }

    static List<Choice> kelurahan(Regions regions) {
        return regions.kelurahan().stream()
                .map(ward -> new Choice(ward.code(), ward.name()))
                .toList();
    }

    /// A day as a browser's date field sends it.
    static Optional<LocalDate> date(String typed) {
        return Days.read(typed);
    }

    static Errors nameErrors(String name) {
        return Errors.NONE
                .andIf(name.isBlank(), "name", "groups.name.missing")
                .andIf(name.strip().length() > 100, "name", "groups.text.too-long", 100);
    }

    static String status(CoachedGroup group) {
        return switch (group) {
            case CoachedGroup.Draft _ -> "DRAFT";
            case CoachedGroup.Proposed _ -> "PROPOSED";
            case CoachedGroup.Verified _ -> "VERIFIED";
            case CoachedGroup.Inaugurated _ -> "INAUGURATED";
            case CoachedGroup.Suspended _ -> "SUSPENDED";
            case CoachedGroup.Revoked _ -> "REVOKED";
            case CoachedGroup.Disbanded _ -> "DISBANDED";
        };
    }

    static String status(LoanGroupState state) {
        return switch (state) {
            case LoanGroupState.Formed _ -> "FORMED";
            case LoanGroupState.InTraining _ -> "IN_TRAINING";
            case LoanGroupState.Tested _ -> "TESTED";
            case LoanGroupState.BankReady _ -> "BANK_READY";
            case LoanGroupState.Borrowing _ -> "BORROWING";
            case LoanGroupState.CycleDone _ -> "CYCLE_DONE";
            case LoanGroupState.Dissolved _ -> "DISSOLVED";
        };
    }

    static Errors errors(CoachedGroupRefusal refusal, String dateField, People people) {
        return switch (refusal) {
            case CoachedGroupRefusal.NotNow() -> Errors.of("groups.refused.not-now");
            case CoachedGroupRefusal.DateInFuture() -> Errors.NONE.and(dateField, "groups.date.future");
            case CoachedGroupRefusal.NameTaken() -> Errors.NONE.and("name", "groups.name.taken");
            case CoachedGroupRefusal.InAnotherGroup(var person, var group) ->
                Errors.NONE.and("people", "groups.refused.in-another", name(person, people), group);
            case CoachedGroupRefusal.TooMany(var members, var max) ->
                Errors.NONE.and("people", "groups.refused.too-many", members, max);
            case CoachedGroupRefusal.TooFew(var members, var min) -> Errors.of("groups.refused.too-few", members, min);
            case CoachedGroupRefusal.InLoanGroup(var person, var group) ->
                Errors.of("groups.refused.in-loan-group", name(person, people), group);
            case CoachedGroupRefusal.DateTooEarly(var earliest) ->
                Errors.NONE.and(dateField, "groups.date.too-early", earliest);
        };
    }

    /// @param who the field that chooses people at this step
    static Errors errors(FormationRefusal refusal, String who, People people) {
        return switch (refusal) {
            case FormationRefusal.Unanswered(var _) -> Errors.of("forming.unanswered");
            case FormationRefusal.NotAllAgree(var said, var of) -> Errors.of("agreement.refused.not-all", said, of);
            case FormationRefusal.AccountTaken(var why) -> GroupAccountForm.errors(why);
            case FormationRefusal.CoachedGroupNotActive() -> Errors.of("groups.refused.coached-not-active");
            case FormationRefusal.DateInFuture() -> Errors.NONE.and("formedOn", "groups.date.future");
            case FormationRefusal.WrongSize(var members, var min, var max) ->
                Errors.NONE.and(who, "groups.refused.size", members, min, max);
            case FormationRefusal.OfficersNotThree() -> Errors.NONE.and(who, "groups.refused.officers");
            case FormationRefusal.NotInCoachedGroup(var person) ->
                Errors.NONE.and(who, "groups.refused.not-in-coached", name(person, people));
            case FormationRefusal.InAnotherGroup(var person, var group) ->
                Errors.NONE.and(who, "groups.refused.in-another", name(person, people), group);
            case FormationRefusal.NotTogether(var why) -> errors(why, who, people);
            case FormationRefusal.DateTooEarly(var earliest) ->
                Errors.NONE.and("formedOn", "groups.date.too-early", earliest);
            case FormationRefusal.NameTaken() -> Errors.NONE.and("name", "groups.name.taken");
        };
    }

    static Errors errors(InaugurationRefusal refusal) {
        return switch (refusal) {
            case InaugurationRefusal.NoGroups() -> Errors.NONE.and("groups", "groups.decree.none-chosen");
            case InaugurationRefusal.DateInFuture() -> Errors.NONE.and("datedOn", "groups.date.future");
            case InaugurationRefusal.NumberTaken() -> Errors.NONE.and("number", "groups.decree.number-taken");
            case InaugurationRefusal.NotVerified(var group) ->
                Errors.NONE.and("groups", "groups.decree.not-verified", group);
            case InaugurationRefusal.WrongSize(var group, var members, var min, var max) ->
                Errors.NONE.and("groups", "groups.decree.wrong-size", group, members, min, max);
            case InaugurationRefusal.DateTooEarly(var group, var verifiedOn) ->
                Errors.NONE.and("datedOn", "groups.decree.too-early", group, verifiedOn);
        };
    }

    /// @param who the field that chooses a person
    static Errors errors(CompositionRefusal refusal, String who, People people) {
        return switch (refusal) {
            case CompositionRefusal.Frozen() -> Errors.of("groups.refused.frozen");
            case CompositionRefusal.DateInFuture() -> Errors.NONE.and("on", "groups.date.future");
            case CompositionRefusal.OfficersNotThree() -> Errors.NONE.and(who, "groups.refused.officers");
            case CompositionRefusal.NotAMember(var person) ->
                Errors.NONE.and(who, "groups.refused.not-a-member", name(person, people));
            case CompositionRefusal.HoldsOffice(var person, var _) ->
                Errors.NONE.and(who, "groups.refused.holds-office", name(person, people));
            case CompositionRefusal.NotInCoachedGroup(var person) ->
                Errors.NONE.and(who, "groups.refused.not-in-coached", name(person, people));
            case CompositionRefusal.InAnotherGroup(var person, var group) ->
                Errors.NONE.and(who, "groups.refused.in-another", name(person, people), group);
            case CompositionRefusal.WrongSize(var members, var min, var max) ->
                Errors.NONE.and(who, "groups.refused.size-after", members, min, max);
            case CompositionRefusal.NotTogether(var why) -> errors(why, who, people);
            case CompositionRefusal.OwnPartOpen(var amount) -> Errors.NONE.and(who, "leaving.refused.own-part", amount);
            case CompositionRefusal.OwesMembers(var amount) -> Errors.NONE.and(who, "leaving.refused.owes", amount);
            case CompositionRefusal.LoanRuns() -> Errors.NONE.and(who, "leaving.refused.loan");
            case CompositionRefusal.NotAllSaidYes(var silent) ->
                Errors.NONE.and("agreeing", "groups.join.silent", names(silent, people));
            case CompositionRefusal.SaidYesInFuture() -> Errors.NONE.and("agreedOn", "groups.date.future");
            case CompositionRefusal.WitnessMissing() -> Errors.NONE.and("witness", "groups.join.witness.wrong");
            case CompositionRefusal.NoticeNotGiven(var days) -> Errors.NONE.and(who, "leaving.refused.not-said", days);
            case CompositionRefusal.NoticeRuns(var until) -> Errors.NONE.and(who, "leaving.refused.runs", until);
            case CompositionRefusal.OthersMustAgree(var silent) ->
                Errors.NONE.and(who, "leaving.refused.others", names(silent, people));
            case CompositionRefusal.DateTooEarly(var earliest) ->
                Errors.NONE.and("on", "groups.date.too-early", earliest);
            case CompositionRefusal.ChairNeedsSecond() -> Errors.NONE.and(who, "key-change.chair.second");
        };
    }

    /// Why people may not be together, and the way out.
    ///
    /// @param field the field that chooses people
    static Errors errors(Unfit why, String field, People people) {
        return switch (why) {
            case Unfit.WrongAge(var person, var age, var min, var max) ->
                Errors.NONE.and(field, "groups.unfit.age", name(person, people), age, min, max);
            case Unfit.LivesElsewhere(var person) ->
                Errors.NONE.and(field, "groups.unfit.elsewhere", name(person, people));
            case Unfit.NoLongerHere(var person, var died) ->
                Errors.NONE.and(field, died ? "groups.unfit.died" : "groups.unfit.moved", name(person, people));
            case Unfit.DataRestricted(var person) ->
                Errors.NONE.and(field, "groups.unfit.restricted", name(person, people));
            case Unfit.NotAsked(var person) -> Errors.NONE.and(field, "groups.unfit.not-asked", name(person, people));
            case Unfit.WorksForState(var person) -> Errors.NONE.and(field, "groups.unfit.state", name(person, people));
            case Unfit.CannotKeepBooks(var person) ->
                Errors.NONE.and(field, "groups.unfit.books", name(person, people));
            case Unfit.OneHousehold(var of, var max) ->
                Errors.NONE.and(field, "groups.unfit.household", names(of, people), max);
            case Unfit.OfficersOfOneHousehold(var one, var other) ->
                Errors.NONE.and(field, "groups.unfit.officers", name(one, people), name(other, people));
            case Unfit.SignatoriesAreKin(var chair, var treasurer) ->
                Errors.NONE.and(field, "groups.unfit.signatories", name(chair, people), name(treasurer, people));
            case Unfit.OneFamily(var of, var max) ->
                Errors.NONE.and(field, "groups.unfit.family", names(of, people), max);
            case Unfit.TooFarApart(var one, var other, var metres, var max) ->
                Errors.NONE.and(
                        field, "groups.unfit.far", name(one, people), name(other, people), metres / 1000, max / 1000);
        };
    }

    static Errors errors(LeavingRefusal refusal, People people) {
        return switch (refusal) {
            case LeavingRefusal.NotAMember(var person) ->
                Errors.of("groups.refused.not-a-member", name(person, people));
            case LeavingRefusal.DayWrong(var earliest) -> Errors.NONE.and("on", "agreement.refused.day", earliest);
            case LeavingRefusal.SaidAlready() -> Errors.of("leaving.refused.said");
            case LeavingRefusal.NotSaid() -> Errors.of("leaving.refused.nothing-said");
        };
    }

    static Errors errors(ParticularsRefusal refusal, People people) {
        return switch (refusal) {
            case ParticularsRefusal.DateInFuture() -> Errors.NONE.and("on", "groups.date.future");
            case ParticularsRefusal.NotKnownHere(var person) ->
                Errors.of("groups.refused.not-in-coached", name(person, people));
        };
    }

    static Errors errors(MoveRefusal refusal) {
        return switch (refusal) {
            case MoveRefusal.ReasonDoesNotFit(var _) -> Errors.NONE.and("reason", "groups.move.reason-wrong");
            case MoveRefusal.DateInFuture() -> Errors.NONE.and("on", "groups.date.future");
            case MoveRefusal.DateTooEarly(var earliest) -> Errors.NONE.and("on", "groups.date.too-early", earliest);
            case MoveRefusal.NotNow() -> Errors.of("groups.refused.not-now");
            case MoveRefusal.SamePerson() -> Errors.of("groups.refused.same-person");
            case MoveRefusal.HasLoanGroups(var count) -> Errors.of("groups.refused.has-loan-groups", count);
        };
    }

    /// A person as a form sends her id.
    static Optional<PersonId> person(String typed) {
        try {
            return Optional.of(new PersonId(UUID.fromString(typed)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String names(List<PersonId> of, People people) {
        return people.all(of).values().stream().map(Person::name).collect(Collectors.joining(", "));
    }

    private static String name(PersonId person, People people) {
        return people.find(person).map(Person::name).orElse("?");
    }
}

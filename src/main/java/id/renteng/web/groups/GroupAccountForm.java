package id.renteng.web.groups;

import id.renteng.groups.GroupAccountRefusal;
import id.renteng.groups.NewGroupAccount;
import id.renteng.web.Errors;

/// A group's account as it was typed. The number goes back to the browser only after an error in what was just typed.
public record GroupAccountForm(String bank, String number, String holder, String openedOn) {

    static final GroupAccountForm EMPTY = new GroupAccountForm("", "", "", "");

    Errors errors() {
        return Errors.NONE.andIf(GroupForms.date(openedOn).isEmpty(), "openedOn", "groups.date.wrong");
    }

    NewGroupAccount read() {
        return new NewGroupAccount(
                bank, number, holder, GroupForms.date(openedOn).orElseThrow());
    }

    static Errors errors(GroupAccountRefusal refusal) {
        return switch (refusal) {
            case GroupAccountRefusal.NotNow() -> Errors.of("group-account.not-now");
            case GroupAccountRefusal.AlreadyRecorded() -> Errors.of("group-account.already");
            case GroupAccountRefusal.NoneYet() -> Errors.of("group-account.none-yet");
            case GroupAccountRefusal.AnotherWaits() -> Errors.of("key-change.another-waits");
            case GroupAccountRefusal.BankNameInvalid() -> Errors.NONE.and("bank", "registry.account.bank-name");
            case GroupAccountRefusal.NumberInvalid() -> Errors.NONE.and("number", "registry.account.number-wrong");
            case GroupAccountRefusal.HolderInvalid() -> Errors.NONE.and("holder", "registry.account.holder-wrong");
            case GroupAccountRefusal.OpenedInTheFuture() -> Errors.NONE.and("openedOn", "groups.date.future");
            case GroupAccountRefusal.OfAnotherGroup() -> Errors.NONE.and("number", "group-account.of-another-group");
            case GroupAccountRefusal.OfAPerson() -> Errors.NONE.and("number", "group-account.of-a-person");
            case GroupAccountRefusal.AlreadyDecided() -> Errors.of("key-change.decided");
            case GroupAccountRefusal.SamePerson() -> Errors.of("key-change.same-person");
            case GroupAccountRefusal.DoesNotMatch() -> Errors.of("key-change.no-match");
        };
    }
}

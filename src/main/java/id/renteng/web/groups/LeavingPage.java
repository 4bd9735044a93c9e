package id.renteng.web.groups;

import id.renteng.groups.HouseRules;
import id.renteng.groups.Leavings.Outlook;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What stands between a member and leaving her group, for herself or for the officer who helps her.
///
/// @param action  where it is said that she leaves
/// @param own     true on her own page
/// @param today   the first day on offer
/// @param others  the members whose yes may be asked
/// @param names   of those who agreed
/// @param chosen  who is ticked as agreeing
/// @param borrows true while a loan runs: then a place only passes to another, by addendum
public record LeavingPage(
        String action,
        String back,
        String group,
        String member,
        boolean own,
        boolean borrows,
        Outlook outlook,
        LocalDate today,
        List<Choice> others,
        List<String> names,
        Set<String> chosen,
        Errors errors) {

    public boolean isSaid() {
        return outlook.said().isPresent();
    }

    public boolean othersMustAgree() {
        return outlook.rules()
                .map(HouseRules::exit)
                .filter(HouseRules.Exit.ALL_AGREE::equals)
                .isPresent();
    }

    public boolean owesNothing() {
        return outlook.dues().ownPart().isZero() && outlook.dues().owes().isZero();
    }
}

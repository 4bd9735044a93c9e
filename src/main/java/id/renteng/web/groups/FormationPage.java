package id.renteng.web.groups;

import id.renteng.groups.Formation.Step;
import id.renteng.groups.GroupRules;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Locale;

/// One step of a draft of a loan group.
///
/// @param id      of the draft; empty before its first step is saved
/// @param people  who may be chosen at this step
/// @param taken   members of the coached group who are in a loan group already, each with its name
/// @param sizes   how many may be in a group
/// @param asked   whether its people are being asked, so that a change asks them anew
/// @param chosen  the members chosen so far, each with her own account in a word
public record FormationPage(
        String id,
        String coachedId,
        String coachedName,
        String kelurahan,
        Step step,
        FormationForm form,
        List<Choice> people,
        List<Choice> taken,
        List<Member> chosen,
        GroupRules sizes,
        boolean asked,
        Errors errors) {

    /// @param account masked, with its bank; empty while none is on record
    public record Member(String id, String name, String office, String account) {}

    public int number() {
        return step.ordinal() + 1;
    }

    public int steps() {
        return Step.values().length;
    }

    public String home() {
        return "/coached-groups/" + coachedId;
    }

    /// Where this step is sent.
    public String action() {
        return id.isEmpty() ? home() + "/loan-groups" : at(step);
    }

    public String back() {
        if (id.isEmpty()) return home();
        return step == Step.NAME ? "/formations" : at(Step.values()[step.ordinal() - 1]);
    }

    public String at(Step step) {
        return "/formations/" + id + "/" + step.name().toLowerCase(Locale.ROOT);
    }

    public long withAccount() {
        return chosen.stream().filter(member -> !member.account().isEmpty()).count();
    }
}

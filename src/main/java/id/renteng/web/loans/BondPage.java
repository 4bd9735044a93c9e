package id.renteng.web.loans;

import id.renteng.financing.cover.Source;
import id.renteng.groups.LeavingReason;
import id.renteng.kernel.Role;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Something in the life of a loan that is no payment: who is bound no more, why nobody is called, money for a purse.
///
/// @param members whom it may concern
public record BondPage(LoanHead head, List<Choice> members, Map<String, String> values, Errors errors) {

    /// What can be recorded.
    enum What {
        DIED,
        LEFT,
        DISABILITY,
        DISASTER,
        PROGRAMME_FAULT,
        RESERVE,
        GUARANTOR,
        RELEASED
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean fillsPurses() {
        return sources().contains(Source.RESERVE) || sources().contains(Source.GUARANTOR);
    }

    /// A bank releases; the city records the rest, and fills the purses that the scheme keeps.
    public List<Choice> whats(Text t) {
        var whats = new ArrayList<What>();
        if (t.site().actor().is(Role.BANK_CHECKER)) {
            whats.add(What.RELEASED);
        } else {
            whats.addAll(List.of(What.DIED, What.LEFT, What.DISABILITY, What.DISASTER, What.PROGRAMME_FAULT));
            if (sources().contains(Source.RESERVE)) whats.add(What.RESERVE);
            if (sources().contains(Source.GUARANTOR)) whats.add(What.GUARANTOR);
        }
        return whats.stream()
                .map(what -> new Choice(what.name(), t.of("bond.what." + what.name())))
                .toList();
    }

    /// Why a living member leaves; a bank is not asked.
    public List<Choice> reasons(Text t) {
        return t.site().actor().is(Role.BANK_CHECKER)
                ? List.of()
                : LeavingReason.ofLiving().stream()
                        .map(reason -> new Choice(reason.name(), t.of("groups.leave." + reason.name())))
                        .toList();
    }

    private List<Source> sources() {
        return head.loan().rules().choices().sources();
    }
}

package id.renteng.web.loans;

import id.renteng.financing.Sheet.CoverConsent;
import id.renteng.financing.Sheet.Reason;
import id.renteng.financing.Shortage;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The second step of a meeting sheet: why somebody is short, and who stands in for her.
public record ShortfallPage(LoanHead head, SheetForm form, List<Shortage> shortages, Errors errors) {

    /// Who could cover for somebody.
    ///
    /// @param most for all others together at this meeting
    public record Coverer(PersonId person, String name, Money most) {}

    public List<Coverer> coverers(Shortage shortage) {
        return shortage.limits().entrySet().stream()
                .filter(limit -> !limit.getKey().equals(shortage.person()))
                .map(limit -> new Coverer(limit.getKey(), head.name(limit.getKey()), limit.getValue()))
                .toList();
    }

    public Map<String, String> kept() {
        return form.kept(false, "presence", "paid", "saved", "reserved");
    }

    public List<Choice> reasons(Text t) {
        return Arrays.stream(Reason.values())
                .map(reason -> new Choice(reason.name(), t.of("meeting.reason." + reason.name())))
                .toList();
    }

    public List<Choice> consents(Text t) {
        return Arrays.stream(CoverConsent.values())
                .map(consent -> new Choice(consent.name(), t.of("meeting.consent." + consent.name())))
                .toList();
    }

    /// How the shortfall of one member can be met.
    public List<Choice> ways(Text t) {
        return Stream.of(SheetForm.COVER, SheetForm.ARREAR)
                .map(way -> new Choice(way, t.of("meeting.how." + way)))
                .toList();
    }
}

package id.renteng.web.registry;

import id.renteng.registry.EndingPermit;
import id.renteng.registry.EndingPermits.Counts;
import id.renteng.registry.EndingPermits.Settled;
import id.renteng.registry.Permit;
import id.renteng.registry.PermitWindow;
import id.renteng.web.Choice;
import id.renteng.web.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The papers of businesses that end soon or have ended.
///
/// @param names     of the wards, by code
/// @param where     the wards of the part of the city the reader works in
/// @param more      the address of the next ones; empty at the end
/// @param mayTake   the reader may take the list with her, as a file or on paper
/// @param maySettle the reader may take one off the list
public record EndingPermitsPage(
        List<EndingPermit> permits,
        Counts counts,
        EndingPermitsFilter filter,
        GroupFilter group,
        Map<String, String> names,
        List<Choice> where,
        LocalDate today,
        String more,
        boolean mayTake,
        boolean maySettle) {

    public String placeOf(EndingPermit permit) {
        return names.getOrDefault(permit.kelurahan(), permit.kelurahan());
    }

    public List<Choice> windows(Text t) {
        return Arrays.stream(PermitWindow.values())
                .map(window -> new Choice(window.name(), t.of("permit.window." + window)))
                .toList();
    }

    public List<Choice> kinds(Text t) {
        return Arrays.stream(Permit.Kind.values())
                .map(kind -> new Choice(kind.name(), t.of("person.permit." + kind)))
                .toList();
    }

    public Settled[] ways() {
        return Settled.values();
    }

    /// How far its end is, in words.
    public String left(Text t, EndingPermit permit) {
        long days = permit.daysLeft(today);
        return days > 0 ? t.of("permit.days-left", days) : t.of("permit.days-over", -days);
    }

    public String colour(EndingPermit permit) {
        if (permit.hasEnded(today)) return "red";
        return permit.daysLeft(today) <= 30 ? "orange" : "yellow";
    }

    public String settle(EndingPermit permit) {
        return "/people/" + permit.person().value() + "/businesses/"
                + permit.businessId().value() + "/permits/" + permit.id().value() + "/settled";
    }

    public String business(EndingPermit permit) {
        return "/people/" + permit.person().value() + "/businesses/"
                + permit.businessId().value();
    }
}

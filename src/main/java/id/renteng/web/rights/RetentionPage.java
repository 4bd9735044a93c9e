package id.renteng.web.rights;

import id.renteng.registry.Retention;
import id.renteng.registry.RetentionRule;
import id.renteng.registry.RetentionRule.Fate;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.List;
import java.util.stream.Stream;

/// What is over its time, who is due to be made nameless, how long every kind is kept, and what runs did.
///
/// @param kinds every kind with its rule
/// @param more     the address of the next people; empty at the end
/// @param moreRuns the address of what earlier runs did; empty at the end
public record RetentionPage(
        List<Retention.Due> kinds,
        List<Retention.PersonDue> people,
        String more,
        List<Retention.Run> runs,
        String moreRuns,
        boolean mayRun,
        boolean mayErase,
        Errors errors) {

    /// Kinds of which something is over its time, or held.
    public List<Retention.Due> over() {
        return kinds.stream().filter(kind -> kind.due() + kind.held() > 0).toList();
    }

    public List<Fate> fates() {
        return Stream.of(Fate.values()).filter(fate -> !of(fate).isEmpty()).toList();
    }

    public List<Retention.Due> of(Fate fate) {
        return kinds.stream().filter(kind -> kind.rule().fate() == fate).toList();
    }

    /// How long, in words.
    public String kept(Text t, RetentionRule rule) {
        return RetentionPeriodPage.inWords(t, rule);
    }

    /// Somebody lets go all of this kind that is due; people go by name.
    public boolean mayErase(Retention.Due kind) {
        return mayErase && kind.due() > 0 && kind.rule().fate() == Fate.BY_HAND && !isOfPeople(kind);
    }

    public boolean isOfPeople(Retention.Due kind) {
        return kind.rule().fate() == Fate.BY_HAND && kind.tables().isEmpty();
    }
}

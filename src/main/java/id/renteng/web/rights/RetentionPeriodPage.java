package id.renteng.web.rights;

import id.renteng.registry.KindPeriods;
import id.renteng.registry.NewPeriod;
import id.renteng.registry.RetentionRule;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.Map;

/// How long one kind of record is kept.
///
/// @param atFirst how many records of today each rule to come makes due on its first day
public record RetentionPeriodPage(
        String kind,
        KindPeriods periods,
        Map<RetentionRule, Integer> atFirst,
        NewPeriod form,
        boolean maySet,
        Errors errors) {

    /// How long, in words.
    public String kept(Text t, RetentionRule rule) {
        return inWords(t, rule);
    }

    static String inWords(Text t, RetentionRule rule) {
        var months = rule.keepMonths();
        if (months == null) return t.of("rights.retention.no-end");
        return months == 0 ? t.of("rights.retention.at-once") : t.of("rights.retention.months", months);
    }

    public boolean isInForce(RetentionRule rule) {
        return rule.equals(periods.inForce());
    }

    /// It will hold, unless another one was said for the same day since.
    public boolean isToCome(RetentionRule rule) {
        return atFirst.containsKey(rule)
                && periods.rules().stream()
                        .filter(other -> other.validFrom().equals(rule.validFrom()))
                        .findFirst()
                        .filter(rule::equals)
                        .isPresent();
    }

    public int atFirst(RetentionRule rule) {
        return atFirst.getOrDefault(rule, 0);
    }
}

package id.renteng.web.rights;

import id.renteng.registry.NewPeriod;
import id.renteng.registry.RetentionRule;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.time.LocalDate;
import java.util.List;

/// How long one kind of record is kept.
///
/// @param rules   that were, are or will be in force, the last to hold first
/// @param inForce the one of today
public record RetentionPeriodPage(
        String kind,
        List<RetentionRule> rules,
        RetentionRule inForce,
        LocalDate today,
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
        return rule.equals(inForce);
    }

    /// It will hold, unless another one was said for the same day since.
    public boolean isToCome(RetentionRule rule) {
        return rule.validFrom().isAfter(today)
                && rules.stream()
                        .filter(other -> other.validFrom().equals(rule.validFrom()))
                        .findFirst()
                        .filter(rule::equals)
                        .isPresent();
    }
}

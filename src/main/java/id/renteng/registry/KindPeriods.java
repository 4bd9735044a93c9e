package id.renteng.registry;

import java.time.LocalDate;
import java.util.List;

/// How long one kind of record was, is and will be kept, and what may be set.
///
/// @param rules       the last to hold first
/// @param inForce     the one of today
/// @param least       no period is shorter
/// @param shorterFrom the earliest day from which a shorter one holds: a whole working day lies before it, so that
///                    somebody can notice a slip before anything is erased
public record KindPeriods(List<RetentionRule> rules, RetentionRule inForce, Least least, LocalDate shorterFrom) {

    public KindPeriods {
        rules = List.copyOf(rules);
    }

    /// @param why a law, or what the record is kept for; empty where nothing asks for it
    public record Least(int months, String why) {

        static final Least NONE = new Least(0, "");
    }

    /// Something would go that is kept by the rule of today.
    boolean isShorter(int months) {
        var now = inForce.keepMonths();
        return now == null || months < now;
    }
}

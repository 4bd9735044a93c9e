package id.renteng.readiness;

import id.renteng.readiness.Rules.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rules of readiness that one version of a scheme sets instead of the programme's. They never change; a new
/// version
/// of the scheme has its own.
///
/// @param asked           which of [#CHOICES] must be done
/// @param stopping        the credit-history statuses that stop a member
/// @param thinkDays       how many days members have to think again before the application; 0: none
/// @param visitDays       for how many days a visit counts; 0: for ever
/// @param eligibilityDays for how many days the seven checks count; 0: for ever
/// @param placeAndPhoto   whether a visit counts only with its spot and a photo
public record OwnRules(
        Set<TaskCode> asked,
        Set<CreditStatus> stopping,
        int thinkDays,
        int visitDays,
        int eligibilityDays,
        boolean placeAndPhoto) {

    /// Tasks that no scheme leaves out: a group with its officers, money on own accounts only, data only with consent.
    public static final Set<TaskCode> ALWAYS =
            Set.of(TaskCode.SIZE, TaskCode.OFFICERS, TaskCode.ACCOUNTS, TaskCode.CONSENTS);

    /// Tasks that a scheme asks or not. Training and time to think are said by their own choices.
    public static final List<TaskCode> CHOICES = List.of(
            TaskCode.INAUGURATED,
            TaskCode.GROUP_ACCOUNT,
            TaskCode.BASELINES,
            TaskCode.CREDIT_HISTORY,
            TaskCode.VISITS,
            TaskCode.PROCEDURE,
            TaskCode.OWN_WORDS,
            TaskCode.ELIGIBILITY);

    private static final int THINK_DAYS_MAX = 60;

    /// @throws IllegalArgumentException if a task cannot be chosen or a number of days is out of its range
    public OwnRules {
        asked = Set.copyOf(asked);
        stopping = Set.copyOf(stopping);
        if (!CHOICES.containsAll(asked)) throw new IllegalArgumentException("not to choose: " + asked);
        if (thinkDays < 0 || thinkDays > THINK_DAYS_MAX) throw new IllegalArgumentException("0 to 60 days to think");
        if (visitDays < 0 || eligibilityDays < 0) throw new IllegalArgumentException("days are not below zero");
    }

    /// These tasks as the programme describes them, with the days of the scheme.
    ///
    /// @param known every task there is, in the order of the list
    List<Rule> of(List<Rule> known) {
        var tasks = EnumSet.of(TaskCode.LWK);
        tasks.addAll(ALWAYS);
        tasks.addAll(asked);
        if (thinkDays > 0) tasks.add(TaskCode.COOLING_OFF);
        return known.stream()
                .filter(rule -> tasks.contains(rule.task()))
                .map(rule -> rule.after() == null || tasks.contains(rule.after()) ? rule : rule.waitingForNothing())
                .map(this::ofScheme)
                .toList();
    }

    private Rule ofScheme(Rule rule) {
        return switch (rule.task()) {
            case VISITS -> rule.lasting(orNull(visitDays), placeAndPhoto);
            case ELIGIBILITY -> rule.lasting(orNull(eligibilityDays), false);
            case COOLING_OFF -> rule.waiting(thinkDays);
            case SIZE,
                    OFFICERS,
                    INAUGURATED,
                    ACCOUNTS,
                    GROUP_ACCOUNT,
                    BASELINES,
                    LWK,
                    CREDIT_HISTORY,
                    CONSENTS,
                    PROCEDURE,
                    OWN_WORDS -> rule;
        };
    }

    private static @Nullable Integer orNull(int days) {
        return days == 0 ? null : days;
    }
}

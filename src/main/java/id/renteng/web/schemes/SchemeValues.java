package id.renteng.web.schemes;

import id.renteng.financing.LateMoney;
import id.renteng.financing.Penalty;
import id.renteng.financing.Scheme;
import id.renteng.financing.cover.Cause;
import id.renteng.financing.cover.CoverRules;
import id.renteng.financing.schedule.DueOn;
import id.renteng.financing.schedule.Timing;
import id.renteng.kernel.BasisPoints;
import id.renteng.readiness.CreditStatus;
import id.renteng.readiness.OwnRules;
import id.renteng.readiness.TrainingDemand;
import id.renteng.web.Amounts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A scheme as the values of the form.
final class SchemeValues {

    private static final OwnRules OFFERED = new OwnRules(
            Set.copyOf(OwnRules.CHOICES),
            Set.of(CreditStatus.S4, CreditStatus.S5, CreditStatus.S7, CreditStatus.S8),
            2,
            180,
            365,
            true);

    private final Map<SchemeField, String> values = new EnumMap<>(SchemeField.class);

    private SchemeValues() {}

    static Map<SchemeField, String> of(Scheme scheme, LocalDate validFrom) {
        var written = new SchemeValues();
        written.frame(scheme, validFrom);
        written.price(scheme);
        written.timing(scheme.pricing().timing());
        written.cover(scheme.cover());
        written.late(scheme);
        written.training(scheme.training());
        written.readiness(scheme.ownRules());
        return written.values;
    }

    private void frame(Scheme scheme, LocalDate validFrom) {
        values.put(SchemeField.CODE, scheme.code());
        values.put(SchemeField.NAME, scheme.name());
        values.put(SchemeField.BANK, scheme.bank().value());
        values.put(SchemeField.VALID_FROM, validFrom.toString());
        values.put(SchemeField.LEGAL_BASIS, scheme.legalBasis());
        put(SchemeField.COOLING_OFF, scheme.coolingOffHours());
        var limits = scheme.limits();
        values.put(SchemeField.GROUP_MAX, Amounts.write(limits.groupMax()));
        values.put(SchemeField.MEMBER_MIN, Amounts.write(limits.memberMin()));
        values.put(SchemeField.MEMBER_MAX, Amounts.write(limits.memberMax()));
        put(SchemeField.MEMBER_SHARE, limits.memberShareMax());
        put(SchemeField.MEMBERS_MIN, limits.membersMin());
        put(SchemeField.MEMBERS_MAX, limits.membersMax());
    }

    private void price(Scheme scheme) {
        var pricing = scheme.pricing();
        put(SchemeField.METHOD, pricing.method());
        put(SchemeField.RATE, pricing.yearlyRate());
        put(SchemeField.MARGIN, pricing.charges().margin());
        values.put(
                SchemeField.TENORS,
                pricing.tenorsMonths().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        values.put(SchemeField.FEE, Amounts.write(pricing.charges().fee()));
        put(SchemeField.FEE_SHARE, pricing.charges().feeShare());
        put(SchemeField.ROUNDING_UNIT, pricing.rounding().unit());
        put(SchemeField.ROUNDING_MODE, pricing.rounding().mode());
    }

    private void timing(Timing timing) {
        put(SchemeField.FREQUENCY, timing.frequency());
        switch (timing.dueOn()) {
            case DueOn.PayOutDay() -> due("PAY_OUT", 0, DayOfWeek.MONDAY);
            case DueOn.DayOfMonth(var day) -> due("DAY", day, DayOfWeek.MONDAY);
            case DueOn.Weekday(var week, var weekday) -> due("WEEKDAY", week, weekday);
        }
        put(SchemeField.FIRST_DUE_AFTER, timing.firstDueAfterDays());
        put(SchemeField.DAY_COUNT, timing.dayCount());
        put(SchemeField.GRACE_PRINCIPAL, timing.gracePrincipal());
        put(SchemeField.GRACE_INTEREST, timing.graceInterest());
        put(SchemeField.HOLIDAY_RULE, timing.holidayRule());
        put(SchemeField.JOINT_LEAVE, timing.jointLeave());
    }

    private void due(String on, int day, DayOfWeek weekday) {
        values.put(SchemeField.DUE_ON, on);
        put(SchemeField.DUE_DAY, day);
        put(SchemeField.DUE_WEEKDAY, weekday);
    }

    private void cover(CoverRules rules) {
        var choices = rules.choices();
        for (int i = 0; i < choices.sources().size(); i++) {
            put(SchemeField.sources().get(i), choices.sources().get(i));
        }
        put(SchemeField.SPLIT, choices.split());
        put(SchemeField.DEGREE, rules.degree());
        put(SchemeField.PER_MEETING, rules.perMeeting());
        put(SchemeField.OPEN_MAX, rules.instalmentsOpen());
        put(SchemeField.CYCLE_MAX, choices.instalmentsInCycle());
        put(SchemeField.MONTHS_MAX, choices.monthsMax());
        put(SchemeField.GRACE_DAYS, choices.graceDays());
        put(SchemeField.RESERVE_SHARE, choices.ofShortfallReserve());
        put(SchemeField.LATE_MONEY, rules.membersFirst() ? LateMoney.MEMBERS_FIRST : LateMoney.BANK_FIRST);
        put(SchemeField.DECLARED, choices.declared());
        put(SchemeField.CONSEQUENCE, choices.consequence());
        for (var cause : Cause.values()) {
            put(SchemeField.exempt(cause), choices.exempt().contains(cause));
        }
        put(SchemeField.CASH_UNIT, choices.cashUnit());
    }

    private void late(Scheme scheme) {
        switch (scheme.penalty()) {
            case Penalty.None() -> penalty(SchemeField.NONE, new BasisPoints(0), 0, new BasisPoints(0));
            case Penalty.Charged(var receiver, var rate, var graceDays, var most) ->
                penalty(receiver.name(), rate, graceDays, most);
        }
        values.put(SchemeField.LADDER_FIRST, Amounts.write(scheme.ladder().first()));
        put(SchemeField.LADDER_ON_TIME, scheme.ladder().onTime());
        put(SchemeField.LADDER_RAISE, scheme.ladder().raise());
    }

    private void penalty(String receiver, BasisPoints rate, int graceDays, BasisPoints most) {
        values.put(SchemeField.PENALTY, receiver);
        put(SchemeField.PENALTY_RATE, rate);
        put(SchemeField.PENALTY_GRACE, graceDays);
        put(SchemeField.PENALTY_MOST, most);
    }

    private void training(TrainingDemand asked) {
        values.put(SchemeField.TRAINING_ALL, joined(asked.all()));
        values.put(SchemeField.TRAINING_ANY, joined(asked.any()));
        put(SchemeField.TRAINING_PASSES, asked.anyPasses());
        put(SchemeField.TRAINING_HOURS, asked.hours());
        var lasts = asked.lastsDays();
        put(SchemeField.TRAINING_LASTS, lasts == null ? 0 : lasts);
    }

    /// A scheme that follows the programme is offered what the programme stops and asks usually.
    private void readiness(@Nullable OwnRules own) {
        values.put(SchemeField.RULES, own == null ? "PROGRAMME" : SchemeField.OWN);
        var rules = own == null ? OFFERED : own;
        values.put(SchemeField.TASKS, joined(names(rules.asked())));
        values.put(SchemeField.STOPPING, joined(names(rules.stopping())));
        put(SchemeField.THINK_DAYS, rules.thinkDays());
        put(SchemeField.VISIT_DAYS, rules.visitDays());
        put(SchemeField.ELIGIBILITY_DAYS, rules.eligibilityDays());
        put(SchemeField.PLACE_AND_PHOTO, rules.placeAndPhoto());
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    /// The codes of themes, tasks or statuses in the value of a field.
    static Set<String> themes(String joined) {
        return Arrays.stream(joined.split("[ ,]+"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String joined(Collection<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(", "));
    }

    private void put(SchemeField field, int number) {
        values.put(field, String.valueOf(number));
    }

    private void put(SchemeField field, Enum<?> choice) {
        values.put(field, choice.name());
    }

    private void put(SchemeField field, boolean yes) {
        values.put(field, yes ? SchemeField.YES : "NO");
    }

    private void put(SchemeField field, BasisPoints part) {
        values.put(field, Percents.write(part));
    }
}

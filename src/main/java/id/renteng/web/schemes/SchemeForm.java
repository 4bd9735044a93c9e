package id.renteng.web.schemes;

import id.renteng.banking.BankCode;
import id.renteng.financing.Ladder;
import id.renteng.financing.LateMoney;
import id.renteng.financing.Penalty;
import id.renteng.financing.Pricing;
import id.renteng.financing.Scheme;
import id.renteng.financing.SchemeId;
import id.renteng.financing.cover.Cause;
import id.renteng.financing.cover.Consequence;
import id.renteng.financing.cover.CoverChoices;
import id.renteng.financing.cover.CoverRules;
import id.renteng.financing.cover.Source;
import id.renteng.financing.cover.Split;
import id.renteng.financing.schedule.DayCount;
import id.renteng.financing.schedule.Frequency;
import id.renteng.financing.schedule.HolidayRule;
import id.renteng.financing.schedule.Method;
import id.renteng.financing.schedule.Timing;
import id.renteng.kernel.Days;
import id.renteng.kernel.Money;
import id.renteng.readiness.CreditStatus;
import id.renteng.readiness.OwnRules;
import id.renteng.readiness.TaskCode;
import id.renteng.readiness.TrainingDemand;
import id.renteng.web.Amounts;
import id.renteng.web.Errors;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What came with the form of a new version, read into a scheme. What cannot be read, or does not fit together, is said
/// at its field.
final class SchemeForm extends SentScheme {

    private static final long RUPIAH_MAX = 1_000_000_000_000L;

    private final Set<String> themes;
    private final LocalDate today;
    private Errors errors = Errors.NONE;

    /// @param themes the codes that may be chosen
    SchemeForm(Map<String, String> sent, Set<String> themes, LocalDate today) {
        super(sent);
        this.themes = themes;
        this.today = today;
    }

    /// What is wrong, in the order of the page; only without errors there is a [#scheme()].
    Errors errors() {
        errors = Errors.NONE;
        frame();
        limits();
        price();
        days();
        cover();
        late();
        training();
        readiness();
        return errors;
    }

    /// @throws IllegalArgumentException if the form has errors
    Scheme scheme() {
        return new Scheme(
                SchemeId.random(),
                text(SchemeField.CODE),
                text(SchemeField.NAME),
                new BankCode(text(SchemeField.BANK)),
                Days.read(text(SchemeField.VALID_FROM)).orElseThrow(),
                null,
                new Scheme.Limits(
                        money(SchemeField.GROUP_MAX),
                        money(SchemeField.MEMBER_MIN),
                        money(SchemeField.MEMBER_MAX),
                        part(SchemeField.MEMBER_SHARE),
                        count(SchemeField.MEMBERS_MIN),
                        count(SchemeField.MEMBERS_MAX)),
                pricing(),
                rules(),
                penalty(),
                new Ladder(
                        money(SchemeField.LADDER_FIRST),
                        part(SchemeField.LADDER_ON_TIME),
                        part(SchemeField.LADDER_RAISE)),
                asked(),
                ownRules(),
                count(SchemeField.COOLING_OFF),
                text(SchemeField.LEGAL_BASIS));
    }

    private TrainingDemand asked() {
        int lasts = count(SchemeField.TRAINING_LASTS);
        return new TrainingDemand(
                chosen(SchemeField.TRAINING_ALL),
                count(SchemeField.TRAINING_PASSES) == 0 ? Set.of() : chosen(SchemeField.TRAINING_ANY),
                count(SchemeField.TRAINING_PASSES),
                count(SchemeField.TRAINING_HOURS),
                lasts == 0 ? null : lasts);
    }

    private @Nullable OwnRules ownRules() {
        if (!text(SchemeField.RULES).equals(SchemeField.OWN)) return null;
        return new OwnRules(
                some(SchemeField.TASKS, TaskCode.class),
                some(SchemeField.STOPPING, CreditStatus.class),
                count(SchemeField.THINK_DAYS),
                count(SchemeField.VISIT_DAYS),
                count(SchemeField.ELIGIBILITY_DAYS),
                yes(SchemeField.PLACE_AND_PHOTO));
    }

    private Pricing pricing() {
        return new Pricing(
                part(SchemeField.RATE),
                choice(SchemeField.METHOD, Method.class),
                tenors(),
                new Pricing.Charges(part(SchemeField.MARGIN), money(SchemeField.FEE), part(SchemeField.FEE_SHARE)),
                new Timing(
                        frequency(),
                        dueOn(),
                        count(SchemeField.FIRST_DUE_AFTER),
                        choice(SchemeField.DAY_COUNT, DayCount.class),
                        count(SchemeField.GRACE_PRINCIPAL),
                        count(SchemeField.GRACE_INTEREST),
                        choice(SchemeField.HOLIDAY_RULE, HolidayRule.class),
                        yes(SchemeField.JOINT_LEAVE)),
                new Pricing.Rounding(
                        count(SchemeField.ROUNDING_UNIT), choice(SchemeField.ROUNDING_MODE, RoundingMode.class)));
    }

    private CoverRules rules() {
        var exempt = EnumSet.noneOf(Cause.class);
        for (var cause : Cause.values()) if (yes(SchemeField.exempt(cause))) exempt.add(cause);
        return new CoverRules(
                part(SchemeField.PER_MEETING),
                count(SchemeField.OPEN_MAX),
                part(SchemeField.DEGREE),
                choice(SchemeField.LATE_MONEY, LateMoney.class) == LateMoney.MEMBERS_FIRST,
                new CoverChoices(
                        sources(),
                        choice(SchemeField.SPLIT, Split.class),
                        part(SchemeField.RESERVE_SHARE),
                        count(SchemeField.GRACE_DAYS),
                        count(SchemeField.MONTHS_MAX),
                        count(SchemeField.CYCLE_MAX),
                        yes(SchemeField.DECLARED),
                        choice(SchemeField.CONSEQUENCE, Consequence.class),
                        exempt,
                        count(SchemeField.CASH_UNIT)));
    }

    private Penalty penalty() {
        return isFree()
                ? new Penalty.None()
                : new Penalty.Charged(
                        choice(SchemeField.PENALTY, Penalty.Receiver.class),
                        part(SchemeField.PENALTY_RATE),
                        count(SchemeField.PENALTY_GRACE),
                        part(SchemeField.PENALTY_MOST));
    }

    private void frame() {
        wrongIf(!text(SchemeField.CODE).matches("[A-Z0-9][A-Z0-9-]{1,39}"), SchemeField.CODE, "scheme.error.code");
        wrongText(SchemeField.NAME, 100);
        wrongText(SchemeField.BANK, 40);
        var from = Days.read(text(SchemeField.VALID_FROM));
        wrongIf(from.isEmpty() || from.get().isBefore(today), SchemeField.VALID_FROM, "scheme.error.valid-from");
        wrongText(SchemeField.LEGAL_BASIS, 500);
        wrongNumber(SchemeField.COOLING_OFF, 0, 720);
    }

    private void limits() {
        wrongMoney(SchemeField.GROUP_MAX, 1);
        wrongMoney(SchemeField.MEMBER_MIN, 1);
        wrongMoney(SchemeField.MEMBER_MAX, 1);
        wrongPercent(SchemeField.MEMBER_SHARE, 1);
        wrongNumber(SchemeField.MEMBERS_MIN, 3, 30);
        wrongNumber(SchemeField.MEMBERS_MAX, 3, 30);
        var most = money(SchemeField.MEMBER_MAX);
        wrongIf(most.isLessThan(money(SchemeField.MEMBER_MIN)), SchemeField.MEMBER_MAX, "scheme.error.member-max");
        wrongIf(money(SchemeField.GROUP_MAX).isLessThan(most), SchemeField.GROUP_MAX, "scheme.error.group-max");
        wrongIf(
                count(SchemeField.MEMBERS_MAX) < count(SchemeField.MEMBERS_MIN),
                SchemeField.MEMBERS_MAX,
                "scheme.error.members-max");
    }

    private void price() {
        wrongChoices(SchemeField.Section.PRICE);
        wrongPercent(SchemeField.RATE, 0);
        wrongPercent(SchemeField.MARGIN, 0);
        wrongIf(tenors().isEmpty(), SchemeField.TENORS, "scheme.error.tenors");
        wrongMoney(SchemeField.FEE, 0);
        wrongPercent(SchemeField.FEE_SHARE, 0);
        wrongNumber(SchemeField.ROUNDING_UNIT, 1, 100_000);
        var method = text(SchemeField.METHOD);
        boolean hasRate = part(SchemeField.RATE).value() > 0;
        boolean hasMargin = part(SchemeField.MARGIN).value() > 0;
        wrongIf(method.equals(Method.QARDH.name()) && hasRate, SchemeField.RATE, "scheme.error.qardh");
        wrongIf(!method.equals(Method.MURABAHAH.name()) && hasMargin, SchemeField.MARGIN, "scheme.error.margin");
        wrongIf(
                method.equals(Method.MURABAHAH.name()) && hasMargin && hasRate,
                SchemeField.MARGIN,
                "scheme.error.margin-or-rate");
        boolean small = money(SchemeField.FEE)
                .plus(money(SchemeField.MEMBER_MIN).at(part(SchemeField.FEE_SHARE), RoundingMode.UP))
                .isLessThan(money(SchemeField.MEMBER_MIN).max(Money.rupiah(1)));
        wrongIf(!small, SchemeField.FEE, "scheme.error.fee");
        wrongIf(part(SchemeField.FEE_SHARE).value() > 5_000, SchemeField.FEE_SHARE, "scheme.error.fee-share");
    }

    private void days() {
        wrongChoices(SchemeField.Section.DAYS);
        wrongNumber(SchemeField.FIRST_DUE_AFTER, 1, 62);
        wrongNumber(SchemeField.GRACE_PRINCIPAL, 0, 519);
        wrongNumber(SchemeField.GRACE_INTEREST, 0, 519);
        boolean monthly = frequency() == Frequency.MONTHLY;
        switch (text(SchemeField.DUE_ON)) {
            case "DAY" -> {
                wrongNumber(SchemeField.DUE_DAY, 1, 28);
                wrongIf(!monthly, SchemeField.DUE_ON, "scheme.error.due-on");
            }
            case "WEEKDAY" -> wrongNumber(SchemeField.DUE_DAY, monthly ? 1 : 0, monthly ? 4 : 0);
            default -> {}
        }
        int fewest = tenors().stream().mapToInt(Integer::intValue).min().orElse(60)
                * frequency().periodsPerYear()
                / 12;
        wrongIf(
                count(SchemeField.GRACE_PRINCIPAL) >= fewest,
                SchemeField.GRACE_PRINCIPAL,
                "scheme.error.grace",
                fewest - 1);
        wrongIf(
                count(SchemeField.GRACE_INTEREST) >= fewest,
                SchemeField.GRACE_INTEREST,
                "scheme.error.grace",
                fewest - 1);
    }

    private void cover() {
        var seen = new HashSet<String>();
        for (var field : SchemeField.sources()) {
            var source = text(field);
            boolean known = source.isEmpty() || field.options().contains(source);
            wrongIf(!known, field, "scheme.error.choice");
            wrongIf(known && !source.isEmpty() && !seen.add(source), field, "scheme.error.source-twice");
        }
        wrongChoices(SchemeField.Section.COVER);
        wrongPercent(SchemeField.DEGREE, 0);
        wrongPercent(SchemeField.PER_MEETING, 0);
        wrongNumber(SchemeField.OPEN_MAX, 0, 24);
        wrongNumber(SchemeField.CYCLE_MAX, 0, 520);
        wrongNumber(SchemeField.MONTHS_MAX, 0, 520);
        wrongNumber(SchemeField.GRACE_DAYS, 0, 366);
        wrongPercent(SchemeField.RESERVE_SHARE, 0);
        wrongIf(
                count(SchemeField.CASH_UNIT) > 1 && !seen.contains(Source.SAVINGS.name()),
                SchemeField.CASH_UNIT,
                "scheme.error.cash-unit");
    }

    private void late() {
        wrongChoices(SchemeField.Section.LATE);
        if (!isFree()) {
            wrongPercent(SchemeField.PENALTY_RATE, 1);
            wrongNumber(SchemeField.PENALTY_GRACE, 0, 366);
            wrongPercent(SchemeField.PENALTY_MOST, 1);
        }
        wrongMoney(SchemeField.LADDER_FIRST, 0);
        wrongPercent(SchemeField.LADDER_ON_TIME, 0);
        wrongPercent(SchemeField.LADDER_RAISE, 0);
        wrongIf(
                money(SchemeField.LADDER_FIRST).isMoreThan(money(SchemeField.MEMBER_MAX)),
                SchemeField.LADDER_FIRST,
                "scheme.error.ladder");
    }

    private void training() {
        for (var field : SchemeField.of(SchemeField.Section.TRAINING)) {
            boolean known = field.kind() != SchemeField.Kind.THEMES || themes.containsAll(chosen(field));
            wrongIf(!known, field, "scheme.error.choice");
        }
        int listed = chosen(SchemeField.TRAINING_ANY).size();
        wrongNumber(SchemeField.TRAINING_PASSES, 0, listed == 0 ? 50 : listed);
        wrongNumber(SchemeField.TRAINING_HOURS, 0, 1_000);
        wrongNumber(SchemeField.TRAINING_LASTS, 0, 3_660);
    }

    private void readiness() {
        wrongChoices(SchemeField.Section.READINESS);
        for (var field : SchemeField.of(SchemeField.Section.READINESS)) {
            boolean known =
                    field.kind() != SchemeField.Kind.SOME || field.options().containsAll(chosen(field));
            wrongIf(!known, field, "scheme.error.choice");
        }
        wrongNumber(SchemeField.THINK_DAYS, 0, 60);
        wrongNumber(SchemeField.VISIT_DAYS, 0, 3_660);
        wrongNumber(SchemeField.ELIGIBILITY_DAYS, 0, 3_660);
    }

    /// One problem at a field is enough.
    private void wrongIf(boolean wrong, SchemeField field, String key, Object... arguments) {
        errors = errors.andIf(wrong && errors.at(field.input()).isEmpty(), field.input(), key, arguments);
    }

    private void wrongText(SchemeField field, int most) {
        wrongIf(text(field).isEmpty() || text(field).length() > most, field, "scheme.error.text", most);
    }

    private void wrongNumber(SchemeField field, int least, int most) {
        boolean readable = text(field).matches("[0-9]{1,6}");
        wrongIf(!readable || count(field) < least || count(field) > most, field, "scheme.error.number", least, most);
    }

    private void wrongMoney(SchemeField field, long least) {
        var amount = Amounts.read(text(field));
        boolean fits = amount.isPresent()
                && amount.get().rupiah() >= least
                && amount.get().rupiah() <= RUPIAH_MAX;
        wrongIf(!fits, field, "scheme.error.money");
    }

    private void wrongPercent(SchemeField field, int least) {
        var part = Percents.read(text(field));
        wrongIf(part.isEmpty() || part.get().value() < least, field, "scheme.error.percent");
    }

    private void wrongChoices(SchemeField.Section section) {
        for (var field : SchemeField.of(section)) {
            if (field.kind() != SchemeField.Kind.CHOICE) continue;
            wrongIf(!field.options().contains(text(field)), field, "scheme.error.choice");
        }
    }
}

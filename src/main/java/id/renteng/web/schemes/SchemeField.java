package id.renteng.web.schemes;

import id.renteng.financing.LateMoney;
import id.renteng.financing.Penalty;
import id.renteng.financing.cover.Cause;
import id.renteng.financing.cover.Consequence;
import id.renteng.financing.cover.Source;
import id.renteng.financing.cover.Split;
import id.renteng.financing.schedule.DayCount;
import id.renteng.financing.schedule.Frequency;
import id.renteng.financing.schedule.HolidayRule;
import id.renteng.financing.schedule.Method;
import id.renteng.readiness.CreditStatus;
import id.renteng.readiness.OwnRules;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The choices of a scheme, in the order of the form: how each is asked and told.
public enum SchemeField {
    CODE(Section.SCHEME, Kind.TEXT, Note.HINT),
    NAME(Section.SCHEME, Kind.TEXT),
    BANK(Section.SCHEME, Kind.BANK),
    VALID_FROM(Section.SCHEME, Kind.DATE, Note.HINT),
    LEGAL_BASIS(Section.SCHEME, Kind.TEXT),
    COOLING_OFF(Section.SCHEME, Kind.NUMBER, Note.HINT),

    GROUP_MAX(Section.LIMITS, Kind.MONEY),
    MEMBER_MIN(Section.LIMITS, Kind.MONEY),
    MEMBER_MAX(Section.LIMITS, Kind.MONEY),
    MEMBER_SHARE(Section.LIMITS, Kind.PERCENT),
    MEMBERS_MIN(Section.LIMITS, Kind.NUMBER),
    MEMBERS_MAX(Section.LIMITS, Kind.NUMBER),

    METHOD(Section.PRICE, Method.values()),
    RATE(Section.PRICE, Kind.PERCENT),
    MARGIN(Section.PRICE, Kind.PERCENT, Note.HINT),
    TENORS(Section.PRICE, Kind.TEXT, Note.HINT),
    FEE(Section.PRICE, Kind.MONEY),
    FEE_SHARE(Section.PRICE, Kind.PERCENT),
    ROUNDING_UNIT(Section.PRICE, Kind.NUMBER),
    ROUNDING_MODE(
            Section.PRICE,
            RoundingMode.HALF_EVEN,
            RoundingMode.HALF_UP,
            RoundingMode.HALF_DOWN,
            RoundingMode.UP,
            RoundingMode.DOWN),

    FREQUENCY(Section.DAYS, Frequency.MONTHLY, Frequency.BIWEEKLY, Frequency.WEEKLY),
    DUE_ON(Section.DAYS, List.of("PAY_OUT", "DAY", "WEEKDAY")),
    DUE_DAY(Section.DAYS, Kind.NUMBER, Note.HINT),
    DUE_WEEKDAY(Section.DAYS, DayOfWeek.values()),
    FIRST_DUE_AFTER(Section.DAYS, Kind.NUMBER, Note.HINT),
    DAY_COUNT(Section.DAYS, DayCount.values()),
    GRACE_PRINCIPAL(Section.DAYS, Kind.NUMBER, Note.HINT),
    GRACE_INTEREST(Section.DAYS, Kind.NUMBER, Note.HINT),
    HOLIDAY_RULE(Section.DAYS, HolidayRule.values()),
    JOINT_LEAVE(Section.DAYS, List.of("YES", "NO")),

    SOURCE_1(Section.COVER, Kind.SOURCE),
    SOURCE_2(Section.COVER, Kind.SOURCE),
    SOURCE_3(Section.COVER, Kind.SOURCE),
    SOURCE_4(Section.COVER, Kind.SOURCE),
    SPLIT(Section.COVER, Split.values()),
    DEGREE(Section.COVER, Kind.PERCENT, Note.HINT),
    PER_MEETING(Section.COVER, Kind.PERCENT, Note.HINT),
    OPEN_MAX(Section.COVER, Kind.NUMBER, Note.HINT),
    CYCLE_MAX(Section.COVER, Kind.NUMBER, Note.ZERO),
    MONTHS_MAX(Section.COVER, Kind.NUMBER, Note.ZERO),
    GRACE_DAYS(Section.COVER, Kind.NUMBER, Note.ZERO),
    RESERVE_SHARE(Section.COVER, Kind.PERCENT),
    LATE_MONEY(Section.COVER, LateMoney.values()),
    DECLARED(Section.COVER, List.of("NO", "YES")),
    CONSEQUENCE(Section.COVER, Consequence.values()),
    EXEMPT_DEATH(Section.COVER, List.of("YES", "NO")),
    EXEMPT_DISABILITY(Section.COVER, List.of("YES", "NO")),
    EXEMPT_DISASTER(Section.COVER, List.of("YES", "NO")),
    EXEMPT_PROGRAMME_FAULT(Section.COVER, List.of("YES", "NO")),
    CASH_UNIT(Section.COVER, List.of("1", "100", "500", "1000")),

    PENALTY(Section.LATE, penalties()),
    PENALTY_RATE(Section.LATE, Kind.PERCENT, Note.HINT),
    PENALTY_GRACE(Section.LATE, Kind.NUMBER),
    PENALTY_MOST(Section.LATE, Kind.PERCENT, Note.HINT),

    LADDER_FIRST(Section.LADDER, Kind.MONEY, Note.ZERO),
    LADDER_ON_TIME(Section.LADDER, Kind.PERCENT),
    LADDER_RAISE(Section.LADDER, Kind.PERCENT),

    TRAINING_ALL(Section.TRAINING, Kind.THEMES, Note.HINT),
    TRAINING_PASSES(Section.TRAINING, Kind.NUMBER, Note.ZERO),
    TRAINING_ANY(Section.TRAINING, Kind.THEMES, Note.HINT),
    TRAINING_HOURS(Section.TRAINING, Kind.NUMBER, Note.ZERO),
    TRAINING_LASTS(Section.TRAINING, Kind.NUMBER, Note.ZERO),

    RULES(Section.READINESS, List.of("PROGRAMME", "OWN")),
    TASKS(Section.READINESS, Kind.SOME, Note.HINT, names(OwnRules.CHOICES)),
    STOPPING(Section.READINESS, Kind.SOME, Note.HINT, names(CreditStatus.values())),
    THINK_DAYS(Section.READINESS, Kind.NUMBER, Note.ZERO),
    VISIT_DAYS(Section.READINESS, Kind.NUMBER, Note.ZERO),
    PLACE_AND_PHOTO(Section.READINESS, List.of("NO", "YES")),
    ELIGIBILITY_DAYS(Section.READINESS, Kind.NUMBER, Note.ZERO);

    static final String NONE = "NONE";
    static final String YES = "YES";
    static final String OWN = "OWN";

    private final Section section;
    private final Kind kind;
    private final Note note;
    private final List<String> options;

    SchemeField(Section section, Kind kind) {
        this(section, kind, Note.NO, List.of());
    }

    SchemeField(Section section, Kind kind, Note note) {
        this(section, kind, note, List.of());
    }

    SchemeField(Section section, Enum<?>... values) {
        this(section, Kind.CHOICE, Note.NO, names(values));
    }

    SchemeField(Section section, List<String> values) {
        this(section, Kind.CHOICE, Note.NO, values);
    }

    SchemeField(Section section, Kind kind, Note note, List<String> values) {
        this.section = section;
        this.kind = kind;
        this.note = note;
        this.options = values;
    }

    /// The headings of the form.
    public enum Section {
        SCHEME,
        LIMITS,
        PRICE,
        DAYS,
        COVER,
        LATE,
        LADDER,
        TRAINING,
        READINESS
    }

    /// How it is asked.
    public enum Kind {
        TEXT,
        BANK,
        DATE,
        MONEY,
        NUMBER,
        /// A percentage with at most two decimals.
        PERCENT,
        /// A source of money, or none.
        SOURCE,
        /// Some of the themes of the training catalogue.
        THEMES,
        /// Some of its options.
        SOME,
        CHOICE
    }

    /// What is said beside the label.
    enum Note {
        NO,
        HINT,
        /// Zero means something of its own, which the hint says and the page tells instead of a zero.
        ZERO
    }

    static List<SchemeField> of(Section section) {
        return Arrays.stream(values()).filter(field -> field.section == section).toList();
    }

    static SchemeField exempt(Cause cause) {
        return switch (cause) {
            case DEATH -> EXEMPT_DEATH;
            case DISABILITY -> EXEMPT_DISABILITY;
            case DISASTER -> EXEMPT_DISASTER;
            case PROGRAMME_FAULT -> EXEMPT_PROGRAMME_FAULT;
        };
    }

    static List<SchemeField> sources() {
        return List.of(SOURCE_1, SOURCE_2, SOURCE_3, SOURCE_4);
    }

    public Kind kind() {
        return kind;
    }

    public boolean hasHint() {
        return note != Note.NO;
    }

    boolean tellsZero() {
        return note == Note.ZERO;
    }

    List<String> options() {
        return kind == Kind.SOURCE ? names(Source.values()) : options;
    }

    /// The name of its input, such as `group-max`; also in the keys of its texts.
    public String input() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> names(Enum<?>[] values) {
        return names(Arrays.asList(values));
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static List<String> penalties() {
        return Stream.concat(
                        Stream.of("NONE"),
                        Arrays.stream(Penalty.Receiver.values()).map(Enum::name))
                .toList();
    }
}

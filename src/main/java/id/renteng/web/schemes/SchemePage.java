package id.renteng.web.schemes;

import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Days;
import id.renteng.training.Theme;
import id.renteng.web.Amounts;
import id.renteng.web.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One version of a scheme with all its choices in words.
///
/// @param themes   for their names
/// @param mayRenew the reader may publish a new version
public record SchemePage(SchemesPage.Row row, Map<SchemeField, String> values, List<Theme> themes, boolean mayRenew) {

    /// @param value as a sentence part
    public record Told(String label, String value) {}

    public List<SchemeField.Section> sections() {
        return List.of(SchemeField.Section.values());
    }

    /// What a section says; what the choices leave without meaning is left out.
    public List<Told> told(SchemeField.Section section, Text t) {
        return SchemeField.of(section).stream()
                .filter(this::isMeant)
                .map(field -> new Told(t.of("scheme.field." + field.input()), words(field, t)))
                .toList();
    }

    private boolean isMeant(SchemeField field) {
        return switch (field) {
            case DUE_DAY ->
                !is(SchemeField.DUE_ON, "PAY_OUT")
                        && !value(SchemeField.DUE_DAY).equals("0");
            case DUE_WEEKDAY -> is(SchemeField.DUE_ON, "WEEKDAY");
            case FIRST_DUE_AFTER -> !is(SchemeField.DUE_ON, "PAY_OUT");
            case JOINT_LEAVE -> !is(SchemeField.HOLIDAY_RULE, SchemeField.NONE);
            case MARGIN -> is(SchemeField.METHOD, "MURABAHAH");
            case RATE -> !is(SchemeField.METHOD, "QARDH");
            case SOURCE_2, SOURCE_3, SOURCE_4 -> !value(field).isEmpty();
            case PENALTY_RATE, PENALTY_GRACE, PENALTY_MOST -> !is(SchemeField.PENALTY, SchemeField.NONE);
            case LADDER_ON_TIME, LADDER_RAISE -> !is(SchemeField.LADDER_FIRST, "0");
            case TRAINING_ANY -> !is(SchemeField.TRAINING_PASSES, "0");
            case TASKS, STOPPING, THINK_DAYS, VISIT_DAYS, ELIGIBILITY_DAYS, PLACE_AND_PHOTO ->
                is(SchemeField.RULES, SchemeField.OWN);
            case VALID_FROM, BANK -> false;
            default -> true;
        };
    }

    private String words(SchemeField field, Text t) {
        var value = value(field);
        if (field.tellsZero() && value.equals("0")) return t.of("scheme.zero." + field.input());
        return switch (field.kind()) {
            case THEMES -> names(field, value, t);
            case SOME -> labels(field, value, t);
            case TEXT, NUMBER -> value;
            case BANK -> row.bank();
            case DATE -> Days.read(value).map(t::date).orElse(value);
            case MONEY -> Amounts.read(value).map(t::money).orElse(value);
            case PERCENT ->
                Percents.read(value).map(BasisPoints::value).map(t::percent).orElse(value);
            case SOURCE -> t.of("scheme.source." + (value.isEmpty() ? SchemeField.NONE : value));
            case CHOICE -> label(field, value, t);
        };
    }

    /// The themes by name; one that is no longer taught by its code.
    private String names(SchemeField field, String codes, Text t) {
        if (codes.isEmpty()) return t.of("scheme.zero." + field.input());
        var names = themes.stream().collect(Collectors.toMap(Theme::code, theme -> theme.nameIn(t.language())));
        return SchemeValues.themes(codes).stream()
                .map(code -> names.getOrDefault(code, code))
                .collect(Collectors.joining(", "));
    }

    private static String labels(SchemeField field, String chosen, Text t) {
        if (chosen.isEmpty()) return t.of("scheme.zero." + field.input());
        return SchemeValues.themes(chosen).stream()
                .map(value -> label(field, value, t))
                .collect(Collectors.joining(", "));
    }

    /// The words of a choice.
    static String label(SchemeField field, String value, Text t) {
        if (value.equals(SchemeField.YES) || value.equals("NO")) return t.of("scheme.answer." + value);
        if (field == SchemeField.TASKS) return t.of("readiness.task." + value);
        if (field == SchemeField.STOPPING) return t.of("readiness.credit-history." + value);
        if (field == SchemeField.CASH_UNIT) return t.money(Amounts.read(value).orElseThrow());
        return t.of("scheme." + field.input() + "." + value);
    }

    private boolean is(SchemeField field, String value) {
        return value(field).equals(value);
    }

    private String value(SchemeField field) {
        return values.getOrDefault(field, "");
    }
}

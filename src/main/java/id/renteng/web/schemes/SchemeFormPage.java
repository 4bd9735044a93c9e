package id.renteng.web.schemes;

import id.renteng.financing.Scheme;
import id.renteng.financing.cover.Source;
import id.renteng.training.Theme;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The form of a new version.
///
/// @param from  the version it begins with
/// @param banks those that lend
/// @param themes those that can be asked
/// @param costs what it would cost, once asked for; empty before
public record SchemeFormPage(
        Scheme from,
        List<Choice> banks,
        List<Theme> themes,
        Map<SchemeField, String> values,
        List<SchemeCost> costs,
        Errors errors) {

    public String action() {
        return "/schemes/" + from.id().value() + "/next";
    }

    public List<SchemeField.Section> sections() {
        return List.of(SchemeField.Section.values());
    }

    public List<SchemeField> fields(SchemeField.Section section) {
        return SchemeField.of(section);
    }

    /// The codes of what is chosen.
    public Set<String> chosen(SchemeField field) {
        return SchemeValues.themes(value(field));
    }

    public String value(SchemeField field) {
        return values.getOrDefault(field, "");
    }

    public List<Choice> choices(SchemeField field, Text t) {
        return switch (field.kind()) {
            case BANK -> banks;
            case SOURCE ->
                Stream.concat(
                                Stream.of(SchemeField.NONE),
                                Stream.of(Source.values()).map(Enum::name))
                        .map(source -> new Choice(
                                source.equals(SchemeField.NONE) ? "" : source, t.of("scheme.source." + source)))
                        .toList();
            case CHOICE, SOME ->
                field.options().stream()
                        .map(value -> new Choice(value, SchemePage.label(field, value, t)))
                        .toList();
            case THEMES ->
                themes.stream()
                        .map(theme -> new Choice(theme.code(), theme.nameIn(t.language())))
                        .toList();
            case TEXT, DATE, MONEY, NUMBER, PERCENT -> List.of();
        };
    }

    /// The hint under the label, or nothing.
    public String hint(SchemeField field, Text t) {
        return field.hasHint() ? t.of("scheme.hint." + field.input()) : "";
    }
}

package id.renteng.web.training;

import id.renteng.registry.Regions;
import id.renteng.training.CatalogueChange.Fact;
import id.renteng.training.Theme;
import id.renteng.web.Text;
import id.renteng.web.loans.Staff;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What the history of the catalogue keeps as codes and ISO dates, in words. What is not there any more keeps its code.
///
/// @param themes  by code
/// @param centres their names, by code
/// @param users   those whom the history names
record FactWords(Map<String, Theme> themes, Map<String, String> centres, Staff.Names users, Regions regions) {

    /// What became different: now, gone, or from one to another.
    String said(Fact fact, Text t) {
        var was = value(fact.name(), fact.was(), t);
        var became = value(fact.name(), fact.became(), t);
        return said(t.of("catalogue.fact." + fact.name()), was, became, t);
    }

    /// The same of what is in words already.
    static String said(String name, String was, String became, Text t) {
        if (was.isEmpty()) return t.of("catalogue.history.now", name, became);
        if (became.isEmpty()) return t.of("catalogue.history.gone", name, was);
        return t.of("catalogue.history.from-to", name, was, became);
    }

    private String value(String fact, String written, Text t) {
        if (written.isEmpty()) return "";
        return switch (fact) {
            case "from", "until" -> t.day(LocalDate.parse(written));
            case "kelurahan" -> regions.nameOf(written);
            case "centre" -> centres.getOrDefault(written, written);
            case "user" -> users.of(UUID.fromString(written));
            case "grouping" -> t.of("catalogue.grouping." + written);
            case "provides" -> each(written, code -> t.of("matching.special." + code));
            case "closes" -> each(written, code -> t.of("matching.gap." + code));
            case "raises" -> each(written, code -> t.of("matching.weak." + code));
            case "trades" -> each(written, code -> t.of("registry.trade." + code));
            case "themes", "prerequisites" -> each(written, code -> theme(code, t));
            default -> written;
        };
    }

    private String theme(String code, Text t) {
        var theme = themes.get(code);
        return theme == null ? code : theme.nameIn(t.language());
    }

    private static String each(String codes, UnaryOperator<String> word) {
        return Arrays.stream(codes.split(", ")).map(word).collect(Collectors.joining(", "));
    }
}

package id.renteng.web.training;

import id.renteng.training.CatalogueChange.Fact;
import id.renteng.training.ClassChange;
import id.renteng.web.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Says what became different when a class was moved.
final class ClassNews {

    private ClassNews() {}

    static List<String> told(ClassChange change, Text t) {
        return change.facts().stream().map(fact -> told(fact, t)).toList();
    }

    private static String told(Fact fact, Text t) {
        var was = value(fact.name(), fact.was(), t);
        var became = value(fact.name(), fact.became(), t);
        return FactWords.said(t.of("move.fact." + fact.name()), was, became, t);
    }

    private static String value(String fact, String written, Text t) {
        return fact.equals("days") ? days(written, t) : written;
    }

    private static String days(String written, Text t) {
        return Arrays.stream(written.split(" "))
                .map(LocalDate::parse)
                .map(t::day)
                .collect(Collectors.joining(", "));
    }
}

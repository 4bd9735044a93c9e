package id.renteng.web.registry;

import id.renteng.kernel.Money;
import id.renteng.registry.Fact;
import id.renteng.registry.FactChoice;
import id.renteng.registry.SourcedFact;
import id.renteng.registry.SourcedFact.Saying;
import id.renteng.registry.Statement;
import id.renteng.web.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Where the facts on somebody's page come from, and on which of them the sources disagree.
///
/// @param kelurahan names by code
public record SourcesView(
        List<SourcedFact> disputed,
        List<Statement> statements,
        List<FactChoice> choices,
        Map<String, String> kelurahan) {

    /// A value of the register as a reader reads it.
    public String text(Text t, Fact fact, String value) {
        if (value.isEmpty()) return t.of("registry.unknown");
        return switch (fact) {
            case BORN -> t.day(LocalDate.parse(value));
            case SEX -> t.of("registry.sex." + value);
            case KELURAHAN -> kelurahan.getOrDefault(value, value);
            case TURNOVER, CAPITAL -> t.money(new Money(Long.parseLong(value)));
            case NAME, ADDRESS, PHONE, LINE, NIB -> value;
        };
    }

    /// The end of the address, after that of her page, where a fact is changed that no list settles.
    public static String whereChanged(Fact fact) {
        return switch (fact) {
            case PHONE -> "/phone";
            case BORN -> "/correction#born";
            case SEX -> "/correction#sex";
            case NAME, KELURAHAN, ADDRESS, LINE, TURNOVER, CAPITAL, NIB -> "/correction";
        };
    }

    /// Who gave a list, which one and which row, when, and who had it registered.
    public String source(Text t, Statement statement) {
        var giver = statement.origin().source();
        return t.of(
                "registry.sources.row",
                giver.isEmpty() ? statement.fileName() : giver + " (" + statement.fileName() + ")",
                statement.row(),
                t.time(statement.at()),
                statement.by());
    }

    /// Somebody set what holds without a list.
    public boolean isHeldByHand(SourcedFact fact) {
        return fact.sayings().stream().noneMatch(Saying::holds);
    }
}

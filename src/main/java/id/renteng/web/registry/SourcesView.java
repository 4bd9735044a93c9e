package id.renteng.web.registry;

import id.renteng.kernel.Money;
import id.renteng.registry.BusinessChange;
import id.renteng.registry.BusinessFact;
import id.renteng.registry.Fact;
import id.renteng.registry.FactChoice;
import id.renteng.registry.SetByHand;
import id.renteng.registry.SourcedFact;
import id.renteng.registry.SourcedFact.Saying;
import id.renteng.registry.Statement;
import id.renteng.web.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Where the facts on somebody's page come from, and on which of them the sources disagree.
///
/// @param ofBusinesses what people set of her businesses
/// @param kelurahan    names by code
public record SourcesView(
        List<SourcedFact> disputed,
        List<Statement> statements,
        List<FactChoice> choices,
        List<SetByHand> byHand,
        List<BusinessChange> ofBusinesses,
        Map<String, String> kelurahan) {

    /// A value of the register as a reader reads it.
    public String text(Text t, Fact fact, String value) {
        if (value.isEmpty()) return t.of("registry.unknown");
        return switch (fact) {
            case BORN -> t.day(LocalDate.parse(value));
            case SEX -> t.of("registry.sex." + value);
            case KELURAHAN -> kelurahan.getOrDefault(value, value);
            case TURNOVER, CAPITAL -> t.money(new Money(Long.parseLong(value)));
            case NAME, ADDRESS, PHONE, SPOUSE, LINE, NIB -> value;
        };
    }

    /// The end of the address, after that of her page, where a fact is changed that no list settles.
    public static String whereChanged(Fact fact) {
        return switch (fact) {
            case PHONE -> "/phone";
            case BORN -> "/correction#born";
            case SEX -> "/correction#sex";
            case NAME, KELURAHAN, ADDRESS, SPOUSE, LINE, TURNOVER, CAPITAL, NIB -> "/correction";
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

    /// Who set what holds, where no list says it.
    public Optional<SetByHand> setter(SourcedFact fact) {
        return byHand.stream()
                .filter(one -> one.fact() == fact.fact() && Objects.equals(one.business(), fact.business()))
                .findFirst();
    }

    /// What was set of a business, and in place of what.
    public String changed(Text t, BusinessChange one) {
        return t.of(
                "registry.sources.business-changed",
                one.name().isEmpty() ? t.of("registry.business.unnamed") : one.name(),
                t.of("registry.business-fact." + one.fact()),
                text(t, one.fact(), one.before()),
                text(t, one.fact(), one.after()),
                one.by());
    }

    private static String text(Text t, BusinessFact fact, String value) {
        if (value.isEmpty()) return t.of("registry.unknown");
        return switch (fact) {
            case TRADE -> t.of("registry.trade." + value);
            case TURNOVER, CAPITAL -> t.money(new Money(Long.parseLong(value)));
            case SPOT -> t.of("registry.business-fact.SPOT.somewhere");
            case NAME, LINE, KBLI, NIB, WORKERS, BEGAN -> value;
        };
    }

    public String byHand(Text t, SetByHand one) {
        var who = one.by().isEmpty() ? t.of("registry.unknown") : one.by();
        return t.of("registry.sources.by-hand." + one.kind(), who, t.time(one.at()));
    }

    /// What was changed last, if anything was since she was registered.
    public Optional<SetByHand> last() {
        return byHand.stream()
                .filter(one -> one.business() == null && one.kind() != SetByHand.Kind.REGISTERED)
                .findFirst();
    }

    /// That she was registered by hand, and not by a list.
    public Optional<SetByHand> registered() {
        return byHand.stream()
                .filter(one -> one.business() == null && one.kind() == SetByHand.Kind.REGISTERED)
                .findFirst();
    }

    /// Somebody set what holds without a list.
    public boolean isHeldByHand(SourcedFact fact) {
        return fact.sayings().stream().noneMatch(Saying::holds);
    }
}

package id.renteng.web.training;

import static id.renteng.web.training.CentreForm.first;
import static id.renteng.web.training.CentreForm.known;

import id.renteng.registry.Trades;
import id.renteng.training.Needs;
import id.renteng.training.ThemeFacts;
import id.renteng.training.matching.Grouping;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/// The form of a theme, as it was sent.
///
/// @param grouping the name of a [Grouping]
public record ThemeForm(
        String name,
        String nameEn,
        Set<String> closes,
        Set<String> raises,
        Set<String> trades,
        Set<String> prerequisites,
        String grouping) {

    static final ThemeForm EMPTY = new ThemeForm("", "", Set.of(), Set.of(), Set.of(), Set.of(), Grouping.ANY.name());

    static ThemeForm of(ThemeFacts facts) {
        return new ThemeForm(
                facts.name(),
                facts.nameEn(),
                facts.closes(),
                facts.raises(),
                facts.trades(),
                facts.prerequisites(),
                facts.grouping().name());
    }

    static ThemeForm sent(MultiValueMap<String, String> sent) {
        return new ThemeForm(
                first(sent, "name"),
                first(sent, "nameEn"),
                known(sent, "closes", Needs.GAPS),
                known(sent, "raises", Needs.WEAK),
                known(sent, "trades", Trades.CODES),
                Set.copyOf(sent.getOrDefault("prerequisites", List.of())),
                first(sent, "grouping"));
    }

    Errors errors() {
        return Errors.NONE
                .andIf(!CentreForm.isName(name), "name", "catalogue.error.thing-name")
                .andIf(!CentreForm.isName(nameEn), "nameEn", "catalogue.error.thing-name")
                .andIf(Choices.read(Grouping.values(), grouping).isEmpty(), "grouping", "catalogue.error.grouping");
    }

    /// Only for a form without errors.
    ThemeFacts facts() {
        return new ThemeFacts(
                name,
                nameEn,
                closes,
                raises,
                trades,
                prerequisites,
                Choices.read(Grouping.values(), grouping).orElseThrow());
    }
}

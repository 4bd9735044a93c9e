package id.renteng.web.rights;

import id.renteng.registry.ConsentPurpose;
import id.renteng.registry.ConsentWords;
import id.renteng.registry.NewWords;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.Text;
import java.time.LocalDate;
import java.util.List;

/// The words for one purpose: those in force, those to come, those that were.
///
/// @param versions   the newest first
/// @param form       what was typed and refused; otherwise the last words, to change
/// @param mayPublish the reader may publish others
public record ConsentTextPage(
        ConsentPurpose purpose,
        List<ConsentWords> versions,
        LocalDate today,
        NewWords form,
        boolean mayPublish,
        Errors errors) {

    public boolean isInForce(ConsentWords words) {
        return versions.stream()
                .filter(version -> !isToCome(version))
                .findFirst()
                .filter(words::equals)
                .isPresent();
    }

    public boolean isToCome(ConsentWords words) {
        return words.validFrom().isAfter(today);
    }

    public List<Choice> asksAgain(Text t) {
        return List.of(
                new Choice("true", t.of("rights.words.again.yes"), t.of("rights.words.again.yes.hint")),
                new Choice("false", t.of("rights.words.again.no"), t.of("rights.words.again.no.hint")));
    }
}

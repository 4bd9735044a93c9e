package id.renteng.web.registry;

import id.renteng.registry.Agreement;
import id.renteng.registry.ConsentMeans;
import id.renteng.registry.ConsentPurpose;
import id.renteng.registry.ConsentWords;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What somebody agreed to on the sheet she signed when she was registered.
///
/// @param agreed purposes with the version of their words, such as `BANK-1`
/// @param means  how she signed; empty if nothing was chosen
public record Signed(Set<String> agreed, String means) {

    static final Signed NOTHING = new Signed(Set.of(), "");

    private static final ConsentMeans[] ON_PAPER = {ConsentMeans.PAPER, ConsentMeans.THUMBPRINT};

    public Signed {
        agreed = Set.copyOf(agreed);
    }

    static String code(ConsentWords words) {
        return words.purpose() + "-" + words.version();
    }

    Errors errors() {
        return Errors.NONE.andIf(!agreed.isEmpty() && how().isEmpty(), "means", "rights.means.missing");
    }

    /// What is no purpose or no version is left out: no form sends that.
    List<Agreement> agreements() {
        return agreed.stream()
                .sorted()
                .flatMap(code -> how().flatMap(means -> agreement(code, means)).stream())
                .toList();
    }

    private Optional<ConsentMeans> how() {
        return Choices.read(ON_PAPER, means);
    }

    private static Optional<Agreement> agreement(String code, ConsentMeans means) {
        if (!code.matches("[A-Z_]+-[1-9][0-9]{0,5}")) return Optional.empty();
        int dash = code.indexOf('-');
        return Choices.read(ConsentPurpose.values(), code.substring(0, dash))
                .map(purpose -> new Agreement(purpose, Integer.parseInt(code.substring(dash + 1)), means));
    }

    public List<ConsentMeans> ways() {
        return Stream.of(ON_PAPER).toList();
    }
}

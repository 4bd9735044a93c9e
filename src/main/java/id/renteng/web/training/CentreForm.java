package id.renteng.web.training;

import id.renteng.kernel.Spot;
import id.renteng.training.CentreFacts;
import id.renteng.training.Needs;
import id.renteng.web.Errors;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/// The form of a centre, as it was sent.
///
/// @param provides codes of what it offers; one that nobody knows is left out
/// @param spot     as maps write it; empty where nobody knows
public record CentreForm(String name, String address, String kelurahan, Set<String> provides, String spot) {

    static final CentreForm EMPTY = new CentreForm("", "", "", Set.of(), "");

    private static final int MOST = 120;

    static CentreForm of(CentreFacts facts) {
        var spot = facts.spot();
        return new CentreForm(
                facts.name(), facts.address(), facts.kelurahan(), facts.provides(), spot == null ? "" : spot.written());
    }

    static CentreForm sent(MultiValueMap<String, String> sent) {
        return new CentreForm(
                first(sent, "name"),
                first(sent, "address"),
                first(sent, "kelurahan"),
                known(sent, "provides", Needs.SPECIAL),
                first(sent, "spot"));
    }

    Errors errors() {
        return Errors.NONE
                .andIf(!isName(name), "name", "catalogue.error.thing-name")
                .andIf(address.isBlank(), "address", "catalogue.error.address")
                .andIf(!spot.isBlank() && Spot.read(spot).isEmpty(), "spot", "catalogue.error.spot");
    }

    /// Only for a form without errors.
    CentreFacts facts() {
        return new CentreFacts(
                name, address, kelurahan, provides, Spot.read(spot).orElse(null));
    }

    static boolean isName(String written) {
        return !written.isBlank() && written.strip().length() <= MOST;
    }

    static String first(MultiValueMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }

    static Set<String> known(MultiValueMap<String, String> sent, String name, List<String> codes) {
        return sent.getOrDefault(name, List.of()).stream()
                .filter(codes::contains)
                .collect(Collectors.toSet());
    }
}

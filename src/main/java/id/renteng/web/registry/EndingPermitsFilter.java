package id.renteng.web.registry;

import id.renteng.kernel.Area;
import id.renteng.registry.Permit;
import id.renteng.registry.PermitQuery;
import id.renteng.registry.PermitWindow;
import id.renteng.web.Choices;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/// What the address of the list says of it.
///
/// @param window    a code of [PermitWindow]; all of them if it is none
/// @param kind      a code of [Permit.Kind]; empty for every one
/// @param kelurahan a code; empty for every one
/// @param group     a name or an id; empty for everybody
public record EndingPermitsFilter(String window, String kind, String kelurahan, String group) {

    PermitQuery query(GroupFilter chosen, Area area) {
        var query = new PermitQuery(
                Choices.read(PermitWindow.values(), window).orElse(PermitWindow.ALL),
                Choices.read(Permit.Kind.values(), kind).orElse(null),
                kelurahan,
                chosen.chosen() == null ? area : Area.CITY,
                null);
        if (chosen.asked().isEmpty()) return query;
        return query.only(chosen.chosen() == null ? List.of() : chosen.members());
    }

    EndingPermitsFilter of(GroupFilter chosen) {
        return new EndingPermitsFilter(window, kind, kelurahan, chosen.kept());
    }

    public EndingPermitsFilter in(PermitWindow other) {
        return new EndingPermitsFilter(other.name(), kind, kelurahan, group);
    }

    public EndingPermitsFilter with(String other) {
        return new EndingPermitsFilter(window, kind, kelurahan, other);
    }

    /// @param ending of the path, such as `.csv`; empty for the page
    public String href(String ending) {
        return address(ending).encode().toUriString();
    }

    UriComponentsBuilder address(String ending) {
        return UriComponentsBuilder.fromPath("/ending-permits" + ending)
                .queryParamIfPresent("window", said(window))
                .queryParamIfPresent("kind", said(kind))
                .queryParamIfPresent("kelurahan", said(kelurahan))
                .queryParamIfPresent("group", said(group));
    }

    private static Optional<String> said(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }
}

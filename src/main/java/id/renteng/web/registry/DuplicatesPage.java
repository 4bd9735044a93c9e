package id.renteng.web.registry;

import id.renteng.registry.Likely;
import id.renteng.registry.LikelyQuery;
import id.renteng.web.Choice;
import id.renteng.web.Text;
import java.util.List;

/// What the list of entries that may be one person shows.
///
/// @param sign what must speak for it; empty for anything
/// @param more the address of the next ones; empty at the end
public record DuplicatesPage(String sign, List<Likely> pairs, String more, boolean mayLook) {

    public List<Choice> signs(Text t) {
        return LikelyQuery.SIGNS.stream()
                .map(code -> new Choice(code, t.of("registry.sign." + code)))
                .toList();
    }
}

package id.renteng.registry;

import id.renteng.registry.alike.Sign;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which pairs of entries that may be one person are looked for.
///
/// @param sign  only those for which this speaks, one of [#SIGNS]; empty for all
/// @param after the last pair of those before; null to begin
public record LikelyQuery(String sign, @Nullable After after) {

    public static final LikelyQuery ALL = new LikelyQuery("", null);

    /// All that can speak for or against. The texts are `registry.sign.<code>`.
    public static final List<String> SIGNS =
            Arrays.stream(Sign.values()).map(Enum::name).toList();

    /// A place in the list: the most alike come first, then by the entries.
    public record After(int points, PersonId one, PersonId other) {}
}

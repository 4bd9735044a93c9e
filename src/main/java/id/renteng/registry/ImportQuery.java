package id.renteng.registry;

import org.jspecify.annotations.Nullable;

/// Which lists are looked for.
///
/// @param state  null for any
/// @param source who gave them, as the officer called them; empty for anybody
public record ImportQuery(@Nullable ImportState state, String source) {

    public static final ImportQuery ALL = new ImportQuery(null, "");
}

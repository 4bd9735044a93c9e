package id.renteng.registry;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one row of a list says about a person.
///
/// @param at       when the list was registered, or checked if it brought nobody new
/// @param by       who brought it
/// @param business hers, of which it speaks; null if it is not registered
/// @param values   in the form of the register: dates as `1985-03-17`, amounts in rupiah, codes; empty where it is
/// silent
public record Statement(
        ImportId list,
        String fileName,
        Origin origin,
        int row,
        Instant at,
        String by,
        @Nullable BusinessId business,
        Map<Fact, String> values) {}

package id.renteng.registry;

import id.renteng.kernel.Money;
import org.jspecify.annotations.Nullable;

/// One business of one person.
///
/// @param trade           a code of [Trades]: `kuliner`, `dagang` …
/// @param line            what she makes or sells, as she says it
/// @param monthlyTurnover as she states it, if she did
/// @param capital         as she states it, if she did
/// @param nib             business identification number, 13 digits, if she has one
public record Business(
        BusinessId id,
        PersonId person,
        String name,
        String trade,
        String line,
        @Nullable Money monthlyTurnover,
        @Nullable Money capital,
        @Nullable String nib) {}

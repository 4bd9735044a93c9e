package id.renteng.registry;

import id.renteng.kernel.Money;
import id.renteng.kernel.Spot;
import org.jspecify.annotations.Nullable;

/// One business of one person.
///
/// @param trade           a code of [Trades]: `kuliner`, `dagang` …
/// @param line            what she makes or sells, as she says it
/// @param monthlyTurnover as she states it, if she did
/// @param capital         as she states it, if she did
/// @param nib             business identification number, 13 digits, if she has one
/// @param workers         how many work in it, she herself included, if she said
/// @param beganIn         the year it began, if she said
/// @param kbli            its code in [Kbli] 2025, if somebody chose one
/// @param spot            where it is, if somebody wrote that down
public record Business(
        BusinessId id,
        PersonId person,
        String name,
        String trade,
        String line,
        @Nullable Money monthlyTurnover,
        @Nullable Money capital,
        @Nullable String nib,
        @Nullable Integer workers,
        @Nullable Integer beganIn,
        @Nullable String kbli,
        @Nullable Spot spot) {}

package id.renteng.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who a row of a list may be, though the NIK does not say so.
///
/// @param number the row
/// @param other  the row of the person she may be; null if it is somebody registered
/// @param person somebody registered; null if it is another row
/// @param name   of that person, as it may be shown
/// @param points how much speaks for it, see [id.renteng.registry.alike.Sign]
/// @param signs  what speaks for and against it; the texts are `registry.sign.<code>`
public record RowLikeness(
        int number, @Nullable Integer other, @Nullable PersonId person, String name, int points, List<String> signs) {}

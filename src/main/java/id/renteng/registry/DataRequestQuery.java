package id.renteng.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which open requests about personal data are looked for.
///
/// @param right  null for any
/// @param lateAt only those whose clock has run out by then; null for all
public record DataRequestQuery(
        @Nullable DataRight right, @Nullable Instant lateAt) {

    public static final DataRequestQuery OPEN = new DataRequestQuery(null, null);
}

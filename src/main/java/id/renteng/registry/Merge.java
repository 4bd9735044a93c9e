package id.renteng.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Two entries that somebody found to be one person.
///
/// @param gone     the entry that is not listed any more
/// @param kept     the entry that stands for her
/// @param mergedAs who merged them
/// @param undoneAs who took it back; null while it stands
public record Merge(
        PersonId gone,
        PersonId kept,
        Instant mergedAt,
        String mergedAs,
        @Nullable Instant undoneAt,
        @Nullable String undoneAs) {}

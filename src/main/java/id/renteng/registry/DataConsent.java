package id.renteng.registry;

import java.time.Instant;

/// Somebody agreed to a use of her data, or took that back.
///
/// @param version    of the words she was shown
/// @param words      these words, in Bahasa Indonesia
/// @param given      false when she took it back
/// @param recordedAs the name of who wrote it down; her own where she did it herself
public record DataConsent(
        ConsentPurpose purpose,
        int version,
        String words,
        boolean given,
        ConsentMeans means,
        Instant at,
        String recordedAs) {}

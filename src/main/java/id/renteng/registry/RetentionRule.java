package id.renteng.registry;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How long one kind of record is kept.
///
/// @param kind       a code of [id.renteng.kernel.KeptKinds], or one of [Kind]; the texts are `rights.retention.<code>`
/// @param keepMonths after what [Kind] counts from, or the last day the record was of use; null for as long as that
/// @param basis      where that is written
/// @param said       who set it and when; null for what came with the program
public record RetentionRule(
        String kind,
        LocalDate validFrom,
        @Nullable Integer keepMonths,
        Fate fate,
        String basis,
        @Nullable Said said) {

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    /// @param as the name of who set it
    public record Said(Instant at, String as) {}

    public RetentionRule {
        if (fate.ends() && keepMonths == null) throw new IllegalArgumentException(kind + " is erased and never ends");
    }

    /// What becomes of it when its time is over. The texts are `rights.fate.<code>`.
    public enum Fate {
        /// The nightly run erases it.
        BY_ITSELF,
        /// Somebody says so.
        BY_HAND,
        /// It points to a person and names nobody once she is made nameless.
        WITH_PERSON,
        /// It is never erased.
        NEVER;

        /// It is erased after a time, by whomever.
        public boolean ends() {
            return this == BY_ITSELF || this == BY_HAND;
        }
    }

    /// The kinds that this module lets go. The texts are `rights.retention.<code>`.
    public enum Kind {
        /// The spreadsheet as it was uploaded, since it was judged. It is thrown away.
        IMPORT_FILE,
        /// The name and numbers of a refused row, since it was judged. They are blanked.
        REFUSED_ROW,
        /// Who looked at a whole NIK, since she looked. The line is thrown away.
        UNMASKING,
        /// Somebody who died or moved away, since that day. She is made nameless.
        GONE,
        /// Somebody whose request to be erased was granted, since the answer. She is made nameless.
        ERASURE
    }

    /// The last day that is over, seen from today; long ago if none ever is.
    LocalDate until(LocalDate today) {
        return keepMonths == null || !fate.ends() ? LONG_AGO : today.minusMonths(keepMonths);
    }

    boolean isOf(Kind one) {
        return kind.equals(one.name());
    }
}

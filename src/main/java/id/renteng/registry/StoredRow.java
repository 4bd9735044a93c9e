package id.renteng.registry;

import org.jspecify.annotations.Nullable;

/// A judged row as it is kept: with its numbers encrypted, and with who is registered already.
///
/// @param person   the id the person gets if she turns out to be new; the NIK is encrypted for it
/// @param card     the family card it names; null if none can be read
/// @param kbli     of 2025; null where none is certain
/// @param known    who is registered with this NIK and this business
record StoredRow(
        CheckedRow row,
        @Nullable PersonId person,
        byte @Nullable [] nikSecret,
        byte @Nullable [] nikIndex,
        @Nullable StoredCard card,
        String trade,
        @Nullable String kbli,
        @Nullable PersonId known) {}

package id.renteng.registry;

import java.time.Instant;

/// That something about a person was corrected.
///
/// @param before  what stood there, in the form of the register: a code, a date as `1985-03-17`, a NIK masked; empty
/// after she was erased
/// @param by      the name of who corrected it
/// @param askedBy of the first of two people, the name; empty where it took one
public record Correction(
        CorrectedFact fact, String before, String after, Grounds grounds, Instant at, String by, String askedBy) {}

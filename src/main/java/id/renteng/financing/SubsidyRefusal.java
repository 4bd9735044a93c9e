package id.renteng.financing;

import java.time.LocalDate;

/// Why a rate of subsidy was not set, in the order they are checked.
public sealed interface SubsidyRefusal {

    /// No scheme has this code.
    record NoSuchScheme() implements SubsidyRefusal {}

    /// A rate of this scheme begins on that day or later.
    record NotAfterLast(LocalDate last) implements SubsidyRefusal {}
}

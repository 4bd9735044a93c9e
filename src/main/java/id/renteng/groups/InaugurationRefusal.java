package id.renteng.groups;

import java.time.LocalDate;

/// Why a decree was not recorded, in the order these are checked.
public sealed interface InaugurationRefusal {

    /// No group was chosen.
    record NoGroups() implements InaugurationRefusal {}

    /// The decree is dated in the future.
    record DateInFuture() implements InaugurationRefusal {}

    /// A decree with this number is recorded already.
    record NumberTaken() implements InaugurationRefusal {}

    /// A chosen group, which is named, was not verified for inauguration.
    record NotVerified(String group) implements InaugurationRefusal {}

    /// A chosen group, which is named, has too few or too many members.
    record WrongSize(String group, int members, int min, int max) implements InaugurationRefusal {}

    /// The decree is dated before a chosen group, which is named, was verified.
    record DateTooEarly(String group, LocalDate verifiedOn) implements InaugurationRefusal {}
}

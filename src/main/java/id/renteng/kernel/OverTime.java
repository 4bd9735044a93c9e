package id.renteng.kernel;

import java.time.LocalDate;

/// A kind of records that a module can let go when their time is over. What somebody is needed for by name, as by a
/// loan that runs, is held and stays.
public interface OverTime {

    /// The code of [KeptKinds.Kind].
    String kind();

    /// @param until what is older than this day is over its time
    Over over(LocalDate until);

    /// Erases what is over its time and not held.
    ///
    /// @return how many records
    int erase(LocalDate until);

    /// @param due  how many may be erased
    /// @param held how many are over their time and held
    record Over(int due, int held) {}
}

package id.renteng.registry;

/// Why a kelurahan is not taken as new, or not taken back.
public sealed interface NewKelurahanRefusal {

    /// It is no code of the ministry, or its kecamatan is none of the city.
    record CodeWrong() implements NewKelurahanRefusal {}

    /// A kelurahan has or had this code.
    record CodeTaken() implements NewKelurahanRefusal {}

    record NameMissing() implements NewKelurahanRefusal {}

    /// A kelurahan of today, or one still to come, is called so, or so alike that lists that write the name would mean
    /// either. What it replaces may be called so.
    record NameTaken() implements NewKelurahanRefusal {}

    record PostalCodeWrong() implements NewKelurahanRefusal {}

    /// The decree, or who says so, is missing.
    record SourceMissing() implements NewKelurahanRefusal {}

    /// What it is said to replace does not stand until its first day, or something else is said to follow that code.
    record ReplacesWrong() implements NewKelurahanRefusal {}

    /// Somebody is registered there, a group or a training centre is, somebody works there, or a code is said to be
    /// followed by it.
    record InUse() implements NewKelurahanRefusal {}
}

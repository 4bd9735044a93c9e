package id.renteng.registry;

/// Why a kelurahan is not taken as new, or not taken back.
public sealed interface NewKelurahanRefusal {

    /// It is no code of the ministry, or its kecamatan is none of the city.
    record CodeWrong() implements NewKelurahanRefusal {}

    /// A kelurahan has or had this code.
    record CodeTaken() implements NewKelurahanRefusal {}

    record NameMissing() implements NewKelurahanRefusal {}

    /// A kelurahan of today is called so: lists that write the name would mean either.
    record NameTaken() implements NewKelurahanRefusal {}

    record PostalCodeWrong() implements NewKelurahanRefusal {}

    /// The decree, or who says so, is missing.
    record SourceMissing() implements NewKelurahanRefusal {}

    /// Somebody is registered there, or a code is said to be followed by it.
    record InUse() implements NewKelurahanRefusal {}
}

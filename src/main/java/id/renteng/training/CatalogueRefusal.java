package id.renteng.training;

/// Why the catalogue was not changed.
public sealed interface CatalogueRefusal {

    /// The theme has a unit with this code.
    record UnitThere(String code) implements CatalogueRefusal {}

    /// The place is more than a degree away; latitude comes before longitude.
    record FarFromTheCity() implements CatalogueRefusal {}
}

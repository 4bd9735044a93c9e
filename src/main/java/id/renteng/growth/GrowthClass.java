package id.renteng.growth;

/// The class of a business in the naik-kelas index, from first steps to leaving the city's care.
public enum GrowthClass {
    /// *Rintisan*.
    K0,
    /// *Pemula*.
    K1,
    /// *Tumbuh*.
    K2,
    /// *Mantap*.
    K3,
    /// *Siap bank / mandiri*.
    K4,
    /// *Lepas binaan*.
    K5;

    public boolean isAbove(GrowthClass other) {
        return compareTo(other) > 0;
    }

    public boolean isBelow(GrowthClass other) {
        return compareTo(other) < 0;
    }

    GrowthClass next() {
        return values()[ordinal() + 1];
    }
}

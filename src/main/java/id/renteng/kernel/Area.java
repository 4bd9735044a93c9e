package id.renteng.kernel;

import java.io.Serializable;
import java.util.Set;

/// The part of the city somebody works in: a facilitator her wards, a verifier his district. Who was given none works
/// in the whole city.
///
/// @param codes of districts (`15.71.10`) and wards (`15.71.10.1003`); empty for the whole city
public record Area(Set<String> codes) implements Serializable {

    public static final Area CITY = new Area(Set.of());

    public Area {
        codes = Set.copyOf(codes);
    }

    /// One ward, or one district.
    public static Area of(String code) {
        return new Area(Set.of(code));
    }

    public boolean isCity() {
        return codes.isEmpty();
    }

    /// @param ward the code of a ward
    public boolean covers(String ward) {
        return isCity() || codes.stream().anyMatch(code -> ward.equals(code) || ward.startsWith(code + "."));
    }

    /// For a parameter of a statement.
    public String[] array() {
        return codes.toArray(String[]::new);
    }
}

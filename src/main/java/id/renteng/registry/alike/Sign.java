package id.renteng.registry.alike;

/// Something that speaks for or against two descriptions being of one person.
///
/// The points were set by hand on invented spreadsheets and are held there by tests; they are no probability.
public enum Sign {
    SAME_NAME(40),
    LIKE_NAME(35),
    /// One name is a part of the other: `Evi`, `Evi Hasanah`.
    PART_OF_NAME(25),
    SAME_NIK(40),
    /// The two NIKs differ by what a slip of the finger does: one digit, or two that changed places.
    NEAR_NIK(35),
    OTHER_NIK(-25),
    SAME_BIRTH(30),
    OTHER_BIRTH(-40),
    SAME_FAMILY_CARD(20),
    SAME_PHONE(20),
    /// Both are married to somebody of the same name, or nearly the same.
    SAME_SPOUSE(30),
    /// Whom the one is said to be married to is on the family card of the other.
    SPOUSE_ON_CARD(20),
    SAME_ADDRESS(25),
    LIKE_ADDRESS(10),
    SAME_BUSINESS(15),
    SAME_KELURAHAN(5),
    OTHER_SEX(-20);

    private final int points;

    Sign(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }
}

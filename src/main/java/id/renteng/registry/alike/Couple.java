package id.renteng.registry.alike;

/// What somebody and the one he or she is married to are looked for by: the first words of both names as they sound.
public final class Couple {

    private Couple() {}

    /// @param name   of a person as written
    /// @param spouse the name of her husband, or his wife, as written; may be empty
    /// @return empty without a spouse
    public static String key(String name, String spouse) {
        return spouse.isEmpty() ? "" : key(Sound.of(name), Sound.of(spouse));
    }

    static String key(Sound name, Sound spouse) {
        return spouse.first() + "/" + name.first();
    }
}
